package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Condition;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.report.Nearest;

/** Gathers when each property of an object has to be answered: {@code required} and {@code dependentRequired}. */
final class RequiredReader {
    private final Problems problems;
    private final Map<String, List<Guard>> required = new LinkedHashMap<>();

    RequiredReader(Problems problems) {
        this.problems = problems;
    }

    /** @param at the place of the object */
    Map<String, List<Guard>> read(Merged merged, Pointer at, Set<String> declared) {
        for (Part part : merged.parts()) {
            SchemaNode schema = part.schema();
            for (String name : schema.texts("required")) {
                add(name, part.guardOf(name), schema, "required", declared);
            }
            SchemaNode dependent = schema.object("dependentRequired");
            for (String trigger : dependent.map().keySet()) {
                Condition present = ConditionReader.present(dependent, at, trigger);
                dependent
                        .texts(trigger)
                        .forEach(name -> add(name, part.guard().and(present), schema, "dependentRequired", declared));
            }
        }
        return required;
    }

    private void add(String name, Guard guard, SchemaNode schema, String keyword, Set<String> declared) {
        if (!declared.contains(name)) {
            problems.lint(
                    schema.place(keyword),
                    "required.undeclared",
                    "'" + keyword + "' names \"" + name + "\", which no property declares",
                    Nearest.fix(name, declared));
        }
        required.computeIfAbsent(name, key -> new ArrayList<>()).add(guard);
    }
}
