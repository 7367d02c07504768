package se.blankett.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.blankett.form.Block;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Info;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;

/** Every way in which the pages of a form can look, read from the form and from nothing else. */
final class PageBranches {
    private static final int MANY = 2;

    private final PageImplications implications;
    private final PageChances chances;
    private final List<PageBranch> found = new ArrayList<>();

    private PageBranches(CatalogueForm form) {
        this.implications = new PageImplications(form);
        this.chances = new PageChances(form);
    }

    static List<PageBranch> of(CatalogueForm form) {
        PageBranches branches = new PageBranches(form);
        for (Page page : form.form().pages()) {
            branches.add(PageBranch.shown(page));
            branches.read(page, page.blocks(), Pointer.ROOT, page.fields());
        }
        return List.copyOf(branches.found);
    }

    /** @param beside the fields that stand in the same object, on the same page */
    private void read(Page page, List<Block> blocks, Pointer object, List<Field> beside) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                read(page, section.blocks(), object, beside);
            } else if (block instanceof Info info) {
                sides(page, object, object, new Guard(info.conditions()), beside);
            } else if (block instanceof Field field) {
                read(page, field, beside);
            }
        }
    }

    private void read(Page page, Field field, List<Field> beside) {
        Pointer object = field.pointer().parent();
        field.presence().declared().forEach(guard -> sides(page, object, field.pointer(), guard, beside));
        field.presence().required().stream()
                .filter(guard -> !guard.isAlways())
                .filter(guard -> mayLack(field, guard))
                .forEach(guard -> needs(page, field, guard));
        if (field instanceof Group group) {
            read(page, group.layout(), group.pointer(), List.copyOf(group.fields()));
        } else if (field instanceof Rows rows) {
            rows(page, rows);
        }
    }

    private void rows(Page page, Rows rows) {
        boolean begun = rows.presence().required().stream().anyMatch(guard -> !mayLack(rows, guard));
        IntStream.rangeClosed(begun ? 1 : 0, Math.min(MANY, rows.maxItems().orElse(MANY)))
                .forEach(count -> add(PageBranch.rows(page, rows.pointer(), count)));
        if (rows.item() instanceof Group group) {
            read(page, group.layout(), group.pointer(), List.copyOf(group.fields()));
        }
    }

    private void sides(Page page, Pointer object, Pointer subject, Guard guard, List<Field> beside) {
        if (guard.isAlways()) {
            return;
        }
        add(new PageBranch(page, PageBranch.Kind.OPEN, object, subject, guard, 0));
        if (beside.stream().anyMatch(other -> mayLack(other, guard))) {
            add(new PageBranch(page, PageBranch.Kind.CLOSED, object, subject, guard, 0));
        }
    }

    private void needs(Page page, Field field, Guard guard) {
        Pointer object = field.pointer().parent();
        add(new PageBranch(page, PageBranch.Kind.NEEDED, object, field.pointer(), guard, 0));
        add(new PageBranch(page, PageBranch.Kind.FREE, object, field.pointer(), guard, 0));
    }

    /** Says whether the field can be asked while the guard does not hold. */
    private boolean mayLack(Field field, Guard guard) {
        Set<Condition> where = implications.of(field.pointer().parent());
        return field.presence().declared().stream().anyMatch(declared -> {
            Set<Condition> implied = new HashSet<>(implications.of(declared));
            implied.addAll(where);
            return !implied.containsAll(guard.conditions()) && chances.hold(implied, guard);
        });
    }

    private void add(PageBranch branch) {
        if (found.stream().noneMatch(branch::isLike)) {
            found.add(branch);
        }
    }
}
