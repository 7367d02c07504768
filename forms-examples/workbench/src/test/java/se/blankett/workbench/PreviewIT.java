package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview as a browser without JavaScript meets it. */
class PreviewIT {
    private static final Map<String, List<String>> NOTHING = Map.of();

    @TempDir
    private static Path folder;

    private static PreviewProcess preview;

    @BeforeAll
    static void start() throws IOException {
        preview = PreviewProcess.ofExamples(folder);
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    private static Browser open(String path) throws IOException, InterruptedException {
        return Browser.open(preview.base(), path);
    }

    private static Browser atReview() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/").press("!start", NOTHING);
        Map<String, List<String>> typed = Typed.valid("synpunkt", "synpunkt-anonym");
        for (int i = 0; i < 10 && !browser.path().endsWith("/review"); i++) {
            browser.press("!next", typed);
        }
        assertThat(browser.path()).isEqualTo("/synpunkt/review");
        return browser;
    }

    @Test
    void prints_one_line_with_its_address() {
        assertThat(preview.line()).matches("Preview: http://localhost:\\d+/");
    }

    @Test
    void takes_the_next_port_where_one_is_taken() {
        try (PreviewProcess second = PreviewProcess.start(folder, preview.port())) {
            assertThat(second.port()).isGreaterThan(preview.port());
            assertThat(second.line()).endsWith("/ (port " + preview.port() + " is taken)");
        }
    }

    @Test
    void lists_the_forms_with_what_is_wrong_with_them() throws IOException, InterruptedException {
        assertThat(open("/").page())
                .contains("Lämna en synpunkt eller ett medborgarförslag")
                .contains("<a href=\"/synpunkt/?lang=fi\" hreflang=\"fi\" lang=\"fi\">Suomi</a>")
                .contains(
                        "<strong>Error</strong> <code>bruten.form.json#/x-form/pages/0/fields/1</code>: no property is"
                                + " named &quot;ålder&quot;; use one of namn, adress");
    }

    @Test
    void says_what_a_form_is_called_where_there_is_none(@TempDir Path empty) throws IOException, InterruptedException {
        try (PreviewProcess none = PreviewProcess.start(empty, 0)) {
            assertThat(Browser.open(none.base(), "/").page()).contains("<code>name.form.json</code>");
        }
    }

