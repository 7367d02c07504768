package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Field;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.submission.Turn;

/** What is shown is what is validated: walks through every form, page by page, as a browser without scripts does. */
class ShownTest {
    static List<GeneratedForm> forms() {
        return GeneratedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answers_to_what_is_shown_are_accepted(GeneratedForm form) {
        Map<String, Object> answers = form.valid();
        Walk walk = new Walk(Visit.of(form), answers, (turn, sheet) -> check(form, turn, sheet));
        Turn review = walk.toReview();
        assertThat(review.shown().findings()).as(form.told()).isEmpty();
        assertThat(shown(form, review))
                .as(form.told())
                .isEqualTo(new TreeSet<>(review.outcome().asked()));
        Turn end = walk.toEnd();
        assertThat(end.shown().findings()).as(form.told()).isEmpty();
        assertThat(Paper.withoutIds(end.submission().orElseThrow().answers()))
                .as(form.told())
                .isEqualTo(Paper.withoutIds(
                        form.validator().validate(Json.write(answers)).answers()));
    }

    /** Up to the first page that something is missing on. */
    @ParameterizedTest
    @MethodSource("forms")
    void shows_what_is_asked_of_who_answers_nothing(GeneratedForm form) {
        Turn end = new Walk(Visit.of(form), Map.of(), (turn, sheet) -> check(form, turn, sheet)).toReview();

        assertThat(end.kind() == Turn.Kind.REVIEW)
                .as(form.told())
                .isEqualTo(end.shown().isClean());
    }

    /** On each page stands what is asked there. */
    private static void check(GeneratedForm form, Turn turn, Sheet sheet) {
        turn.page().filter(page -> turn.kind() == Turn.Kind.ASK).ifPresent(page -> {
            List<String> names = page.fields().stream().map(Field::name).toList();
            assertThat(turn.outcome().asked())
                    .filteredOn(at -> names.contains(at.prefix(1).last()))
                    .as(form.told())
                    .containsExactlyInAnyOrderElementsOf(sheet.places());
        });
    }

    private static Set<Pointer> shown(GeneratedForm form, Turn review) {
        Set<Pointer> shown = new TreeSet<>();
        form.pages(review.draft()).forEach(turn -> shown.addAll(form.sheet(turn).places()));
        return shown;
    }
}
