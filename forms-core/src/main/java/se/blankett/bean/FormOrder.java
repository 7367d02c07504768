package se.blankett.bean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Page;
import se.blankett.form.Pointer;

/** The order of findings in a form: answers page by page, then what nobody asks for; the whole comes last. */
final class FormOrder implements Comparator<Pointer> {
    private final Form form;

    FormOrder(Form form) {
        this.form = form;
    }

    @Override
    public int compare(Pointer left, Pointer right) {
        int ranked = Integer.compare(rank(left), rank(right));
        if (ranked != 0 || rank(left) > 0) {
            return ranked == 0 ? left.compareTo(right) : ranked;
        }
        List<Integer> one = placeOf(left);
        List<Integer> other = placeOf(right);
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private int rank(Pointer pointer) {
        int unknown = form.fieldAt(pointer).isEmpty() ? 1 : 0;
        return pointer.isRoot() ? 2 : unknown;
    }

    private List<Integer> placeOf(Pointer pointer) {
        List<Integer> place = new ArrayList<>();
        place.add(form.pageOf(pointer)
                .map(form.pages()::indexOf)
                .orElse(form.pages().size()));
        if (place.get(0) < form.pages().size()) {
            place.add(onPage(form.pages().get(place.get(0)), pointer.prefix(1).last()));
        }
        for (int depth = 1; depth < pointer.depth(); depth++) {
            String token = pointer.prefix(depth + 1).last();
            place.add(form.fieldAt(pointer.prefix(depth))
                    .map(field -> indexOf(field, token))
                    .orElse(0));
        }
        return place;
    }

    private static int onPage(Page page, String name) {
        return page.fields().stream().map(Field::name).toList().indexOf(name);
    }

    private static int indexOf(Field field, String token) {
        if (field instanceof Group group) {
            return group.fields().stream().map(Field::name).toList().indexOf(token);
        }
        return Math.max(0, Pointer.rowOf(token));
    }
}
