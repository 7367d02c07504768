package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens on the way: going back, another language, a second tab, leaving quickly. */
class JourneyMomentsTest {
    private static final String TEXT = "selector => document.querySelector(selector)?.textContent.trim() ?? ''";

    private static final JourneyAnswers HUND = new JourneyAnswers(
            HostProbe.form(),
            Map.of("djur", "hund", "namn", "Karo", "ras", "Tax", "valp", true, "epost", "kim@exempel.se"));

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT", "NO_SCRIPT"})
    void the_advice_to_ring_112_is_read_before_the_next_page(JourneyMode mode) {
        try (Host host = Host.of(mode.script());
                JourneyTab tab = begun(host, mode, "orosanmalan")) {
            JourneyWalk walk = new JourneyWalk(tab, "f");
            walk.fill(new JourneyAnswers(host.forms().find("orosanmalan", "sv").orElseThrow(), Map.of("acute", true)));
            if (mode == JourneyMode.NO_SCRIPT) {
                assertThat(tab.text(TEXT, ".bl-warning")).isEmpty();
                walk.goOn();
            }
            assertThat(walk.page()).isEqualTo("bradska");
            assertThat(tab.text(TEXT, ".bl-warning")).contains("Ring 112");
            assertThat(tab.page().title()).doesNotContain("Fel:");
            walk.goOn();
            assertThat(walk.page()).isEqualTo("vem");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void back_and_forward_show_what_was_answered(JourneyMode mode) {
        try (Host host = Host.of(mode.script(), HostProbe.form());
                JourneyTab tab = begun(host, mode, "prov")) {
            JourneyWalk walk = new JourneyWalk(tab, "f");
            walk.answer(HUND);
            if (walk.page().equals("djur")) {
                walk.answer(HUND);
            }
            walk.answer(HUND);
            assertThat(walk.page()).isEqualTo("hjalp");
            tab.through(() -> tab.page().goBack());
            assertThat(walk.page()).isEqualTo("valp");
            assertThat(JourneyControl.held(tab, "f")).containsEntry("f-valp--0", "true");
            tab.through(() -> tab.page().goBack());
            assertThat(walk.page()).isEqualTo("djur");
            assertThat(JourneyControl.held(tab, "f"))
                    .containsEntry("/namn", "Karo")
                    .containsEntry("/ras", "Tax");
            tab.through(() -> tab.page().goForward());
            assertThat(JourneyControl.held(tab, "f")).containsEntry("f-valp--0", "true");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT", "NO_SCRIPT"})
    void another_language_keeps_answers_and_page(JourneyMode mode) {
        try (Host host = Host.of(mode.script());
                JourneyTab tab = begun(host, mode, "synpunkt")) {
            JourneyWalk walk = new JourneyWalk(tab, "f");
            JourneyAnswers answers = new JourneyAnswers(
                    host.forms().find("synpunkt", "sv").orElseThrow(),
                    Map.of("kind", "berom", "area", "webb", "text", "Ni är snälla mot alla."));
            while (!walk.page().equals("svar")) {
                walk.answer(answers);
            }
            walk.press("!back");
            assertThat(walk.page()).isEqualTo("meddelande");
            Map<String, String> held = JourneyControl.held(tab, "f");
            for (String lang : List.of("fi", "en", "sv")) {
                tab.follow(".bl-languages a[lang=" + lang + "]");
                assertThat(walk.page()).isEqualTo("meddelande");
                assertThat(tab.text("() => document.documentElement.lang", "")).isEqualTo(lang);
                assertThat(JourneyControl.held(tab, "f")).isEqualTo(held);
            }
            assertThat(held).containsEntry("/text", "Ni är snälla mot alla.").containsEntry("/area", "webb");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_tabs_that_submit_store_one_and_show_the_same_receipt(JourneyMode mode) {
        try (Host host = Host.of(mode.script(), HostProbe.form());
                JourneyTab tab = begun(host, mode, "prov")) {
            JourneyWalk walk = new JourneyWalk(tab, "f");
            walk.backToReview(HUND);
            try (JourneyTab second = tab.another(host.at("/prov/review"))) {
                walk.press("!submit");
                new JourneyWalk(second, "f").press("!submit");
                assertThat(second.page().url()).isEqualTo(tab.page().url());
                assertThat(second.text(TEXT, ".bl-case-number")).isEqualTo(tab.text(TEXT, ".bl-case-number"));
            }
            assertThat(host.stored()).isEqualTo(1);
            tab.through(() -> tab.page().goBack());
            assertThat(tab.text(TEXT, ".bl-case-number")).isNotEmpty();
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT", "NO_SCRIPT"})
    void a_host_may_answer_at_once_where_something_has_to_be_mended(JourneyMode mode) {
        try (Host host = Host.of(mode.script(), HostProbe.form()).answeringDirectly();
                JourneyTab tab = begun(host, mode, "prov")) {
            JourneyWalk walk = new JourneyWalk(tab, "f");
            JourneyErrors errors = new JourneyErrors(tab, "f");
            walk.goOn();
            assertThat(tab.page().url()).endsWith("/prov");
            errors.meet();
            errors.follow();
            walk.answer(HUND);
            assertThat(walk.backToReview(HUND)).doesNotContain("review");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void characters_are_counted_as_the_server_counts_and_told_when_the_typing_pauses() {
        try (Host host = Host.of(Host.Script.SERVED, HostProbe.form());
                JourneyTab tab = begun(host, JourneyMode.SCRIPT, "prov")) {
            JourneyWalk walk = new JourneyWalk(tab, "f");
            tab.page().navigate(host.at("/prov/text"));
            String said = "#f-berattelse--count ~ [role=status]";
            assertThat(tab.text(TEXT, said)).isEmpty();
            assertThat(tab.is("selector => document.querySelector(selector) !== null", said))
                    .isTrue();
            tab.reach("#f-berattelse");
            tab.type("å😀\nb");
            assertThat(tab.text(TEXT, "#f-berattelse--count + p")).isEqualTo("396 tecken kvar");
            assertThat(tab.text(TEXT, said)).isEmpty();
            tab.await(() -> tab.text(TEXT, said).equals("396 tecken kvar"));
            tab.type("😀".repeat(399) + "\n\n😀  ");
            assertThat(tab.text(TEXT, "#f-berattelse--count + p")).isEqualTo("2 tecken för mycket");
            walk.press("!next");
            assertThat(tab.text(TEXT, "#f-berattelse--error"))
                    .isEqualTo("Fel: Texten i fältet ”Berättelse” är 2 tecken för lång. Skriv högst 400 tecken.");
            assertThat(JourneyControl.held(tab, "f")).containsEntry("/berattelse", "😀".repeat(399) + "\n\n😀  ");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT", "NO_SCRIPT"})
    void the_box_that_excludes_the_others_does(JourneyMode mode) {
        try (Host host = Host.of(mode.script(), HostProbe.form());
                JourneyTab tab = begun(host, mode, "prov")) {
            tab.page().navigate(host.at("/prov/hjalp"));
            for (String box : List.of("#f-hjalp--0", "#f-hjalp--1", "#f-hjalp--2")) {
                tab.reach(box);
                tab.press("Space");
            }
            boolean script = mode == JourneyMode.SCRIPT;
            assertThat(JourneyControl.held(tab, "f").values())
                    .containsExactly(String.valueOf(!script), String.valueOf(!script), "true");
            new JourneyWalk(tab, "f").press("!next");
            assertThat(tab.text(TEXT, ".bl-error-message"))
                    .isEqualTo(
                            script
                                    ? ""
                                    : "Fel: Välj antingen ”Inga hjälpmedel”"
                                            + " eller andra alternativ för ”Hjälpmedel”, inte båda.");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void leaving_quickly_shows_nothing_and_leads_nowhere_back() {
        try (Host host = Host.of(Host.Script.SERVED);
                JourneyTab tab = JourneyTab.open(JourneyMode.SCRIPT, host.at("/orosanmalan"))) {
            tab.page().route(Pattern.compile("https://www\\.smhi\\.se/.*"), route -> {
                assertThat(route.request().headerValue("referer")).isNull();
                route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("<title>Väder</title>"));
            });
            new JourneyWalk(tab, "f").press("!start");
            tab.follow("[data-bl-exit]");
            assertThat(tab.page().url()).isEqualTo("https://www.smhi.se/");
            tab.page().goBack();
            tab.await(() -> !tab.page().url().contains("127.0.0.1"));
            assertThat(tab.page().title()).isNotEqualTo("Är det bråttom?");
        }
    }

    private static JourneyTab begun(Host host, JourneyMode mode, String form) {
        JourneyTab tab = JourneyTab.open(mode, host.at("/" + form));
        new JourneyWalk(tab, "f").press("!start");
        return tab;
    }
}
