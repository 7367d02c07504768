package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Wrong lists: options, or rows. */
final class ListBreaks {
    private final Spec spec;
    private final Pointer at;
    private final List<?> right;
    private final boolean options;

    ListBreaks(Spec spec, Pointer at, List<?> right) {
        this.spec = spec;
        this.at = at;
        this.right = right;
        this.options = spec.field().kind() == Field.Kind.LEAF;
    }

    List<Break> all() {
        List<Break> breaks = new ArrayList<>();
        breaks.add(Break.engine("type", at, "x", "fallback"));
        addCounts(breaks);
        addDuplicate(breaks);
        if (spec.field() instanceof Leaf leaf) {
            addOptions(breaks, leaf);
        }
        return breaks;
    }

    private void addCounts(List<Break> breaks) {
        int least = spec.minItems();
        if (least > 0) {
            String code = options ? "required.choices" : "required.items";
            breaks.add(Break.engine("minItems, none", at, List.of(), code, "minItems"));
        }
        if (least > 1) {
            String code = options ? "choice.tooFew" : "items.tooFew";
            List<?> fewer = right.subList(0, Math.min(right.size(), least - 1));
            breaks.add(Break.engine("minItems " + least, at, List.copyOf(fewer), code, "minItems"));
        }
    }

    /** Of rows the later one is told, of options the list. */
    private void addDuplicate(List<Break> breaks) {
        if (right.isEmpty() || !spec.isUnique()) {
            return;
        }
        List<Object> twice = new ArrayList<>(right);
        if (twice.size() < Math.min(spec.maxItems(), Spec.MANY)) {
            twice.add(right.get(0));
        } else {
            twice.set(twice.size() - 1, right.get(0));
        }
        Break duplicate = Break.engine("uniqueItems", at, List.copyOf(twice), "items.duplicate", "uniqueItems");
        breaks.add(options ? duplicate : duplicate.toldAt(at.child(twice.size() - 1)));
    }

    private void addOptions(List<Break> breaks, Leaf leaf) {
        List<Object> unheard = new ArrayList<>(right);
        unheard.set(unheard.size() - 1, Probe.UNHEARD);
        breaks.add(Break.engine(
                "options", at, List.copyOf(unheard), "choice.notInList", "enum", "const", "oneOf", "anyOf", "type"));
        List<Object> together = Values.combinable(leaf, spec);
        int most = spec.maxItems();
        if (together.size() > most) {
            breaks.add(Break.engine(
                    "maxItems " + most, at, List.copyOf(together.subList(0, most + 1)), "choice.tooMany", "maxItems"));
        }
        leaf.exclusive().filter(none -> !together.isEmpty()).ifPresent(none -> {
            List<Object> both = Values.inOrder(leaf, List.of(together.get(0), none.value()));
            breaks.add(Break.form("exclusive", at, both, at, "choice.noneCombined"));
        });
    }
}
