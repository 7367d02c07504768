package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Severity;
import se.blankett.submission.Turn;

/** Every error that a person is told stands at a control of the page that tells it, and the summary leads there. */
class FindingTest {
    private static final int MUTATIONS = 6;

    static List<GeneratedForm> forms() {
        return GeneratedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void finds_what_nobody_answered_where_it_is_asked(GeneratedForm form) {
        judge(form, Map.of());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void finds_what_is_wrong_where_it_is_asked(GeneratedForm form) {
        Mutations mutations = form.mutations();
        for (int i = 0; i < MUTATIONS; i++) {
            judge(form, mutations.of(form.valid()));
        }
    }

    /** What is not accepted is told on the page where the walk ends. */
    private static void judge(GeneratedForm form, Map<String, Object> answers) {
        Turn end = new Walk(Visit.of(form), answers, (turn, sheet) -> check(form, turn, sheet)).toEnd();
        assertThat(end.kind() == Turn.Kind.DONE)
                .as("%s of %s", answers, form.told())
                .isEqualTo(end.shown().isClean());
        assertThat(end.outcome().report().isClean())
                .as("%s of %s", answers, form.told())
                .isEqualTo(end.shown().isClean());
    }

    private static void check(GeneratedForm form, Turn turn, Sheet sheet) {
        List<Finding> findings = turn.shown().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        List<Set<Pointer>> errors = sheet.errors();
        assertThat(errors).as(form.told()).hasSameSizeAs(findings);
        for (int i = 0; i < findings.size(); i++) {
            Pointer at = findings.get(i).pointer();
            assertThat(errors.get(i))
                    .as("%s of %s", findings.get(i), form.told())
                    .anyMatch(place -> place.isWithin(at));
        }
    }
}
