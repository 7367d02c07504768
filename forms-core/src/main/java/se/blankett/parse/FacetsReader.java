package se.blankett.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.blankett.form.Care;
import se.blankett.form.Facets;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;
import se.blankett.form.Wording;

/** Reads what every kind of field has: its texts, when it is asked, whether it is answered at all. */
final class FacetsReader {
    private static final List<String> TEXTS = List.of("title", "description", "examples");
    private static final List<String> FORM_TEXTS = List.of("help", "noun", "unit", "errors");

    private FacetsReader() {}

    static Facets read(Pointer pointer, Merged merged, Presence presence) {
        String name = pointer.last();
        return new Facets(
                pointer,
                wording(name, merged),
                variants(name, merged),
                presence,
                merged.flag("readOnly") || merged.formWith("compute").isPresent(),
                merged.flag("writeOnly"),
                merged.flag("deprecated"),
                merged.formText("prefill"),
                new Care(merged.formText("privacy"), merged.formText("retention")),
                component(merged.formText("widget")));
    }

    private static String component(String widget) {
        return widget.startsWith("x-") ? widget : "";
    }

    private static Wording wording(String name, Merged merged) {
        String title = merged.text("title");
        return new Wording(
                title.isEmpty() ? readable(name) : title,
                merged.text("description"),
                merged.formText("help"),
                merged.formText("noun"),
                merged.formText("unit"),
                merged.first(schema -> schema.list("examples").stream().findFirst())
                        .map(FacetsReader::exampleOf)
                        .orElse(""),
                errors(merged));
    }

    private static Map<String, String> errors(Merged merged) {
        Map<String, String> errors = new LinkedHashMap<>();
        merged.formWith("errors")
                .map(form -> form.object("errors"))
                .ifPresent(given -> given.map()
                        .forEach((keyword, text) -> errors.put(keyword, text instanceof String words ? words : "")));
        errors.values().removeIf(String::isEmpty);
        return errors;
    }

    /** Where several branches word one field, the first that applies says how. */
    private static List<Facets.Variant> variants(String name, Merged merged) {
        List<Part> worded = new ArrayList<>();
        for (Part part : merged.parts()) {
            if (isWorded(part.schema())) {
                worded.add(part);
                if (part.guard().isAlways()) {
                    break; // nothing after it is ever first
                }
            }
        }
        List<Facets.Variant> variants = new ArrayList<>();
        for (int i = 0; i < worded.size(); i++) {
            if (i > 0 && worded.get(i).guard().equals(worded.get(i - 1).guard())) {
                continue; // never first
            }
            List<Part> rest = worded.subList(i, worded.size());
            variants.add(new Facets.Variant(worded.get(i).guard(), wording(name, new Merged(rest))));
        }
        return variants.size() < 2 ? List.of() : variants;
    }

    private static boolean isWorded(SchemaNode schema) {
        return TEXTS.stream().anyMatch(schema::has) || FORM_TEXTS.stream().anyMatch(schema.form()::has);
    }

    private static String exampleOf(Object example) {
        return example instanceof BigDecimal number ? number.toPlainString() : String.valueOf(example);
    }

    /** {@code dateOfBirth}, {@code date_of_birth} and {@code date-of-birth} read "Date of birth"; {@code e-post} stays. */
    static String readable(String name) {
        String spaced = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[_\\s]+|(?<=\\p{L}{2})-(?=\\p{L}{2})", " ")
                .strip();
        if (spaced.isEmpty()) {
            return name.isBlank() ? '"' + name + '"' : name; // a label is never empty
        }
        int first = spaced.offsetByCodePoints(0, 1);
        return spaced.substring(0, first).toUpperCase(Locale.ROOT)
                + spaced.substring(first).toLowerCase(Locale.ROOT);
    }
}
