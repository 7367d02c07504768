package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.submission.Submission;
import se.blankett.validate.SubmissionValidator;

/** Each form by keyboard alone, from the start page to the receipt: with the script, without, and when it fails. */
class JourneyTest {
    static Stream<Arguments> journeys() {
        return JourneyCase.ALL.stream()
                .flatMap(each -> Stream.of(JourneyMode.SCRIPT, JourneyMode.NO_SCRIPT, JourneyMode.BROKEN_SCRIPT)
                        .map(mode -> Arguments.argumentSet(each + " " + mode, each, mode)));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void leads_from_the_start_page_to_the_receipt(JourneyCase each, JourneyMode mode) {
        try (Host host = Host.of(mode.script());
                JourneyTab tab = JourneyTab.open(mode, host.at("/" + each.form()))) {
            Form form = host.forms().find(each.form(), "sv").orElseThrow();
            JourneyWalk walk = new JourneyWalk(tab, "f");
            JourneyAnswers answers = each.answers(form);
            walk.press("!start");
            walk.toReview(answers);
            JourneyAnswers changed = change(each, walk, tab, answers);
            submit(host, walk, tab);
            assertThat(host.submissions().values())
                    .singleElement()
                    .extracting(Submission::answers)
                    .isEqualTo(SubmissionValidator.of(form, HostForms.CLOCK)
                            .validate(se.blankett.json.Json.write(changed.json()))
                            .answers());
            assertThat(tab.troubles()).isEmpty();
            assertThat(host.failures()).isEmpty();
        }
    }

    private static JourneyAnswers change(JourneyCase each, JourneyWalk walk, JourneyTab tab, JourneyAnswers answers) {
        JourneyAnswers changed = answers.with(each.changed());
        tab.follow("button[name='!change'][value='" + each.change() + "']");
        assertThat(walk.page()).isEqualTo(each.change());
        assertThat(walk.backToReview(changed)).containsExactlyElementsOf(each.pages());
        return changed;
    }

    /** Pressed twice before the first answer comes. */
    private static void submit(Host host, JourneyWalk walk, JourneyTab tab) {
        tab.reach(walk.button("!submit"));
        host.hold();
        tab.through(() -> {
            tab.press("Enter");
            tab.press("Enter");
            host.release();
        });
        tab.await(() -> tab.page().url().contains("/kvitto/"));
        String number = tab.text("() => document.querySelector('.bl-case-number').textContent", "");
        assertThat(host.submissions()).containsOnlyKeys(number);
        tab.through(() -> tab.page().reload());
        assertThat(tab.text("() => document.querySelector('.bl-case-number').textContent", ""))
                .isEqualTo(number);
        assertThat(host.stored()).isEqualTo(1);
    }
}
