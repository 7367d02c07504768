package se.blankett.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.blankett.form.Choice;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.json.Json;

/**
 * Shows answers as people read them, in one language. Plain text: escape it for the output. Immutable: safe to share
 * between threads.
 */
public final class Display {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Texts texts;
    private final StoredText storedText;
    private final UnaryOperator<String> langOf;

    /** The language that formulas are written in where it is not that of the texts, else {@code ""}. */
    private final String original;

    private Display(Texts texts, StoredText storedText, UnaryOperator<String> langOf, String original) {
        this.texts = texts;
        this.storedText = storedText;
        this.langOf = langOf;
        this.original = original;
    }

    /** Returns a display in the language of the texts, of a form that stands in it. */
    public static Display of(Texts texts) {
        return new Display(texts, StoredText.whole(texts.formats()), text -> "", "");
    }

    /** Returns a display in the language of the texts, of a form whose author may not have translated each option. */
    public static Display of(Texts texts, Form form) {
        return new Display(
                texts,
                StoredText.whole(texts.formats()),
                text -> texts.langOf(form, text),
                texts.isIn(form.original()) ? "" : form.original());
    }

    /** Returns the answer as {@link #shown} does, without its language. */
    public String value(Leaf leaf, Object value) {
        return shown(leaf, value).text();
    }

    /**
     * Returns the answer as it is shown: {@code 2026-05-03} gives {@code 3 maj 2026}. A value that is not what the
     * leaf stores is shown as it is; {@code null} in JSON as {@code ""}. Options and units that are not translated have
     * their language.
     *
     * @param value as stored: a text, a {@code BigDecimal}, a {@code Boolean} or, for a set of options, a list
     */
    public ShownText shown(Leaf leaf, Object value) {
        if (value == Json.NULL) {
            return ShownText.NONE;
        }
        if (value instanceof Collection<?> values) {
            return leaf.isFile()
                    ? ShownText.joined(
                            "\n", values.stream().map(item -> file(leaf, item)).toList())
                    : joined(values.stream().map(item -> choice(leaf, item)).toList());
        }
        return switch (leaf.type()) {
            case TEXT, NUMBER -> withUnit(leaf, new ShownText(single(leaf, value), langOf(leaf)));
            case BOOLEAN, CHOICE, CHOICES -> choice(leaf, value);
            case FILE, FILES -> file(leaf, value);
        };
    }

    /**
     * Returns the answer as {@link #value} does, but identifiers as a receipt may show them: {@code 198501012390} gives
     * {@code 19850101-****}.
     */
    public String masked(Leaf leaf, Object value) {
        return new Display(texts, StoredText.masked(texts.formats()), langOf, original).value(leaf, value);
    }

    /** {@code intyg.pdf (PDF, 120 kB)}. A name is shown as the letters that it has: unseen ones turn no text around. */
    private ShownText file(Leaf leaf, Object value) {
        if (!(value instanceof Map<?, ?> file)
                || !(file.get("name") instanceof String name)
                || !(file.get("mediaType") instanceof String type)
                || !(file.get("size") instanceof BigDecimal size)) {
            return value instanceof Map ? ShownText.NONE : ShownText.of(single(leaf, value));
        }
        return texts.shown(
                "ui.file",
                Map.of("file", VisibleText.of(name).replace('\n', ' '), "files", typeOf(leaf, type), "size", size));
    }

    /** Returns what people call the type of a file: {@code PDF}; the author's word, where there is one. */
    public ShownText typeOf(Leaf leaf, String mediaType) {
        return fileType(leaf.choiceOf(mediaType).map(Choice::title).orElse(mediaType));
    }

    /** Returns what people call a type of files: our word for a media type, else the author's: {@code PDF}. */
    public ShownText fileType(String title) {
        String ours = texts.text("ui.fileType", Map.of("files", title));
        return ours.equals(title) ? authored(title) : ShownText.of(ours);
    }

    /**
     * Returns the answer as {@link #shown} does, but masked where it tells who somebody is or leads to their money: a
     * personnummer, a bank account.
     */
    public ShownText discreet(Leaf leaf, Object value) {
        return new Display(texts, StoredText.discreet(texts.formats()), langOf, original).shown(leaf, value);
    }

    private ShownText choice(Leaf leaf, Object value) {
        return leaf.choiceOf(value)
                .map(choice -> authored(choice.title()))
                .orElseGet(() -> ShownText.of(single(leaf, value)));
    }

    private ShownText authored(String text) {
        return new ShownText(text, langOf.apply(text));
    }

    private String single(Leaf leaf, Object value) {
        if (value instanceof Boolean answer) {
            return texts.text(answer ? "ui.yes" : "ui.no");
        }
        return value instanceof BigDecimal number
                ? number(leaf, number)
                : storedText.shown(leaf.limits().format(), value.toString());
    }

    private String number(Leaf leaf, BigDecimal number) {
        if (leaf.wording().unit().isEmpty() && isLikeYear(number)) {
            return number.toBigInteger().toString();
        }
        return isMoney(leaf)
                ? texts.formats().amount(payable(leaf, number))
                : texts.formats().number(number);
    }

    private static boolean isMoney(Leaf leaf) {
        return Money.isUnit(leaf.wording().unit())
                || leaf.limits()
                        .multipleOf()
                        .filter(step -> step.compareTo(HUNDREDTH) == 0)
                        .isPresent();
    }

    /** What somebody wrote is shown as it is; of what we computed, no more than can be paid, unless its author asks. */
    private static BigDecimal payable(Leaf leaf, BigDecimal number) {
        boolean whole = leaf.compute().isPresent() && leaf.limits().multipleOf().isEmpty();
        return number.setScale(whole ? Math.min(number.scale(), 2) : number.scale(), RoundingMode.HALF_UP);
    }

    /** Four digits without a unit are a year more often than not, and nobody writes 1 987 for a year. */
    private static boolean isLikeYear(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.signum() > 0 && stripped.scale() <= 0 && stripped.precision() - stripped.scale() == 4;
    }

    /** A translation changes no answer, so what a formula says stays in its author's language. */
    private String langOf(Leaf leaf) {
        return leaf.type() == Leaf.Type.TEXT
                        && leaf.compute().filter(FormulaWords::areIn).isPresent()
                ? original
                : "";
    }

    private ShownText withUnit(Leaf leaf, ShownText text) {
        String unit = leaf.wording().unit();
        return unit.isEmpty() || text.isEmpty() ? text : ShownText.joined(" ", List.of(text, authored(unit)));
    }

    /** A list, not a sentence; titles that have commas themselves are told apart by semicolons. */
    private static ShownText joined(List<ShownText> titles) {
        boolean commas = titles.stream().anyMatch(title -> title.text().contains(","));
        return ShownText.joined(commas ? "; " : ", ", titles);
    }
}
