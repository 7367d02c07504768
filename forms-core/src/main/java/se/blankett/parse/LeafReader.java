package se.blankett.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Choice;
import se.blankett.form.Facets;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Widget;
import se.blankett.parse.CodeListReader.Listed;

/** Makes one question of a schema, and decides once how it is asked. */
final class LeafReader {
    private static final int MOST_RADIOS = 7;
    private static final int LONGEST_LINE = 200;

    private static final Map<String, Widget> BY_FORMAT =
            Map.of("date", Widget.DATE, "year-month", Widget.MONTH, "local-time", Widget.TIME);

    private LeafReader() {}

    static Leaf read(Facets facets, SchemaType schemaType, Merged merged, Limits limits, CodeListReader lists) {
        List<Choice> choices = ChoiceReader.shown(merged);
        if (schemaType == SchemaType.STRING && choices.isEmpty()) {
            Listed listed = lists.read(merged);
            Leaf.Type type = listed.choices().isEmpty() ? Leaf.Type.TEXT : Leaf.Type.CHOICE;
            return leaf(facets, type, merged, listed, limits, false, Optional.empty());
        }
        lists.refuse(merged, choices.isEmpty() ? "this is no text" : "the schema has options of its own");
        boolean attestation = schemaType == SchemaType.BOOLEAN
                && merged.first(schema -> schema.get("const"))
                        .filter(Boolean.TRUE::equals)
                        .isPresent();
        boolean titled = merged.first(
                        schema -> Optional.of(schema.children("oneOf")).filter(list -> !list.isEmpty()))
                .isPresent();
        Leaf.Type type = typeOf(schemaType, choices, titled);
        boolean chosen = type == Leaf.Type.CHOICE;
        Listed own = new Listed("", chosen ? choices : List.of());
        return leaf(facets, type, merged, own, limits, attestation, Optional.empty());
    }

    /** An array whose items are options is one question. */
    static Leaf readChoices(Facets facets, Merged merged, Listed options, Limits limits, Problems problems) {
        Optional<Choice> exclusive = ExclusiveReader.read(merged, options.choices(), problems);
        return leaf(facets, Leaf.Type.CHOICES, merged, options, limits, false, exclusive);
    }

    /**
     * @param type {@link Leaf.Type#FILE} or {@link Leaf.Type#FILES}
     * @param accepted the media types that will do
     */
    static Leaf readFile(Facets facets, Leaf.Type type, Merged merged, List<Choice> accepted, Limits limits) {
        return leaf(facets, type, merged, new Listed("", accepted), limits, false, Optional.empty());
    }

    private static Leaf leaf(
            Facets facets,
            Leaf.Type type,
            Merged merged,
            Listed options,
            Limits limits,
            boolean attestation,
            Optional<Choice> exclusive) {
        String asked = merged.formText("widget");
        Widget derived = widgetOf(type, options.choices(), limits, attestation);
        return new Leaf(
                facets,
                type,
                chosen(asked, type).orElse(derived),
                options.choices(),
                limits,
                merged.first(schema -> schema.get("default")),
                merged.formText("autocomplete"),
                attestation,
                merged.formWith("coordinationNumber")
                        .map(form -> form.flag("coordinationNumber"))
                        .orElse(true),
                options.id(),
                exclusive,
                Optional.empty());
    }

    private static Leaf.Type typeOf(SchemaType type, List<Choice> choices, boolean titled) {
        if (!choices.isEmpty() && (type != SchemaType.BOOLEAN || titled)) {
            return Leaf.Type.CHOICE;
        }
        return switch (type) {
            case BOOLEAN -> Leaf.Type.BOOLEAN;
            case NUMBER, INTEGER -> Leaf.Type.NUMBER;
            case STRING, OBJECT, ARRAY -> Leaf.Type.TEXT;
        };
    }

    private static Widget widgetOf(Leaf.Type type, List<Choice> choices, Limits limits, boolean attestation) {
        return switch (type) {
            case BOOLEAN -> attestation ? Widget.CHECKBOX : Widget.YESNO;
            case CHOICE -> choices.size() <= MOST_RADIOS ? Widget.RADIO : Widget.SELECT;
            case CHOICES -> Widget.CHECKBOXES;
            case FILE, FILES -> Widget.FILE;
            case NUMBER -> Widget.NUMBER;
            case TEXT -> textWidget(limits);
        };
    }

    /** What has a format is one line, however long: an address has 254 characters at most, and no line break. */
    private static Widget textWidget(Limits limits) {
        boolean isLong = limits.format().isEmpty() && limits.maxLength().orElse(0) > LONGEST_LINE;
        return BY_FORMAT.getOrDefault(limits.format(), isLong ? Widget.TEXTAREA : Widget.TEXT);
    }

    /** What the author asks for, where it can ask such a question. */
    private static Optional<Widget> chosen(String name, Leaf.Type type) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Widget> possible = switch (type) {
            case TEXT -> List.of(Widget.TEXT, Widget.TEXTAREA, Widget.DATE, Widget.MONTH, Widget.TIME);
            case NUMBER -> List.of(Widget.NUMBER, Widget.TEXT);
            case BOOLEAN -> List.of(Widget.YESNO, Widget.CHECKBOX, Widget.RADIO);
            case CHOICE -> List.of(Widget.RADIO, Widget.SELECT);
            case CHOICES -> List.of(Widget.CHECKBOXES);
            case FILE, FILES -> List.of(Widget.FILE);
        };
        return possible.stream()
                .filter(widget -> widget.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
