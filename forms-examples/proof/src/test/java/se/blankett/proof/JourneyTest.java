package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.blankett.browser.Workers;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.validate.SubmissionValidator;

/** Each form by keyboard alone, from the start page to the receipt: with the script, without, and when it fails. */
class JourneyTest {
    private record Journey(JourneyCase form, JourneyMode mode) {
        /** Says which journey it was that failed. */
        boolean walk() {
            try {
                fromStartToReceipt(form, mode);
                return true;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(form + " " + mode + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void leads_from_the_start_page_to_the_receipt() {
        List<Journey> journeys = JourneyCase.ALL.stream()
                .flatMap(form -> Stream.of(JourneyMode.SCRIPT, JourneyMode.NO_SCRIPT, JourneyMode.BROKEN_SCRIPT)
                        .map(mode -> new Journey(form, mode)))
                .toList();
        assertThat(Workers.each(journeys, Journey::walk)).hasSize(15);
        System.out.println(journeys.size() + " journeys, " + JourneyTab.STEPS.get() + " keys");
    }

    private static void fromStartToReceipt(JourneyCase each, JourneyMode mode) {
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
                    .extracting(submission -> withoutIds(submission.answers()))
                    .isEqualTo(withoutIds(SubmissionValidator.of(form, HostForms.CLOCK)
                            .validate(Json.write(changed.json()))
                            .answers()));
            assertThat(tab.troubles()).isEmpty();
            assertThat(host.failures()).isEmpty();
        }
    }

    /** A file has the id that the store gave it. */
    private static Object withoutIds(Map<String, Object> answers) {
        return Json.parse(Json.write(answers).replaceAll("\"id\" ?: ?\"[0-9a-f]{32}\"", "\"id\": \"\""));
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
