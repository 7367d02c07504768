package se.blankett.proof;

import java.util.List;
import java.util.Map;
import se.blankett.form.Leaf;

/** What a question does not take as an answer. */
final class CatalogueJunk {
    /** Longer ones are no page to look at. */
    private static final int LONGEST = 1_000;

    private CatalogueJunk() {}

    /** Returns what is posted by part; an empty text where the question takes all that is of some length. */
    static Map<String, List<String>> of(Leaf leaf) {
        return switch (leaf.widget()) {
            case DATE -> Map.of("year", List.of("2026"), "month", List.of("13"), "day", List.of("45"));
            case MONTH -> Map.of("year", List.of("2026"), "month", List.of("trettonde"));
            case TEXT, TEXTAREA -> text(textFor(leaf));
            case TIME, NUMBER, COORDINATE -> text("många");
            case RADIO, SELECT, YESNO, CHECKBOXES -> text("finns-inte");
            case CHECKBOX -> text(leaf.attestation() ? "" : "kanske");
            case FILE -> text("fel.txt"); // a form that is not sent as it should be sends a name, and no file
        };
    }

    static boolean isPossible(Leaf leaf) {
        return of(leaf).values().stream().anyMatch(texts -> !texts.get(0).isEmpty());
    }

    private static Map<String, List<String>> text(String text) {
        return Map.of("", List.of(text));
    }

    private static String textFor(Leaf leaf) {
        boolean formed =
                !leaf.limits().format().isEmpty() || !leaf.limits().pattern().isEmpty();
        if (formed || leaf.limits().minLength().orElse(0) > 1) {
            return "?";
        }
        int most = leaf.limits().maxLength().orElse(LONGEST);
        return most < LONGEST ? CatalogueLatin.ofLength(most) + "x" : "";
    }
}
