package se.blankett.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Expression;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/** The places of the answers that a rule follows from, through computed ones, too. Used once. */
final class Inputs {
    private final Form form;
    private final Map<String, Object> answers;
    private final Pointer object;
    private final Set<Pointer> seen = new HashSet<>();
    private final Set<Pointer> found = new LinkedHashSet<>();

    private Inputs(Form form, Map<String, Object> answers, Pointer object) {
        this.form = form;
        this.answers = answers;
        this.object = object;
    }

    static List<Pointer> of(Form form, RuleCheck.Broken broken, Map<String, Object> answers) {
        Inputs inputs = new Inputs(form, answers, broken.object());
        broken.rule().ifPresent(rule -> inputs.addReads(rule.test()));
        broken.members().forEach(name -> inputs.found.add(broken.object().child(name)));
        List<Pointer> all = new ArrayList<>(inputs.found);
        all.sort(Comparator.comparing(at -> !at.equals(broken.at()))); // where the author says that it is to be mended
        return all;
    }

    private void addReads(Expression expression) {
        expression.reads().stream().sorted().forEach(read -> {
            form.fieldAt(read).ifPresent(this::add);
            for (Pointer at = read.parent(); !at.isRoot(); at = at.parent()) {
                form.fieldAt(at)
                        .filter(field -> field instanceof Rows && seen.add(field.pointer()))
                        .ifPresent(rows -> addPlaces(rows.pointer().tokens(), 0, Pointer.ROOT, true));
            }
        });
    }

    private void add(Field field) {
        if (!seen.add(field.pointer())) {
            return;
        }
        if (field instanceof Group group) {
            group.fields().forEach(this::add);
        } else if (field instanceof Leaf leaf && leaf.compute().isPresent()) {
            addReads(leaf.compute().get());
        } else {
            addPlaces(field.pointer().tokens(), 0, Pointer.ROOT, true);
            if (field instanceof Rows rows) {
                add(rows.item());
            }
        }
    }

    /** @param within whether the place so far is one around the object, or the object */
    private void addPlaces(List<String> tokens, int from, Pointer at, boolean within) {
        if (from == tokens.size()) {
            found.add(at);
            return;
        }
        String token = tokens.get(from);
        boolean around = within && from < object.depth();
        boolean row = token.equals(Pointer.ANY_ROW)
                && form.fieldAt(at).filter(Rows.class::isInstance).isPresent();
        if (!row) {
            Pointer child = at.child(token);
            addPlaces(tokens, from + 1, child, around && object.isWithin(child));
        } else if (around) {
            addPlaces(tokens, from + 1, object.prefix(from + 1), true);
        } else {
            for (int i = 0; i < rowsAt(at); i++) {
                addPlaces(tokens, from + 1, at.child(i), false);
            }
        }
    }

    private int rowsAt(Pointer at) {
        Optional<Object> list = at.evaluate(answers);
        return list.isPresent() && list.get() instanceof List<?> rows ? rows.size() : 0;
    }
}
