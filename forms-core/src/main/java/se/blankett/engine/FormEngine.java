package se.blankett.engine;

import com.networknt.schema.Schema;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Form;
import se.blankett.form.Pointer;

/**
 * A form's schema and conditions, compiled once. Immutable: safe to share between threads.
 *
 * <p>A condition is whatever JSON Schema allows in {@code if}: its subschema, taken at its lexical place in the schema
 * as it was written, run on the object that it stands on.
 */
public final class FormEngine {
    private final CompiledSchema schema;
    private final Once<CompiledSchema> exact;
    private final Map<Place, Schema> conditions;

    private record Place(String document, Pointer pointer) {}

    private FormEngine(CompiledSchema schema, Once<CompiledSchema> exact, Map<Place, Schema> conditions) {
        this.schema = schema;
        this.exact = exact;
        this.conditions = Map.copyOf(conditions);
    }

    /**
     * Compiles the form's schema and every condition in it.
     *
     * @param clock decides what lies in the future
     * @throws EngineException where a document is no schema that the engine can compile
     */
    public static FormEngine of(Form form, Clock clock) {
        Map<String, Object> trees = CompiledSchema.trees(form.sources());
        Once<CompiledSchema> written = new Once<>(() -> CompiledSchema.conditions(trees, clock));
        Map<Place, Schema> conditions = new HashMap<>();
        for (Condition condition : FormConditions.of(form)) {
            if (condition.kind() != Condition.Kind.PRESENT) {
                conditions.computeIfAbsent(
                        new Place(condition.document(), condition.schema()),
                        place -> written.value().subschema(place.document(), place.pointer()));
            }
        }
        Once<CompiledSchema> exact = new Once<>(() -> CompiledSchema.rewritten(trees, clock, true));
        return new FormEngine(CompiledSchema.rewritten(trees, clock, false), exact, conditions);
    }

    /**
     * Returns what is wrong with the answers.
     *
     * @param read texts in the answers that were read already: reading a phone number costs as much as judging a form
     * @param others whether there are members that no question asks for: whether an object lets them be, the schema says
     * @throws EngineException where they are too large to be judged
     */
    public List<Violation> check(Instance answers, Set<ReadText> read, boolean others) {
        return (others ? exact.value() : schema).check(answers, read);
    }

    /** As {@link #check(Instance, Set, boolean)}, of answers to questions alone. */
    public List<Violation> check(Instance answers, Set<ReadText> read) {
        return check(answers, read, false);
    }

    /**
     * Says whether the condition holds.
     *
     * @param object the value that it stands on: the one at {@link Condition#base()}
     * @throws IllegalArgumentException where the condition is not the form's
     * @throws EngineException where the object is too large to be judged
     */
    public boolean holds(Condition condition, Instance object) {
        return accepts(condition, object) != condition.negated();
    }

    /** As {@link #holds}, but does not look at whether the condition is negated. */
    public boolean accepts(Condition condition, Instance object) {
        return switch (condition.kind()) {
            case OBJECT -> run(condition, object);
            case VALUE ->
                object.at(subject(condition))
                        .map(value -> run(condition, value))
                        .orElse(false);
            case PRESENT -> object.at(subject(condition)).isPresent();
        };
    }

    private static Pointer subject(Condition condition) {
        return Pointer.ROOT.child(condition.subject().last());
    }

    private boolean run(Condition condition, Instance value) {
        Schema compiled = conditions.get(new Place(condition.document(), condition.schema()));
        if (compiled == null) {
            throw new IllegalArgumentException("condition: must be one of the form, was " + condition.schema());
        }
        return CompiledSchema.accepts(compiled, value);
    }
}
