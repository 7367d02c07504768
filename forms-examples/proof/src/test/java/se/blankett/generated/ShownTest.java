package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Field;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
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
        Walk walk = new Walk(form, answers, (turn, sheet) -> {});
        Turn review = walk.toReview();
        assertThat(review.shown().findings()).as(form.told()).isEmpty();
        assertThat(shown(form, review))
                .as(form.told())
                .isEqualTo(answered(form, review, review.outcome().asked()));
        Turn end = walk.toEnd();
        assertThat(end.shown().findings()).as(form.told()).isEmpty();
        assertThat(end.submission().orElseThrow().answers())
                .as(form.told())
                .isEqualTo(form.validator().validate(Json.write(answers)).answers());
    }

    private static Set<Pointer> shown(GeneratedForm form, Turn review) {
        Set<Pointer> shown = new TreeSet<>();
        form.pages(review.draft()).forEach(turn -> shown.addAll(form.sheet(turn).places()));
        return answered(form, review, shown);
    }

    /** An empty row at the end of a table is room for an answer: it stands for the table. */
    private static Set<Pointer> answered(GeneratedForm form, Turn review, Collection<Pointer> places) {
        Set<Pointer> answered = new TreeSet<>();
        for (Pointer place : places) {
            Pointer row = place.parent();
            boolean cell =
                    form.form().fieldAt(row.parent()).filter(ShownTest::isTable).isPresent();
            boolean empty = cell && row.evaluate(review.outcome().answers()).isEmpty();
            answered.add(empty ? row.parent() : place);
        }
        return answered;
    }

    private static boolean isTable(Field field) {
        return field instanceof Rows rows && rows.isTable();
    }
}
