package se.blankett.text;

import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.report.Finding;

/**
 * Puts findings in words: the form author's where there are any, else those of the language. Plain text: escape it for
 * the output. Immutable: safe to share between threads.
 */
public final class Describer {
    /** One mistake may break a rule that was written with another keyword. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "enum", List.of("oneOf", "anyOf", "const", "codeList"),
            "required", List.of("minItems", "const"));

    private static final Wording NO_WORDING = Wording.of("");

    private final Texts texts;
    private final Form form;
    private final FieldLabels labels;
    private final SentenceKeys keys;
    private final Display display;
    private final RefusedFiles refused;

    /** Whether the author's words are in the reader's language: no sentence is half in one and half in another. */
    private final boolean ownWords;

    private Describer(Texts texts, Form form) {
        this.texts = texts;
        this.form = form;
        this.display = Display.of(texts, form);
        this.refused = new RefusedFiles(texts, display);
        this.keys = new SentenceKeys(texts, form);
        this.labels = new FieldLabels(form, texts);
        this.ownWords = texts.isIn(form.identity().lang());
    }

    /** Returns a describer of what is found in answers to the form. */
    public static Describer of(Texts texts, Form form) {
        return new Describer(texts, form.in(texts.lang()));
    }

    /**
     * Returns the sentence: {@code Fyll i fältet ”Namn”.}
     *
     * @throws IllegalArgumentException where the finding lacks an argument that the sentence of its code needs
     */
    public String describe(Finding finding) {
        return sentence(finding).text();
    }

    /**
     * Returns the sentence as {@link #describe} does, with its language where that is not the reader's: a label that is not
     * translated is named as it stands on the page, and a rule's message has no other words.
     *
     * @throws IllegalArgumentException where the finding lacks an argument that the sentence of its code needs
     */
    public ShownText sentence(Finding finding) {
        Wording wording = form.fieldAt(subjectOf(finding)).map(Field::wording).orElse(NO_WORDING);
        Map<String, Object> arguments = arguments(finding, wording);
        return overriding(finding, wording.errors())
                .or(() -> overriding(finding, errorsAround(finding.pointer())))
                .filter(this::isOwn)
                .map(text -> texts.fill(text, arguments))
                .or(() -> ruleMessage(finding).map(message -> texts.authored(form, message)))
                .orElseGet(() -> standard(finding, arguments));
    }

    /** What is told of a computed value stands at an answer that it follows from, and is worded where the value is. */
    private static Pointer subjectOf(Finding finding) {
        boolean computed = finding.code().startsWith("computed.");
        return computed && finding.arguments().get("other") instanceof Pointer other ? other : finding.pointer();
    }

    /** A row has no words of its own: what is wrong with it is worded where its repeat is. */
    private Map<String, String> errorsAround(Pointer place) {
        return form.fieldAt(place.parent())
                .filter(field -> field.kind() == Field.Kind.ROWS)
                .map(field -> field.wording().errors())
                .orElse(Map.of());
    }

    /** Whether the author's words are in the reader's language. */
    private boolean isOwn(String words) {
        return ownWords && !form.untranslated().contains(words);
    }

    /**
     * Returns what the sentence calls the field: {@code Namn}; for a list of what has to be mended, or another program.
     * It is plain text, as the sentence is.
     */
    public String label(Finding finding) {
        return labelOf(finding).text();
    }

    private ShownText labelOf(Finding finding) {
        Object own = finding.arguments().getOrDefault("label", finding.pointer());
        return own instanceof Pointer pointer ? labels.at(pointer) : texts.authored(form, String.valueOf(own));
    }

