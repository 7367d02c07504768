package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Turn;

/** A draft loses nothing: neither by being shown and posted again, nor by an answer that comes and goes. */
class DraftTest {
    static List<GeneratedForm> forms() {
        return GeneratedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_page_posted_as_it_is_shown_changes_no_answer(GeneratedForm form) {
        Visit visit = Visit.of(form);
        Draft draft = walked(visit);
        for (Turn turn : form.pages(draft)) {
            Sheet sheet = form.sheet(turn);
            Draft again = visit.press(draft, sheet, sheet.held(), "!update", "").draft();
            assertThat(again.answers(form.form())).as(form.told()).isEqualTo(draft.answers(form.form()));
            assertThat(again.rows()).as(form.told()).isEqualTo(draft.rows());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_answer_that_comes_and_goes_takes_nothing_with_it(GeneratedForm form) {
        Visit visit = Visit.of(form);
        Draft draft = walked(visit);
        for (Turn turn : form.pages(draft)) {
            Sheet sheet = form.sheet(turn);
            Map<String, List<String>> held = sheet.held();
            for (Map.Entry<String, List<String>> other : sheet.others().entrySet()) {
                Map<String, List<String>> toggled = new LinkedHashMap<>(held);
                toggled.put(other.getKey(), other.getValue());
                Turn there = visit.press(draft, sheet, toggled, "!update", "");
                assertThat(there.outcome().asked())
                        .as(form.told())
                        .containsAll(Answered.of(form.form(), there.outcome().answers()));
                Sheet toggle = form.sheet(there);
                Map<String, List<String>> now = new LinkedHashMap<>(toggle.held());
                now.put(other.getKey(), held.getOrDefault(other.getKey(), List.of()));
                Turn back = visit.press(there.draft(), toggle, now, "!update", "");
                compare(form, turn, back);
            }
        }
    }

    private static void compare(GeneratedForm form, Turn before, Turn after) {
        assertThat(after.outcome().answers())
                .as(form.told())
                .isEqualTo(before.outcome().answers());
        assertThat(after.outcome().asked())
                .as(form.told())
                .isEqualTo(before.outcome().asked());
        assertThat(after.outcome().report())
                .as(form.told())
                .isEqualTo(before.outcome().report());
        assertThat(typed(after.draft())).as(form.told()).containsAllEntriesOf(typed(before.draft()));
        assertThat(after.draft().rows())
                .as("an empty row may be left of what is no longer asked: %s", form.told())
                .containsAllEntriesOf(before.draft().rows());
    }

    /** Blank text is no answer, whether it was posted or not. */
    private static Map<Pointer, Entry> typed(Draft draft) {
        Map<Pointer, Entry> typed = new LinkedHashMap<>(draft.entries());
        typed.values().removeIf(entry -> entry.isBlank() && entry.attachments().isEmpty());
        return typed;
    }

    private static Draft walked(Visit visit) {
        return new Walk(visit, visit.form().valid(), (turn, sheet) -> {})
                .toReview()
                .draft();
    }
}
