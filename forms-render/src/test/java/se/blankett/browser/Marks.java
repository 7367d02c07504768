package se.blankett.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** How a page of ours is marked up, as the rules of structure need it. */
final class Marks {
    static final Evaluator CONTROLS = QueryParser.parse("input:not([type=hidden]), select, textarea");
    static final Evaluator FIELDS = QueryParser.parse(".bl-field, .bl-fieldset, .bl-repeat, .bl-card");
    static final Evaluator ERRORS = QueryParser.parse(".bl-error-message");
    static final Evaluator SUMMARY = QueryParser.parse(".bl-error-summary:not(.bl-error-summary--warning)");
    static final Evaluator WARNINGS = QueryParser.parse(".bl-warning-message");
    static final Evaluator WARNING_SUMMARY = QueryParser.parse(".bl-error-summary--warning");

    private static final Evaluator LANG = QueryParser.parse("[lang]");

    private Marks() {}

    /** Returns the element as a finding names it: {@code input#f-tel}, or without an id {@code div.bl-field}. */
    static String name(Element element) {
        if (!element.id().isEmpty()) {
            return element.normalName() + "#" + element.id();
        }
        return element.normalName()
                + (element.className().isEmpty()
                        ? ""
                        : "." + element.className().replace(' ', '.'));
    }

    /** Returns the field that the element belongs to, the nearest around it. */
    static Optional<Element> fieldOf(Element element) {
        return Optional.ofNullable(element.parent()).flatMap(parent -> Optional.ofNullable(parent.closest(FIELDS)));
    }

    /** Returns what matches in the field and belongs to it, not to a field inside it. */
    static List<Element> own(Element field, Evaluator selector) {
        return field.select(selector).stream()
                .filter(each -> fieldOf(each).filter(field::equals).isPresent())
                .toList();
    }

    /** Returns the errors that the element's {@code aria-describedby} names. */
    static List<Element> errorsOf(Element element) {
        return Stream.of(element.attr("aria-describedby").split("\\s+", -1))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> element.root().getElementsByAttributeValue("id", id).stream())
                .filter(named -> named.is(ERRORS))
                .toList();
    }

    /** Returns the language that the element stands in, such as {@code sv}; {@code ""} when none is said. */
    static String languageOf(Element element) {
        return Optional.ofNullable(element.closest(LANG))
                .map(each -> each.attr("lang"))
                .orElse("");
    }

    /** Returns whether the document is a whole page of its own. */
    static boolean isPage(Document document) {
        return document.documentType() != null;
    }
}