    @Test
    void answers_each_post_with_the_address_of_what_comes_next() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/").post("!start", NOTHING);
        assertThat(browser.status()).isEqualTo(303);
        assertThat(browser.header("location")).isEqualTo("/synpunkt/arende");
    }

    @Test
    void shows_what_is_wrong_also_when_the_page_is_loaded_again() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/arende").press("!next", NOTHING);
        assertThat(browser.path()).isEqualTo("/synpunkt/arende");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page()).contains("<title>Fel: ", "bl-error-summary");
        assertThat(browser.show("/synpunkt/arende").page()).contains("bl-error-summary");
    }

    @Test
    void shows_what_was_saved_to_one_who_goes_back() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/arende").press("!next", Map.of("/kind", List.of("berom")));
        assertThat(browser.path()).isNotEqualTo("/synpunkt/arende");
        assertThat(browser.show("/synpunkt/arende").page()).containsPattern("value=\"berom\"[^>]* checked");
    }

    @Test
    void leads_to_a_receipt_that_can_be_loaded_again() throws IOException, InterruptedException {
        Browser browser = atReview().press("!submit", NOTHING);
        assertThat(browser.path()).isEqualTo("/synpunkt/receipt");
        String number = numberOn(browser);
        assertThat(numberOn(browser.show("/synpunkt/receipt"))).isEqualTo(number);
        assertThat(browser.show("/synpunkt/arende").path()).isEqualTo("/synpunkt/receipt");
    }

    @ParameterizedTest
    @CsvSource({
        "txt, Ladda ner som text, text/plain; charset=utf-8, Ärendenummer: {number}",
        "pdf, Ladda ner som PDF, application/pdf, %PDF-1.7",
    })
    void offers_the_receipt(String kind, String link, String mediaType, String content)
            throws IOException, InterruptedException {
        Browser browser = atReview().press("!submit", NOTHING);
        String number = numberOn(browser);
        String address = "/synpunkt/receipt." + kind;
        assertThat(browser.page()).containsPattern("<a href=\"" + address + "\">" + link + " \\([^)]+\\)</a>");

        HttpResponse<String> answer = browser.send(browser.to(address).GET());
        assertThat(answer.headers().firstValue("content-type")).hasValue(mediaType);
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"" + number + "." + kind + "\"");
        assertThat(answer.body()).contains(content.replace("{number}", number));
    }

    @Test
    void has_no_text_before_something_is_sent() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/");
        HttpResponse<String> answer =
                browser.send(browser.to("/synpunkt/receipt.txt").GET());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/synpunkt/");
    }

    @Test
    void takes_one_submission_of_two_posts() throws IOException, InterruptedException {
        Browser browser = atReview();
        String hidden = Browser.encoded(browser.hidden());
        String first = receiptOn(browser.press("!submit", NOTHING));

        for (String late : List.of("&!page=meddelande&/text=Jag+ville+skriva+mer.&!next=", "&!page=review&!submit=")) {
            HttpResponse<String> answer =
                    browser.send(browser.to("/synpunkt/review").POST(BodyPublishers.ofString(hidden + late)));
            assertThat(answer.headers().firstValue("location")).hasValue("/synpunkt/receipt");
        }
        assertThat(receiptOn(browser.show("/synpunkt/receipt"))).isEqualTo(first);
    }

    @Test
    void begins_anew_after_a_receipt() throws IOException, InterruptedException {
        Browser browser = atReview().press("!submit", NOTHING);
        browser.show("/synpunkt/").press("!start", NOTHING);
        assertThat(browser.path()).isEqualTo("/synpunkt/arende");
        assertThat(browser.page()).doesNotContainPattern("<input[^>]* checked");
    }

    private static String numberOn(Browser browser) {
        return receiptOn(browser).replaceFirst("(?s).*<dd class=\"bl-case-number\">(P-[2-9A-Z]{6})</dd>.*", "$1");
    }

    private static String receiptOn(Browser browser) {
        String page = browser.page();
        assertThat(page).contains("bl-receipt-panel");
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    @Test
    void keeps_drafts_in_another_language() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/arende").press("!next", Map.of("/kind", List.of("berom")));
        browser.show("/synpunkt/arende?lang=fi");
        assertThat(browser.path()).isEqualTo("/synpunkt/arende");
        assertThat(browser.page()).contains("<html lang=\"fi\"").containsPattern("value=\"berom\"[^>]* checked");
    }

    @Test
    void keeps_errors_in_another_language() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/arende").press("!next", NOTHING);
        assertThat(browser.show("/synpunkt/arende?lang=en").page()).contains("<title>Error: ", "bl-error-summary");
    }

    @Test
    void shows_a_form_as_its_own_page_in_a_theme_of_the_author() throws IOException, InterruptedException {
        Browser browser =
                open("/synpunkt/?view=page").show("/synpunkt/?theme=kommun.css").show("/synpunkt/?scheme=dark");
        assertThat(browser.page())
                .contains("<html lang=\"sv\" class=\"bl-document\" data-bl-scheme=\"dark\">")
                .contains("<link rel=\"stylesheet\" href=\"/-/theme/kommun.css\">")
                .doesNotContain("pv-panel");
        assertThat(browser.show("/-/theme/kommun.css").page()).isEqualTo(":root { --bl-brand: #630 }");
        assertThat(browser.show("/synpunkt/?view=panel").page()).contains("pv-panel");
    }

    @Test
    void starts_over_where_one_asks_for_it() throws IOException, InterruptedException {
        Browser browser = open("/synpunkt/arende").press("!next", Map.of("/kind", List.of("berom")));
        browser.send(
                browser.to("/-/start-over/synpunkt").POST(BodyPublishers.ofString(Browser.encoded(browser.hidden()))));
        assertThat(browser.show("/synpunkt/arende").page()).doesNotContainPattern("<input[^>]* checked");
    }
}
