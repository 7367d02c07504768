package se.blankett.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.blankett.form.Care;
import se.blankett.form.Facets;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;
import se.blankett.form.Wording;

/** Reads what every kind of field has: its texts, when it is asked, whether it is answered at all. */
final class FacetsReader {
    private static final List<String> TEXTS = List.of("title", "description", "examples");
    private static final List<String> FORM_TEXTS = List.of("help", "noun", "unit", "errors");

    private FacetsReader() {}

    static Facets read(Pointer pointer, Merged merged, Presence presence) {
        Wording unsaid = Wording.of(ReadableName.of(pointer.last()));
        return new Facets(
                pointer,
                WordingReader.read(merged, unsaid),
                variants(unsaid, merged),
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

    /** Where several branches word one field, the first that applies says how. */
    private static List<Facets.Variant> variants(Wording unsaid, Merged merged) {
        List<Part> worded = new ArrayList<>();
        for (Part part : merged.parts()) {
            if (isWorded(part.schema())) {
                worded.add(part);
                if (part.guard().isAlways()) {
                    break; // nothing after it is ever first
                }
            }
        }
        if (worded.size() < 2) {
            return List.of();
        }
        Deque<Facets.Variant> variants = new ArrayDeque<>();
        Wording wording = unsaid;
        for (int i = worded.size() - 1; i >= 0; i--) {
            Guard guard = worded.get(i).guard();
            wording = WordingReader.read(worded.get(i).schema(), wording);
            if (i == 0 || !guard.equals(worded.get(i - 1).guard())) { // else it is never first
                variants.addFirst(new Facets.Variant(guard, wording));
            }
        }
        return variants.size() < 2 ? List.of() : List.copyOf(variants);
    }

    private static boolean isWorded(SchemaNode schema) {
        return TEXTS.stream().anyMatch(schema::has) || FORM_TEXTS.stream().anyMatch(schema.form()::has);
    }
}