    /** What the author wrote for the keyword, for any missing answer, or for everything but their own rules. */
    private static Optional<String> overriding(Finding finding, Map<String, String> errors) {
        Stream<String> keywords = Stream.of(
                        Optional.ofNullable(finding.arguments().get("keyword")).map(Object::toString),
                        Optional.of("required").filter(keyword -> isMissing(finding.code())),
                        Optional.of("*").filter(keyword -> ruleMessage(finding).isEmpty()))
                .flatMap(Optional::stream);
        return keywords.flatMap(
                        keyword -> Stream.concat(Stream.of(keyword), ALSO.getOrDefault(keyword, List.of()).stream()))
                .filter(errors::containsKey)
                .map(errors::get)
                .findFirst();
    }

    private static boolean isMissing(String code) {
        return code.startsWith("required.") || code.endsWith(".required");
    }

    private static Optional<String> ruleMessage(Finding finding) {
        return Optional.ofNullable(finding.arguments().get("message"))
                .filter(message -> finding.code().startsWith("rule."))
                .map(Object::toString);
    }

    private ShownText standard(Finding finding, Map<String, Object> arguments) {
        if (!texts.says(finding.code())) {
            arguments.put("rule", "");
            return texts.shown("fallback", arguments);
        }
        return texts.shown(keys.keyOf(finding, arguments), arguments);
    }

    private Map<String, Object> arguments(Finding finding, Wording wording) {
        Map<String, Object> arguments = new HashMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, named(value)));
        if (isOwn(wording.noun())
                && !wording.noun().isEmpty()
                && !arguments.containsKey("label")) { // a label of its own tells more than a noun
            arguments.put("s", wording.noun());
            arguments.put("S", capitalised(wording.noun()));
        }
        arguments.put("label", labelOf(finding));
        arguments.computeIfPresent(
                "answer", (name, answer) -> shown(finding.arguments().getOrDefault("other", ""), answer));
        arguments.computeIfPresent("none", (name, option) -> shown(finding.pointer(), option));
        arguments.computeIfPresent("files", (name, files) -> refused.types(files));
        arguments.computeIfPresent("refused", (name, files) -> refused.list((List<?>) files));
        arguments.putIfAbsent("hint", texts.authored(form, wording.hint()));
        if (!wording.example().isEmpty()) {
            arguments.putIfAbsent("example", wording.example());
        }
        if (finding.code().equals("time.format")) { // the language says how a time is written
            arguments.putIfAbsent("example", LocalTime.of(9, 30));
        }
        return arguments;
    }

    /** An answer that a finding tells of is shown as the citizen saw it, in this language. */
    private Object shown(Object place, Object answer) {
        return Optional.of(place)
                .filter(Pointer.class::isInstance)
                .flatMap(other -> form.fieldAt((Pointer) other))
                .filter(Leaf.class::isInstance)
                .<Object>map(leaf -> display.shown((Leaf) leaf, answer))
                .orElse(answer);
    }

    /** A pointer stands for the label of its field. */
    private Object named(Object value) {
        if (value instanceof Pointer pointer) {
            return labels.at(pointer);
        }
        return value instanceof Collection<?> list
                ? list.stream()
                        .map(one -> pointOf(one, list).orElseGet(() -> named(one)))
                        .toList()
                : value;
    }

    /** Both coordinates of a point are one thing to fill in: {@code Latitud och Longitud}. */
    private Optional<Object> pointOf(Object value, Collection<?> all) {
        return Optional.of(value)
                .filter(Pointer.class::isInstance)
                .map(at -> ((Pointer) at))
                .flatMap(at -> form.fieldAt(at.parent())
                        .filter(Group.class::isInstance)
                        .flatMap(group -> ((Group) group).point())
                        .filter(point -> point.has(at.last()) && point.isWhole(at.parent(), all))
                        .map(point -> texts.formats()
                                .allOf(List.of(
                                        labels.at(at.parent().child(point.north())),
                                        labels.at(at.parent().child(point.east()))))));
    }

    /** By code point, and not by the server's language: a Turkish server would write İnkomst. */
    private static String capitalised(String noun) {
        int first = noun.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + noun.substring(Character.charCount(first));
    }
}
