package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.submission.Draft;
import se.blankett.submission.Turn;

/** A row takes with it what was answered in it, in rows within it too, and nothing else. */
class RowsTest {
    static List<GeneratedForm> forms() {
        return GeneratedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_row_that_is_removed_leaves_the_others_as_they_were(GeneratedForm form) {
        judge(form, "!remove", "/0", rows -> rows.remove(0));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void rows_that_change_places_keep_their_answers(GeneratedForm form) {
        judge(form, "!up", "/1", rows -> Collections.swap(rows, 0, 1));
    }

    /**
     * Presses the button of a row in every repeat that has several.
     *
     * @param change what becomes of the answers
     */
    private static void judge(GeneratedForm form, String button, String row, Consumer<List<Object>> change) {
        Visit visit = Visit.of(form);
        Draft draft =
                new Walk(visit, form.valid(), (turn, sheet) -> {}).toReview().draft();
        for (Turn turn : form.pages(draft)) {
            Sheet sheet = form.sheet(turn);
            Predicate<String> several = repeat -> sheet.repeats().getOrDefault(repeat, 0) > 1;
            sheet.repeats().keySet().stream()
                    .filter(several.and(repeat -> sheet.hasButton(button, repeat + row)))
                    .forEach(repeat -> {
                        Turn after = visit.press(draft, sheet, sheet.held(), button, repeat + row);
                        assertThat(after.draft().answers(form.form()))
                                .as("%s %s of %s", button, repeat, form.told())
                                .isEqualTo(changed(draft.answers(form.form()), Pointer.parse(repeat), change));
                    });
        }
    }

    /** Returns a copy of the value in which the list at the place is changed. */
    private static Object changed(Object value, Pointer at, Consumer<List<Object>> change) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>(Json.object(map));
            copy.computeIfPresent(at.tokens().get(0), (name, member) -> changed(member, below(at), change));
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) value);
        if (at.isRoot()) {
            change.accept(copy);
        } else {
            copy.set(
                    Pointer.rowOf(at.tokens().get(0)),
                    changed(copy.get(Pointer.rowOf(at.tokens().get(0))), below(at), change));
        }
        return copy;
    }

    private static Pointer below(Pointer at) {
        return Pointer.parse(at.text().substring(at.prefix(1).text().length()));
    }
}
