package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions that follow answers, when the answer of the server fails, is late, or is for one form of two. */
class JourneyUpdatesTest {
    private static final String THERE = "selector => document.querySelector(selector) !== null";

    @Test
    void a_failing_answer_leaves_the_page_as_it_is_and_the_question_comes_with_the_next() {
        try (Host host = Host.of(Host.Script.SERVED, HostProbe.form());
                JourneyTab tab = begun(host)) {
            host.failUpdates(true);
            tab.reach("#f-djur--0");
            tab.page().waitForResponse(answer -> answer.status() == 500, () -> tab.press("Space"));
            tab.reach("#f-namn");
            tab.type("Karo");
            assertThat(tab.is(THERE, "#f-ras")).isFalse();
            tab.follow("#f-namn");
            assertThat(tab.is(THERE, "#f-ras")).isTrue();
            assertThat(JourneyControl.held(tab, "f"))
                    .containsEntry("/namn", "Karo")
                    .containsEntry("f-djur--0", "true");
            assertThat(tab.troubles()).singleElement().asString().contains("status of 500");
        }
    }

    @Test
    void a_late_answer_takes_nothing_from_who_types_meanwhile() {
        try (Host host = Host.of(Host.Script.SERVED, HostProbe.form());
                JourneyTab tab = begun(host)) {
            host.hold();
            tab.reach("#f-djur--0");
            tab.page().waitForRequest(request -> request.method().equals("POST"), () -> tab.press("Space"));
            tab.reach("#f-namn");
            tab.page().keyboard().type("Ka");
            host.release();
            tab.await(() -> tab.is(THERE, "#f-ras"));
            tab.page().keyboard().type("ro");
            assertThat(tab.text(JourneyScripts.FOCUS, "")).isEqualTo("f-namn");
            assertThat(JourneyControl.held(tab, "f"))
                    .containsEntry("/namn", "Karo")
                    .containsEntry("/ras", "");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void an_answer_that_comes_after_the_page_was_left_disturbs_nothing() {
        try (Host host = Host.of(Host.Script.SERVED, HostProbe.form());
                JourneyTab tab = begun(host)) {
            tab.reach("#f-namn");
            tab.type("Karo");
            host.hold();
            tab.reach("#f-djur--0");
            tab.page().waitForRequest(request -> request.method().equals("POST"), () -> tab.press("ArrowDown"));
            tab.reach("#f-namn");
            tab.through(() -> {
                tab.press("Enter");
                host.release();
            });
            assertThat(new JourneyWalk(tab, "f").page()).isEqualTo("hjalp");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void two_forms_on_a_page_keep_to_themselves() {
        inParts("/tva", Map.of("a", "synpunkt", "b", "orosanmalan"));
    }

    @Test
    void the_same_form_twice_on_a_page_keeps_to_itself() {
        inParts("/samma", Map.of("a", "synpunkt", "b", "synpunkt"));
    }

    private static void inParts(String page, Map<String, String> forms) {
        for (JourneyMode mode : List.of(JourneyMode.SCRIPT, JourneyMode.NO_SCRIPT)) {
            try (Host host = Host.of(mode.script());
                    JourneyTab tab = JourneyTab.open(mode, host.at(page))) {
                assertThat(tab.text(
                                "() => document.querySelectorAll('[id]').length"
                                        + " - new Set([...document.querySelectorAll('[id]')].map(each => each.id)).size",
                                ""))
                        .isEqualTo("0");
                JourneyWalk second = new JourneyWalk(tab, "b");
                String untouched = second.page();
                JourneyWalk first = new JourneyWalk(tab, "a");
                first.goOn();
                assertThat(new JourneyErrors(tab, "a").links()).hasSize(1);
                first.backToReview(new JourneyAnswers(
                        host.forms().find(String.valueOf(forms.get("a")), "sv").orElseThrow(),
                        Map.of("kind", "berom", "area", "webb", "text", "Ni är snälla.", "wantsReply", false)));
                assertThat(second.page()).isEqualTo(untouched);
                first.press("!submit");
                assertThat(tab.is(THERE, "#a .bl-receipt")).isTrue();
                assertThat(tab.is(THERE, "#b--form")).isTrue();
                assertThat(host.stored()).isEqualTo(1);
                assertThat(tab.troubles()).isEmpty();
                assertThat(host.failures()).isEmpty();
            }
        }
    }

    private static JourneyTab begun(Host host) {
        JourneyTab tab = JourneyTab.open(JourneyMode.SCRIPT, host.at("/prov"));
        new JourneyWalk(tab, "f").press("!start");
        return tab;
    }
}
