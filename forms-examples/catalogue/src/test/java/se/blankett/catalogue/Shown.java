package se.blankett.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.form.Block;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;
import se.blankett.submission.Attachment;

/** What answers show of a form, one line each: counted here, without a look at how the answers were found. */
final class Shown {
    private final Form form;
    private final FormEngine engine;
    private final Set<String> lines = new TreeSet<>();

    Shown(Form form, FormEngine engine) {
        this.form = form;
        this.engine = engine;
    }

    Set<String> lines() {
        return lines;
    }

    /** Adds the answers that stand anywhere, the options among them, and both ways of each condition. */
    void add(Map<String, Object> answers) {
        walk(form.root(), Pointer.ROOT, answers);
        for (Condition condition : conditions(form)) {
            for (Object object : objects(condition.base(), answers)) {
                boolean accepts = engine.accepts(condition, Instance.of(object));
                lines.add(nameOf(condition) + (accepts ? " holds" : " does not hold"));
            }
        }
    }

    private void walk(Field field, Pointer at, Object answers) {
        Optional<Object> answer = at.evaluate(answers);
        if (answer.isEmpty()) {
            return;
        }
        switch (field.kind()) {
            case LEAF -> answered((Leaf) field, answer.get());
            case GROUP -> ((Group) field).fields().forEach(child -> walk(child, at.child(child.name()), answers));
            case ROWS -> {
                int rows = ((List<?>) answer.get()).size();
                lines.add(field.pointer() + " with rows: " + rows);
                for (int i = 0; i < rows; i++) {
                    walk(((Rows) field).item(), at.child(i), answers);
                }
            }
        }
    }

    private void answered(Leaf leaf, Object answer) {
        lines.add(leaf.pointer() + " answered");
        boolean options = !leaf.choices().isEmpty() || leaf.type() == Leaf.Type.BOOLEAN;
        List<?> chosen = answer instanceof List<?> list ? list : List.of(answer);
        if (options) {
            chosen.forEach(option -> lines.add(leaf.pointer() + " = " + chosen(option)));
        }
    }

    /** Of a file, its type is what the form gives to choose. */
    private static Object chosen(Object option) {
        return Attachment.of(option).<Object>map(Attachment::mediaType).orElse(option);
    }

    /** Returns every object that stands at the place, in all rows. */
    private static List<Object> objects(Pointer base, Object answers) {
        List<Object> found = List.of(answers);
        for (String token : base.tokens()) {
            found = found.stream()
                    .flatMap(value -> token.equals(Pointer.ANY_ROW)
                            ? ((List<?>) value).stream()
                            : Pointer.step(value, token).stream())
                    .map(Object.class::cast)
                    .toList();
        }
        return found;
    }

    static String nameOf(Condition condition) {
        return "if " + condition.base() + " " + condition.schema();
    }

    /** Returns every condition on which it turns whether something is asked, required or told. */
    static Set<Condition> conditions(Form form) {
        Set<Condition> found = new LinkedHashSet<>();
        collect(form.root(), found);
        for (Page page : form.pages()) {
            collect(page.blocks(), found);
        }
        return found;
    }

    private static void collect(Field field, Set<Condition> found) {
        for (List<Guard> guards :
                List.of(field.presence().declared(), field.presence().required())) {
            guards.forEach(guard -> found.addAll(guard.conditions()));
        }
        if (field instanceof Group group) {
            collect(group.layout(), found);
            group.fields().forEach(child -> collect(child, found));
        } else if (field instanceof Rows rows) {
            collect(rows.item(), found);
        }
    }

    private static void collect(List<Block> blocks, Set<Condition> found) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                collect(section.blocks(), found);
            } else if (block instanceof Info info) {
                found.addAll(info.conditions());
            }
        }
    }

    /** Returns all that there is to show, read from the form. */
    static Set<String> all(Form form) {
        Set<String> all = new TreeSet<>();
        conditions(form).forEach(condition -> {
            all.add(nameOf(condition) + " holds");
            all.add(nameOf(condition) + " does not hold");
        });
        all(form.root(), all);
        return all;
    }

    private static void all(Field field, Set<String> all) {
        if (!field.isAnswerable() || Given.isComputed(field)) {
            return;
        }
        switch (field.kind()) {
            case LEAF -> all((Leaf) field, all);
            case GROUP -> ((Group) field).fields().forEach(child -> all(child, all));
            case ROWS -> {
                Rows rows = (Rows) field;
                all.add(field.pointer() + " with rows: 1");
                rows.maxItems().ifPresent(most -> all.add(field.pointer() + " with rows: " + most));
                all(rows.item(), all);
            }
        }
    }

    private static void all(Leaf leaf, Set<String> all) {
        all.add(leaf.pointer() + " answered");
        leaf.choices().forEach(choice -> all.add(leaf.pointer() + " = " + choice.value()));
        if (leaf.type() == Leaf.Type.BOOLEAN) {
            all.add(leaf.pointer() + " = true");
            if (!leaf.attestation()) {
                all.add(leaf.pointer() + " = false");
            }
        }
    }
}
