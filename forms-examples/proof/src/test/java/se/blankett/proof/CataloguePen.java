package se.blankett.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;
import se.blankett.value.ValueWriter;

/** Types answers on the pages of a form, as a person does. */
final class CataloguePen {
    private static final int MOST_ROUNDS = 10;

    private final Form form;
    private final Dialogue dialogue;
    private final FormBinder binder;

    CataloguePen(CatalogueForm catalogue) {
        this.form = catalogue.form();
        this.dialogue = catalogue.dialogue();
        this.binder = FormBinder.of(form, HostForms.CLOCK);
    }

    /** Returns a draft in which every answer that is asked for is typed. */
    Draft fill(Map<String, Object> answers) {
        Draft draft = untyped(answers);
        for (int i = 0; i < MOST_ROUNDS; i++) {
            Draft before = draft;
            for (Page page : form.pages()) {
                draft = fill(draft, page, answers);
            }
            if (draft.toParameters().equals(before.toParameters())) {
                return draft;
            }
        }
        throw new IllegalStateException(form.identity().name() + ": pages open without end");
    }

    /** Returns a draft with what nobody types: files, and what is read-only. */
    private Draft untyped(Map<String, Object> answers) {
        Draft start = dialogue.start("id-1");
        Map<Pointer, Entry> entries =
                new LinkedHashMap<>(binder.fill(start, answers).entries());
        entries.keySet().removeIf(at -> !leaf(at).isFile() && !leaf(at).facets().readOnly());
        return start.withEntries(entries, Map.of());
    }

    private Draft fill(Draft draft, Page page, Map<String, Object> answers) {
        Turn turn = dialogue.show(draft, page.id());
        if (!turn.page().equals(form.page(page.id()))) {
            return draft;
        }
        Turn rowed = addRows(turn, page, answers);
        Map<String, List<String>> parameters = rowed.draft().toParameters();
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.putAll(typed(rowed, page, answers));
        return dialogue.take(rowed.draft(), post(page.id(), "!update", "", all)).draft();
    }

    private Turn addRows(Turn turn, Page page, Map<String, Object> answers) {
        for (Pointer repeat : repeats(turn, page)) {
            int wanted = repeat.evaluate(answers)
                    .map(rows -> rows instanceof List<?> list ? list.size() : 0)
                    .orElse(0);
            int rows = turn.draft().rowsAt(repeat);
            if (rows < wanted) {
                Turn more = press(turn.draft(), page, "!add", repeat.text());
                return more.draft().rowsAt(repeat) > rows ? addRows(more, page, answers) : more;
            }
        }
        return turn;
    }

    /** Returns the repeats on the page, those with rows and those without. */
    List<Pointer> repeats(Turn turn, Page page) {
        return Stream.concat(turn.outcome().asked().stream(), turn.draft().rows().keySet().stream())
                .filter(pointer -> form.fieldAt(pointer)
                        .filter(field -> field.kind() == Field.Kind.ROWS)
                        .isPresent())
                .filter(pointer -> isOn(page, pointer))
                .toList();
    }

    private Map<String, List<String>> typed(Turn turn, Page page, Map<String, Object> answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Pointer at : leaves(turn, page)) {
            at.evaluate(answers)
                    .filter(value -> value != Json.NULL && !leaf(at).isFile())
                    .ifPresent(value -> typed.putAll(written(at, value)));
        }
        return typed;
    }

    /** Returns what is posted for the answer at the place. */
    Map<String, List<String>> written(Pointer at, Object value) {
        return named(at, ValueWriter.write(leaf(at), value));
    }

    static Map<String, List<String>> named(Pointer at, Map<String, List<String>> parts) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        parts.forEach((part, texts) -> posted.put(at + (part.isEmpty() ? "" : "~" + part), texts));
        return posted;
    }

    /** Returns the questions on the page that have one answer. */
    List<Pointer> leaves(Turn turn, Page page) {
        return turn.outcome().asked().stream()
                .filter(at -> isOn(page, at))
                .filter(at -> form.fieldAt(at)
                        .filter(field -> field.kind() == Field.Kind.LEAF)
                        .isPresent())
                .toList();
    }

    Leaf leaf(Pointer at) {
        return (Leaf) form.fieldAt(at).orElseThrow();
    }

    boolean isOn(Page page, Pointer at) {
        return form.pageOf(at).filter(page::equals).isPresent();
    }

    /** Returns what comes of the button, with everything on the page as the draft has it. */
    Turn press(Draft draft, Page page, String button, String target) {
        return dialogue.take(draft, post(page.id(), button, target, draft.toParameters()));
    }

    static Post post(String page, String button, String target, Map<String, List<String>> typed) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(typed);
        parameters.put("!page", List.of(page));
        parameters.put(button, List.of(target));
        return Post.of(parameters);
    }
}
