package se.blankett.parse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Wording;

/** Reads what people are told about a field: of each text the first that there is. */
final class WordingReader {
    private WordingReader() {}

    /** @param unsaid what is read where nothing says anything */
    static Wording read(Merged merged, Wording unsaid) {
        Wording wording = unsaid;
        for (int i = merged.parts().size() - 1; i >= 0; i--) {
            wording = read(merged.parts().get(i).schema(), wording);
        }
        return wording;
    }

    /** @param rest what is said by those after the schema */
    static Wording read(SchemaNode schema, Wording rest) {
        SchemaNode form = schema.form();
        return new Wording(
                text(schema, "title", rest.label()),
                text(schema, "description", rest.hint()),
                member(form, "help", rest.help()),
                member(form, "noun", rest.noun()),
                member(form, "unit", rest.unit()),
                example(schema.list("examples"), rest.example()),
                form.has("errors") ? errors(form) : rest.errors());
    }

    private static String text(SchemaNode schema, String keyword, String rest) {
        String text = schema.text(keyword);
        return text.isEmpty() ? rest : text;
    }

    private static String member(SchemaNode form, String member, String rest) {
        return form.has(member) ? form.text(member) : rest;
    }

    private static String example(List<Object> examples, String rest) {
        if (examples.isEmpty()) {
            return rest;
        }
        Object example = examples.get(0);
        return example instanceof BigDecimal number ? number.toPlainString() : String.valueOf(example);
    }

    private static Map<String, String> errors(SchemaNode form) {
        Map<String, String> errors = new LinkedHashMap<>();
        form.object("errors")
                .map()
                .forEach((keyword, text) -> errors.put(keyword, text instanceof String words ? words : ""));
        errors.values().removeIf(String::isEmpty);
        return errors;
    }
}
