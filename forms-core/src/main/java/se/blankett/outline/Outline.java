package se.blankett.outline;

import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.lint.Linter;
import se.blankett.parse.FormParser;
import se.blankett.parse.Parsed;
import se.blankett.report.Problem;
import se.blankett.report.ProblemOrder;
import se.blankett.report.Severity;
import se.blankett.text.Texts;
import tools.jackson.databind.JavaType;

/**
 * A class as the start of a form: a record or a bean whose properties are questions. Its Jakarta constraints, those of
 * {@code se.blankett.constraint} included, become what a schema has for them, so that class and form accept the same
 * answers; what no schema says is named. {@code docs/jakarta-validation.md} has the table. Immutable: safe to share
 * between threads.
 */
public final class Outline {
    private final String name;
    private final Map<String, Object> schema;
    private final List<Problem> noted;

    private Outline(String name, Map<String, Object> schema, List<Problem> noted) {
        this.name = name;
        this.schema = schema;
        this.noted = noted;
    }

    /**
     * Returns the outline of a class, in the default group of its constraints.
     *
     * @param validator knows what is asked of the class; its clock and messages are not asked
     */
    public static Outline of(Class<?> type, Validator validator) {
        String name = type.getSimpleName() + ".form.json";
        Notes notes = new Notes(name);
        Optional<FormDefinition> definition = Optional.ofNullable(type.getAnnotation(FormDefinition.class));
        String lang = definition.map(FormDefinition::lang).orElse("sv");
        Walk walk = new Walk(
                validator, notes, Texts.nearest(lang), Pointer.ROOT, Optional.of(Default.class), List.of(type));
        JavaType root = Members.typeOf(type);
        if (!Values.isObject(root)) {
            ConstraintNotes.noType(root, walk);
        }
        Map<String, Object> schema =
                head(type, definition, new ObjectWriter(root, walk).write().toJson());
        String more = definition.map(FormDefinition::more).orElse("");
        return new Outline(name, QuestionWriter.merged(schema, more, walk), notes.toList());
    }

    private static Map<String, Object> head(
            Class<?> type, Optional<FormDefinition> definition, Map<String, Object> object) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        definition.map(FormDefinition::id).filter(id -> !id.isEmpty()).ifPresent(id -> schema.put("$id", id));
        schema.put("title", definition.map(FormDefinition::title).orElse(type.getSimpleName()));
        schema.put("type", "object");
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("version", definition.map(FormDefinition::version).orElse("1.0.0"));
        form.put("lang", definition.map(FormDefinition::lang).orElse("sv"));
        if (object.get("x-form") instanceof Map<?, ?> written) {
            form.putAll(Json.object(written));
        }
        schema.put("x-form", form);
        schema.put("properties", object.getOrDefault("properties", Map.of()));
        schema.putAll(object);
        schema.put("x-form", form);
        return schema;
    }

    /** Returns the form's definition, to be written to {@code skolskjuts.form.json}; two spaces a level. */
    public String text() {
        return Json.pretty(schema) + "\n";
    }

    /**
     * Returns what the developer should know: which constraints do not go over, and what {@code lint} says of the form.
     * With errors among it, it is no form.
     */
    public List<Problem> problems() {
        Parsed parsed = FormParser.read(name, text(), CodeLists.unknown());
        List<Problem> known = new ArrayList<>(noted);
        known.addAll(parsed.problems());
        List<Problem> all = parsed.built().map(form -> Linter.lint(form, known)).orElse(known);
        return ProblemOrder.of(Map.of(name, schema)).sort(all);
    }

    /** As {@link #form(CodeLists)}, for a form that needs no code list of the host's. */
    public Form form() {
        return form(CodeLists.NONE);
    }

    /**
     * Returns the form.
     *
     * @param codeLists the lists that it may name
     * @throws OutlineException where a class has no end, or a property is nothing that a form asks for
     * @throws se.blankett.parse.InvalidFormException where what the annotations say is no form
     */
    public Form form(CodeLists codeLists) {
        List<Problem> errors = noted.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new OutlineException(errors);
        }
        return FormParser.parse(name, text(), codeLists);
    }

    @Override
    public String toString() {
        return name;
    }
}
