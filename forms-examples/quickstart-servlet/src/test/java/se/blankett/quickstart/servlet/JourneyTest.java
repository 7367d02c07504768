package se.blankett.quickstart.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.blankett.browser.Axe;
import se.blankett.browser.Journey;
import se.blankett.browser.Structure;
import se.blankett.browser.Visitor;

/** A person without JavaScript applies, from the start page to the receipt. */
class JourneyTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static Server server;
    private static String start;

    @BeforeAll
    static void serve() throws Exception {
        server = Quickstart.serve(Path.of("..", "catalogue", "forms"), CLOCK, 0);
        start = "http://localhost:" + Quickstart.portOf(server) + "/skolskjuts";
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void leads_from_the_start_page_to_the_receipt_without_javascript() {
        try (Journey journey = Journey.of(Visitor.DESKTOP.withoutScript(), start)) {
            assertThat(journey.text("h1")).isEqualTo("Ansökan om skolskjuts");

            journey.press("!start", "").press("!next", "");
            assertThat(journey.path()).isEqualTo("/skolskjuts/elev");
            assertThat(journey.page().title()).isEqualTo("Fel: Eleven – Ansökan om skolskjuts – Exempelkommunen");
            assertThat(journey.text(".bl-error-summary li")).isEqualTo("Skriv förnamnet.");

            Answers.pupil(journey);
            Answers.school(journey.press("!next", ""));
            Answers.custody(journey.press("!next", ""), "gemensam");
            Answers.guardian(journey.press("!next", ""), 0);
            journey.press("!add", "/guardians");
            assertThat(journey.page().locator(":focus").innerText()).startsWith("Vårdnadshavare 2");
            Answers.guardian(journey, 1);
            journey.press("!next", "");
            Answers.number(journey, 0);
            Answers.number(journey, 1);
            Answers.journey(journey.press("!next", ""));
            assertThat(journey.path()).isEqualTo("/skolskjuts/review");

            journey.press("!change", "skola").answer("/school", "Ekskolan").press("!next", "");
            assertThat(journey.path()).isEqualTo("/skolskjuts/review");
            assertThat(journey.text("main")).contains("Ekskolan");

            journey.press("!submit", "");
            assertReceipt(journey);
            assertThat(journey.complaints()).isEmpty();
        }
    }

    private static void assertReceipt(Journey journey) {
        assertThat(journey.path()).isEqualTo("/skolskjuts/kvitto");
        String receipt = journey.text("main");
        assertThat(receipt).contains("Vi har tagit emot din ansökan om skolskjuts", "Ekskolan");
        APIResponse pdf = journey.page().request().get(start + "/kvitto.pdf");
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
        assertThat(journey.page().locator("a[href='/skolskjuts/kvitto.pdf']").innerText())
                .isEqualTo("Ladda ner som PDF");

        journey.page().reload();
        assertThat(journey.text("main")).isEqualTo(receipt);
        journey.back();
        assertThat(journey.text("main")).isEqualTo(receipt);
    }

    @Test
    void nobody_gets_a_receipt_who_has_sent_nothing() {
        try (Journey journey = Journey.of(Visitor.DESKTOP.withoutScript(), start)) {
            APIResponse page = journey.page().request().get(start + "/kvitto.pdf");
            assertThat(page.headers()).containsEntry("content-type", "text/html;charset=utf-8");
            assertThat(page.text()).contains("<h1", "Ansökan om skolskjuts");
        }
    }

    @Test
    void goes_back_by_the_browser_to_saved_answers() {
        try (Journey journey = Journey.of(Visitor.DESKTOP.withoutScript(), start)) {
            Answers.pupil(journey.press("!start", "").press("!next", ""));
            journey.press("!next", "");
            assertThat(journey.path()).isEqualTo("/skolskjuts/skola");

            journey.back();
            assertThat(journey.path()).isEqualTo("/skolskjuts/elev");
            assertThat(journey.typed("/pupil/firstName")).isEqualTo("Alva");
            assertThat(journey.page().title()).startsWith("Eleven – ");
            journey.forward();
            assertThat(journey.path()).isEqualTo("/skolskjuts/skola");
            assertThat(journey.complaints()).isEmpty();
        }
    }

    @Test
    void takes_what_is_submitted_twice_once() {
        try (Journey journey = Journey.of(Visitor.DESKTOP.withoutScript(), start)) {
            Answers.all(journey);
            journey.pressTwice("!submit", "");
            journey.page().waitForURL("**/kvitto");
            String number = journey.text(".bl-case-number");

            journey.back();
            assertThat(journey.text(".bl-case-number")).isEqualTo(number);
            journey.page().navigate(start);
            journey.press("!start", "");
            assertThat(journey.typed("/pupil/firstName")).isEmpty();
            assertThat(journey.complaints()).isEmpty();
        }
    }

    @Test
    void is_a_whole_page_that_nothing_is_wrong_with() {
        try (Journey journey = Journey.of(Visitor.DESKTOP, start)) {
            assertNothingIsWrong(journey);
            journey.press("!start", "").press("!next", "");
            assertNothingIsWrong(journey);
        }
    }

    private static void assertNothingIsWrong(Journey journey) {
        assertThat(Structure.findings(journey.page().content())).isEmpty();
        assertThat(Axe.violations(journey.page(), Axe.Mode.ALL)).isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }
}
