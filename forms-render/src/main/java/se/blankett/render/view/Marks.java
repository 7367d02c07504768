package se.blankett.render.view;

import java.util.List;
import se.blankett.form.Enough;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Widget;
import se.blankett.text.Texts;

/** Tells in words what has to be answered, and what need not be. */
final class Marks {
    private final Present present;
    private final RequiredMarking marking;
    private final Texts texts;

    Marks(Present present, RequiredMarking marking, Texts texts) {
        this.present = present;
        this.marking = marking;
        this.texts = texts;
    }

    /** Returns what stands after the label, or {@code ""}. A box that has to be ticked says so itself. */
    String of(Field field, Pointer at) {
        if (!field.isAnswerable() || (field instanceof Leaf leaf && leaf.attestation())) {
            return "";
        }
        if (present.isRequired(at)) {
            return marking == RequiredMarking.OPTIONAL_SUFFIX ? "" : texts.text("ui.required");
        }
        for (Enough enough : present.enough(at.parent())) {
            if (enough.names(at.last())) {
                return texts.text(markOf(enough, field));
            }
        }
        return ofOptional();
    }

    /** One coordinate is none of several: a point is whole or absent. */
    private static String markOf(Enough enough, Field field) {
        if (field instanceof Leaf leaf && leaf.widget() == Widget.COORDINATE) {
            return "ui.bothOrNone";
        }
        return enough.single() ? "ui.onlyOne" : "ui.atLeastOne";
    }

    /** Returns the mark of what need not be answered. */
    String ofOptional() {
        return marking == RequiredMarking.REQUIRED_SUFFIX ? "" : texts.text("ui.optional");
    }

    /**
     * Returns the sentence at the top of the page.
     *
     * @param required whether each question of the page has to be answered
     */
    String intro(List<Boolean> required) {
        boolean alone = required.size() == 1; // and goes without saying
        if (marking == RequiredMarking.BOTH || alone || !required.contains(true)) {
            return "";
        }
        if (!required.contains(false)) {
            return texts.text("ui.allRequiredIntro");
        }
        return texts.text(marking == RequiredMarking.REQUIRED_SUFFIX ? "ui.markedIntro" : "ui.requiredIntro");
    }
}
