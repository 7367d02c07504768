package se.blankett.quickstart.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.blankett.browser.Axe;
import se.blankett.browser.Journey;
import se.blankett.browser.Structure;
import se.blankett.browser.Visitor;

/** A person with JavaScript fills in forms that are parts of a host's page. */
class JourneyTest {
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.start();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void leads_from_the_start_page_to_the_receipt_with_javascript() {
        try (Journey journey = Journey.of(Visitor.DESKTOP, served.at("/sv/synpunkt"))) {
            assertThat(journey.text("h1")).isEqualTo("E-tjänster");
            assertThat(journey.text("h2")).isEqualTo("Lämna en synpunkt eller ett medborgarförslag");
            assertNothingIsWrong(journey);

            journey.press("!start", "").press("!next", "");
            assertThat(journey.page().title())
                    .isEqualTo(
                            "Fel: Vad vill du lämna? – Lämna en synpunkt eller ett medborgarförslag – Exempelkommunen");
            assertNothingIsWrong(journey);

            journey.answer("/kind", "synpunkt").press("!next", "");
            journey.answer("/area", "annat").answer("/areaOther", "Badplatsen");
            journey.answer("/text", "Det vore fint med fler soptunnor.").press("!next", "");
            journey.answer("/wantsReply", "false").press("!next", "");
            assertThat(journey.path()).isEqualTo("/sv/synpunkt/review");
            assertThat(journey.text("main")).contains("Badplatsen");
            assertNothingIsWrong(journey);

            journey.press("!change", "meddelande")
                    .answer("/areaOther", "Julmarknaden")
                    .press("!next", "");
            journey.pressTwice("!submit", "");
            journey.page().waitForURL("**/kvitto");
            assertReceipt(journey);
        }
    }

    private static void assertReceipt(Journey journey) {
        String receipt = journey.text("main");
        assertThat(receipt).contains("Tack, vi har fått ditt ärende", "Julmarknaden");
        assertNothingIsWrong(journey);

        journey.page().reload();
        assertThat(journey.text("main")).isEqualTo(receipt);
        journey.back();
        assertThat(journey.text("main")).isEqualTo(receipt);
    }

    @Test
    void changes_language_in_the_middle_and_keeps_what_was_typed() {
        try (Journey journey = Journey.of(Visitor.DESKTOP, served.at("/sv/synpunkt"))) {
            journey.press("!start", "").answer("/kind", "fraga").press("!next", "");
            journey.page()
                    .getByText("English", new Page.GetByTextOptions().setExact(true))
                    .click();

            assertThat(journey.path()).isEqualTo("/en/synpunkt/meddelande");
            assertThat(journey.page().locator("html").getAttribute("lang")).isEqualTo("en");
            journey.press("!next", "");
            assertThat(journey.page().title()).startsWith("Error: ");
            journey.press("!back", "");
            assertThat(journey.typed("/kind")).isEqualTo("fraga");
            assertNothingIsWrong(journey);
        }
    }

    @Test
    void fills_in_two_forms_and_one_of_them_twice_on_one_page() {
        try (Journey journey = Journey.of(Visitor.DESKTOP, served.at("/flera"))) {
            assertNothingIsWrong(journey);
            Journey first = journey.in("a");
            Journey other = journey.in("b");
            Journey second = journey.in("c");
            first.press("!start", "");
            other.press("!start", "");
            second.press("!start", "");
            first.answer("/kind", "synpunkt").press("!next", "");
            second.answer("/kind", "klagomal").press("!next", "");
            other.answer("/pupil/firstName", "Alva").press("!next", "");

            assertThat(journey.page().locator("#b .bl-error-summary").count()).isOne();
            assertThat(journey.page().locator(".bl-error-summary").count()).isOne();
            assertThat(other.typed("/pupil/firstName")).isEqualTo("Alva");
            assertThat(first.text("h2")).isEqualTo("Vad vill du berätta?");
            first.press("!back", "");
            assertThat(first.typed("/kind")).isEqualTo("synpunkt");
            second.press("!back", "");
            assertThat(second.typed("/kind")).isEqualTo("klagomal");
            assertNothingIsWrong(journey);
            assertThat(journey.page().locator("[id]").evaluateAll("found => found.map(one => one.id)"))
                    .asInstanceOf(LIST)
                    .hasSizeGreaterThan(40)
                    .doesNotHaveDuplicates();
        }
    }

    private static void assertNothingIsWrong(Journey journey) {
        assertThat(Structure.findings(journey.page().content())).isEmpty();
        assertThat(Axe.violations(journey.page(), Axe.Mode.ALL)).isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }
}
