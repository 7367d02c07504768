package se.blankett.render.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a form fits in its host's page. Immutable.
 *
 * @param action the address that the form is posted to
 * @param idPrefix begins every HTML id: a letter, then letters and digits; one of its own for each form on a page
 * @param headingLevel the level of the first heading, 1 to 6
 * @param hidden names and values that are posted along: the host's CSRF token
 * @param languages the same page in other languages
 * @param documents what a receipt offers to download
 * @param marking how what has to be answered is told
 * @param dateOrder in which order the fields of a date stand
 * @param scheme light or dark
 * @param frame what stands around the form on a page of its own; empty for a part of the host's page
 */
public record PageOptions(
        String action,
        String idPrefix,
        int headingLevel,
        Map<String, String> hidden,
        List<Link> languages,
        List<Link> documents,
        RequiredMarking marking,
        DateOrder dateOrder,
        ColorScheme scheme,
        Optional<Frame> frame) {
    public PageOptions {
        if (!Pattern.matches("[A-Za-z][A-Za-z0-9]*", idPrefix)) {
            throw new IllegalArgumentException("idPrefix: must be a letter, then letters and digits, was " + idPrefix);
        }
        if (headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException("headingLevel: must be 1 to 6, was " + headingLevel);
        }
        hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
    }

    /** Returns options for a part of the host's page, posted to the address: {@code /skolskjuts}. */
    public static PageOptions of(String action) {
        return new PageOptions(
                action,
                "f",
                1,
                Map.of(),
                List.of(),
                List.of(),
                RequiredMarking.OPTIONAL_SUFFIX,
                DateOrder.YEAR_MONTH_DAY,
                ColorScheme.AUTO,
                Optional.empty());
    }

    /** Returns a copy whose ids begin otherwise. */
    public PageOptions withIdPrefix(String other) {
        return new PageOptions(
                action, other, headingLevel, hidden, languages, documents, marking, dateOrder, scheme, frame);
    }

    /** Returns a copy whose first heading is of the level, 1 to 6. */
    public PageOptions withHeadingLevel(int level) {
        return new PageOptions(
                action, idPrefix, level, hidden, languages, documents, marking, dateOrder, scheme, frame);
    }

    /** Returns a copy that posts the name and value along: a CSRF token. */
    public PageOptions withHidden(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(hidden);
        more.put(name, value);
        return new PageOptions(
                action, idPrefix, headingLevel, more, languages, documents, marking, dateOrder, scheme, frame);
    }

    /** Returns a copy that offers these languages. */
    public PageOptions withLanguages(List<Link> links) {
        return new PageOptions(
                action, idPrefix, headingLevel, hidden, links, documents, marking, dateOrder, scheme, frame);
    }

    /** Returns a copy whose receipt offers these documents. */
    public PageOptions withDocuments(List<Link> links) {
        return new PageOptions(
                action, idPrefix, headingLevel, hidden, languages, links, marking, dateOrder, scheme, frame);
    }

    /** Returns a copy that tells otherwise what has to be answered. */
    public PageOptions withMarking(RequiredMarking other) {
        return new PageOptions(
                action, idPrefix, headingLevel, hidden, languages, documents, other, dateOrder, scheme, frame);
    }

    /** Returns a copy with another order of the fields of a date. */
    public PageOptions withDateOrder(DateOrder other) {
        return new PageOptions(
                action, idPrefix, headingLevel, hidden, languages, documents, marking, other, scheme, frame);
    }

    /** Returns a copy in another colour scheme. */
    public PageOptions withScheme(ColorScheme other) {
        return new PageOptions(
                action, idPrefix, headingLevel, hidden, languages, documents, marking, dateOrder, other, frame);
    }

    /** Returns a copy that gives a page of its own. */
    public PageOptions withFrame(Frame other) {
        return new PageOptions(
                action,
                idPrefix,
                headingLevel,
                hidden,
                languages,
                documents,
                marking,
                dateOrder,
                scheme,
                Optional.of(other));
    }
}
