package se.blankett.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Leaf;
import se.blankett.form.Widget;
import se.blankett.identifier.IdentifierType;
import se.blankett.identifier.IdentifierTypes;

/** Reads what was typed for one question, tolerantly. Immutable: safe to share between threads. */
public final class ValueReader {
    private final Clock clock;

    private ValueReader(Clock clock) {
        this.clock = clock;
    }

    /** Returns a reader for which the clock decides what lies in the future; its zone should be Europe/Stockholm. */
    public static ValueReader of(Clock clock) {
        return new ValueReader(clock);
    }

    /**
     * Reads the texts of a post.
     *
     * @param texts as typed, by part: {@code ""}, or {@code year}, {@code month} and {@code day}
     */
    public Read read(Leaf leaf, Map<String, List<String>> texts) {
        List<String> whole = texts.getOrDefault("", List.of());
        return switch (leaf.type()) {
            case CHOICES ->
                ChoiceText.several(
                        leaf, whole.stream().map(PlainText::normalize).toList());
            case TEXT -> hasParts(texts) ? readParts(leaf, texts) : readTyped(leaf, first(whole));
            case NUMBER, BOOLEAN, CHOICE -> readText(leaf, first(whole));
        };
    }

    /** What is made for machines: they write it in full, and people write it as well as they can. */
    private Read readTyped(Leaf leaf, String text) {
        String normal = PlainText.normalize(text);
        if (normal.isEmpty()) {
            return Read.NOTHING;
        }
        return switch (leaf.limits().format()) {
            case "time" -> InstantText.readTime(normal, clock);
            case "date-time" -> InstantText.readDateTime(normal, clock);
            case "uuid" -> PlainText.read(BareText.of(normal).toLowerCase(Locale.ROOT));
            case "duration" -> PlainText.read(BareText.of(normal).toUpperCase(Locale.ROOT));
            default -> readText(leaf, text);
        };
    }

    /** Reads one text: of a post, or a string in JSON for a question that is answered with text. */
    public Read readText(Leaf leaf, String text) {
        String normal = PlainText.normalize(text);
        if (normal.isEmpty()) {
            return Read.NOTHING;
        }
        return switch (leaf.type()) {
            case NUMBER ->
                leaf.widget() == Widget.COORDINATE ? CoordinateText.read(leaf, normal) : NumberText.read(leaf, normal);
            case BOOLEAN -> readBoolean(normal);
            case CHOICE -> ChoiceText.one(leaf, normal);
            case CHOICES -> ChoiceText.several(leaf, List.of(normal));
            case TEXT -> readFormat(leaf, normal);
        };
    }

    private Read readFormat(Leaf leaf, String text) {
        String format = leaf.limits().format();
        Optional<IdentifierType> identifier = IdentifierTypes.of(format);
        if (identifier.isPresent()) {
            return IdentifierText.read(leaf, identifier.get(), text, LocalDate.now(clock));
        }
        return switch (format) {
            case "date" -> DateText.readDate(text);
            case "year-month" -> DateText.readMonth(text);
            case "local-time" -> TimeText.read(text);
            case "uri" -> readAddress(text);
            default -> PlainText.read(text);
        };
    }

    private static Read readParts(Leaf leaf, Map<String, List<String>> texts) {
        String year = PlainText.normalize(first(texts.getOrDefault("year", List.of())));
        String month = PlainText.normalize(first(texts.getOrDefault("month", List.of())));
        String day = PlainText.normalize(first(texts.getOrDefault("day", List.of())));
        return leaf.limits().format().equals("year-month")
                ? DateText.month(year, month)
                : DateText.date(year, month, day);
    }

    private static Read readBoolean(String text) {
        return switch (text) {
            case "true", "on" -> Read.of(true);
            case "false" -> Read.of(false);
            default -> Read.failed("choice.notInList");
        };
    }

    /** People leave out what every browser fills in. */
    private static Read readAddress(String text) {
        String address = text.regionMatches(true, 0, "www.", 0, 4) ? "https://" + text : text;
        try {
            URI uri = new URI(address);
            // RFC 3986 has no å: it is written as its UTF-8 bytes, which every validator takes.
            Read plain = PlainText.read(address);
            boolean read = uri.isAbsolute() && plain.fault().isEmpty();
            return read ? Read.of(uri.toASCIIString()) : uri.isAbsolute() ? plain : Read.failed("url.format");
        } catch (URISyntaxException e) {
            return Read.failed("url.format");
        }
    }

    /** Returns a number to show beside one that is wrong: the author's example, or one that the question would take. */
    public static Object exampleOf(Leaf leaf) {
        return NumberText.exampleOf(leaf);
    }

    private static boolean hasParts(Map<String, List<String>> texts) {
        if (texts.size() == 1 && texts.containsKey("")) {
            return false;
        }
        return texts.entrySet().stream()
                .anyMatch(part -> !part.getKey().isEmpty()
                        && !PlainText.normalize(first(part.getValue())).isEmpty());
    }

    /** Of several texts the first with something in it: a browser sends one. */
    private static String first(List<String> texts) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        return texts.stream()
                .filter(text -> !PlainText.normalize(text).isEmpty())
                .findFirst()
                .orElse("");
    }
}
