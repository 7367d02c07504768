package se.blankett.catalogue;

import java.util.HashMap;
import java.util.Map;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.submission.Prefill;

/** What a host would have to know of a person for these answers: nobody types what is read-only. */
final class Known {
    private Known() {}

    static Prefill of(Form form, Map<String, Object> answers) {
        Map<String, Object> values = new HashMap<>();
        add(form.root(), answers, values);
        return Prefill.of(values);
    }

    private static void add(Group group, Map<String, Object> answers, Map<String, Object> values) {
        group.fields().forEach(field -> {
            if (field instanceof Group inner) {
                add(inner, answers, values);
            } else if (!field.facets().prefill().isEmpty()) {
                field.pointer()
                        .evaluate(answers)
                        .ifPresent(answer -> values.put(field.facets().prefill(), answer));
            }
        });
    }
}
