package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Where formulas stand in a form: noted while its fields are read, and read when all names are known. */
final class FormulaNotes {
    /** The {@code x-form} that computes a leaf, by the place of the leaf's answer. */
    private final Map<Pointer, SchemaNode> computes = new LinkedHashMap<>();

    /** All that is said about an object, where a part of it has rules. */
    private final Map<Pointer, List<Part>> rules = new LinkedHashMap<>();

    private final Problems problems;

    FormulaNotes(Problems problems) {
        this.problems = problems;
    }

    Map<Pointer, SchemaNode> computes() {
        return computes;
    }

    Map<Pointer, List<Part>> rules() {
        return rules;
    }

    void note(Field field, Merged merged) {
        merged.formWith("compute").ifPresent(form -> noteCompute(field, form));
        if (merged.formWith("rules").isPresent()) {
            noteRules(
                    field,
                    merged.parts().stream()
                            .filter(part -> part.schema().form().has("rules"))
                            .toList());
        }
    }

    private void noteCompute(Field field, SchemaNode form) {
        boolean item = field.name().equals(Pointer.ANY_ROW);
        if (!item && field instanceof Leaf leaf && leaf.type() != Leaf.Type.CHOICES && !leaf.isFile()) {
            computes.put(field.pointer(), form.place("compute"));
            return;
        }
        problems.error(
                form.place("compute"),
                "compute.noLeaf",
                "a formula gives one value, and this is " + (item ? "a row" : "an object, an array or a file"),
                "write 'compute' on a property with one value");
    }

    private void noteRules(Field field, List<Part> ruled) {
        if (field.kind() == Field.Kind.GROUP) {
            rules.put(field.pointer(), ruled);
            return;
        }
        problems.error(
                ruled.get(0).schema().form().place("rules"),
                "rules.noObject",
                "rules stand on an object: they compare its properties",
                "move them to the object around this");
    }
}
