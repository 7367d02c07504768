package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.form.Wording;
import se.blankett.render.view.ChoicesView.Option;
import se.blankett.render.view.PartsView.Part;
import se.blankett.render.view.TextareaView.Count;
import se.blankett.text.Texts;

/** Makes the view of one question: what depends on the form and the language only. Immutable. */
final class QuestionViews {
    private final AuthorTexts author;
    private final Texts texts;

    QuestionViews(AuthorTexts author, Texts texts) {
        this.author = author;
        this.texts = texts;
    }

    static Component componentOf(Leaf leaf) {
        if (leaf.facets().readOnly()) {
            return Component.READ_ONLY;
        }
        return switch (leaf.widget()) {
            case TEXT, NUMBER, COORDINATE -> Component.TEXT_INPUT;
            case TEXTAREA -> Component.TEXTAREA;
            case RADIO -> Component.RADIOS;
            case SELECT -> Component.SELECT;
            case CHECKBOX -> Component.CHECKBOX;
            case CHECKBOXES -> Component.CHECKBOXES;
            case YESNO -> Component.YES_NO;
            case DATE -> Component.DATE_INPUT;
            case MONTH -> Component.MONTH_INPUT;
            case TIME -> Component.TIME_INPUT;
        };
    }

    /** @param wording the leaf's own, or what takes its place for the present answers */
    Object of(Leaf leaf, Component component, Wording wording) {
        return switch (component) {
            case TEXTAREA -> textarea(leaf, wording);
            case DATE_INPUT -> parts(leaf, wording, List.of("year", "month", "day"));
            case MONTH_INPUT -> parts(leaf, wording, List.of("year", "month"));
            case RADIOS, SELECT, CHECKBOXES -> choices(leaf, wording, optionsOf(leaf));
            case YES_NO -> choices(leaf, wording, yesNo());
            case CHECKBOX, READ_ONLY -> field(wording);
            default -> textInput(leaf, wording);
        };
    }

    FieldView field(Wording wording) {
        return new FieldView(author.label(wording), author.phrase(wording.hint()), author.help(wording));
    }

    private TextInputView textInput(Leaf leaf, Wording wording) {
        InputKind kind = InputKind.of(leaf);
        return new TextInputView(
                author.label(wording),
                author.phrase(wording.hint()),
                author.help(wording),
                kind.type(),
                kind.inputmode(),
                oneLine(leaf.autocomplete()),
                kind.spellcheck(),
                kind.width(),
                author.phrase(wording.unit()));
    }

    /** A whole address is a token of several lines (HTML, section 4.10.18.7); on one line it is the first of them. */
    private static String oneLine(String autocomplete) {
        return autocomplete.replace("street-address", "address-line1");
    }

    private TextareaView textarea(Leaf leaf, Wording wording) {
        int max = leaf.limits().maxLength().orElse(0);
        return new TextareaView(
                author.label(wording),
                author.phrase(wording.hint()),
                author.help(wording),
                leaf.autocomplete(),
                max > 0 && max <= 500 ? 4 : 7,
                max,
                max > 0 ? texts.text("ui.maxChars", Map.of("n", max)) : "",
                count("ui.charsLeft"),
                count("ui.charsOver"));
    }

    /** The text with a number of two digits or more is the same for all of them, in every language that we have. */
    private Count count(String key) {
        return new Count(
                texts.text(key, Map.of("n", 1)).replace("1", "{n}"),
                texts.text(key, Map.of("n", 22)).replace("22", "{n}"));
    }

    private PartsView parts(Leaf leaf, Wording wording, List<String> names) {
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            boolean month = name.equals("month");
            parts.add(new Part(
                    name,
                    texts.text("ui." + name),
                    month ? "" : "numeric",
                    tokenOf(leaf.autocomplete(), name),
                    name.equals("year") ? 4 : month ? 6 : 2));
        }
        return new PartsView(author.label(wording), author.phrase(wording.hint()), author.help(wording), parts);
    }

    private static String tokenOf(String autocomplete, String part) {
        return autocomplete.endsWith("bday") ? autocomplete + "-" + part : autocomplete;
    }

    private ChoicesView choices(Leaf leaf, Wording wording, List<Option> options) {
        return new ChoicesView(
                author.label(wording),
                author.phrase(wording.hint()),
                author.help(wording),
                options,
                leaf.autocomplete());
    }

    /** What excludes the others stands last: it is read when the others are known. */
    private List<Option> optionsOf(Leaf leaf) {
        Stream<Choice> others =
                leaf.choices().stream().filter(choice -> !leaf.exclusive().equals(Optional.of(choice)));
        return Stream.concat(
                        others.map(choice -> option(choice, false)),
                        leaf.exclusive().stream().map(choice -> option(choice, true)))
                .toList();
    }

    private Option option(Choice choice, boolean exclusive) {
        return new Option(choice.code(), author.phrase(choice.title()), author.phrase(choice.description()), exclusive);
    }

    private List<Option> yesNo() {
        return List.of(
                new Option("true", Phrase.of(texts.text("ui.yes")), Phrase.NONE, false),
                new Option("false", Phrase.of(texts.text("ui.no")), Phrase.NONE, false));
    }
}
