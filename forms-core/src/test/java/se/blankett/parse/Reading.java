package se.blankett.parse;

import java.util.stream.Collectors;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;

/** Definitions written with ' for ", as tests read best. */
final class Reading {
    private Reading() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static Form form(String text) {
        return FormParser.parse("a.form.json", json(text));
    }

    /** Returns every problem on a line of its own. */
    static String problems(String text) {
        return FormParser.check("a.form.json", json(text)).stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }

    static Field field(Form form, String pointer) {
        return form.fieldAt(Pointer.parse(pointer)).orElseThrow();
    }

    static Leaf leaf(Form form, String pointer) {
        return (Leaf) field(form, pointer);
    }
}
