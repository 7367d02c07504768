package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.submission.Turn;

/** The pages around the questions. */
class FormViewsTest {
    private static final String FORM = """
            "description": "Ansök här.",
            "x-form": {"lang": "sv", "version": "1.0.0",
              "start": {"text": "Ett.\\nTvå.", "needed": ["Legitimation"], "minutes": 10, "phone": "08-465 004 00", "paper": "Ring.", "urgent": "Ring [112](tel:112).", "quickExit": "https://exempel.se/"},
              "receipt": {"title": "Tack", "text": "Vi läser.\\nVi svarar."},
              "authority": "Nämnden", "purpose": "Beslut", "legalBasis": "Lag", "retention": "P2Y6M", "auth": "required", "sign": "one", "privacy": "personal",
              "pages": [
                {"id": "en", "title": "Sökande", "fields": ["person", "vill"]},
                {"id": "tva", "title": "Mer", "fields": ["mer"]},
                {"id": "barn", "title": "Barn", "fields": ["barn", "slut"]}]},
            "properties": {
              "person": {"title": "Sökande", "type": "object", "required": ["pnr"],
                "x-form": {"layout": ["pnr", "adress", "tel", {"title": "Kontakt", "fields": ["post"]}]},
                "properties": {
                  "pnr": {"title": "Personnummer", "type": "string", "format": "se-personnummer"},
                  "adress": {"title": "Adress", "type": "object", "properties": {"ort": {"title": "Ort", "type": "string"}}},
                  "tel": {"title": "Telefon", "type": "string"},
                  "post": {"title": "E-post", "type": "string"}}},
              "vill": {"title": "Vill du mer?", "type": "boolean"},
              "barn": {"title": "Barn", "type": "array", "x-form": {"item": {"title": "Barn", "summary": "{namn}"}}, "items": {"type": "object", "properties": {"namn": {"title": "Namn", "type": "string"}, "fodd": {"title": "Född", "type": "string", "format": "date"}}}},
              "slut": {"title": "Slut", "type": "string"}},
            "required": ["person", "vill"],
            "if": {"properties": {"vill": {"const": true}}, "required": ["vill"]},
            "then": {"properties": {"mer": {"title": "Mer?", "type": "string"}}, "required": ["mer"]}""";

    private static final PageOptions OPTIONS = PageOptions.of("/prov");

    private static Walk reviewed() {
        return Walk.in(FORM)
                .post(
                        "/person/pnr",
                        "850101-2390",
                        "/person/adress/ort",
                        "Karlstad",
                        "/person/tel",
                        "054",
                        "/person/post",
                        "",
                        "/vill",
                        "false",
                        "!next",
                        "")
                .post("!add", "/barn")
                .post("!add", "/barn")
                .post(
                        "/barn/0/namn",
                        "Alva",
                        "/barn/0/fodd~year",
                        "2020",
                        "/barn/0/fodd~month",
                        "5",
                        "/barn/0/fodd~day",
                        "3",
                        "/barn/1/namn",
                        "Bo",
                        "!next",
                        "");
    }

    @Test
    void the_start_page_tells_what_to_have_at_hand_and_what_happens_to_the_data() {
        Walk walk = Walk.in(FORM);
        StartPageView view = (StartPageView) walk.views().start(OPTIONS).view();
        assertThat(view.minutes()).isEqualTo("Det tar ungefär 10 minuter.");
        assertThat(view.login()).isEqualTo("Du loggar in med e-legitimation.");
        assertThat(view.contact().text()).isEqualTo("Behöver du hjälp? Ring 08-465\u00a0004\u00a000.");
        assertThat(view.protectedIdentity().text())
                .startsWith("Om du har skyddade personuppgifter: kontakta oss på 08-465\u00a0004\u00a000");
        assertThat(view.text().paragraphs()).hasSize(2);
        assertThat(view.frame().urgent().paragraphs().get(0).runs()).contains(new Prose.Run("112", "tel:112"));
        assertThat(view.privacy())
                .extracting(fact -> fact.name().text() + ": " + fact.value().text())
                .containsExactly(
                        "Ansvarig: Nämnden",
                        "Varför vi behöver uppgifterna: Beslut",
                        "Rättslig grund: Lag",
                        "Så länge sparar vi uppgifterna: 2 år och 6 månader",
                        "Dina rättigheter: Du kan be oss om de uppgifter vi har om dig, och be oss rätta det som är fel. Tycker du att vi gör fel med dina uppgifter kan du klaga hos Integritetsskyddsmyndigheten, imy.se.");
        StartPageState state = (StartPageState) walk.views().start(OPTIONS).state();
        assertThat(state.buttons().buttons()).containsExactly(new Buttons.Button("!start", "", "Börja"));
    }

    @Test
    void how_far_one_has_come_is_told_once_no_answer_changes_it() {
        Walk walk = Walk.in(FORM);
        assertThat(walk.page().progress()).isEqualTo(Progress.NONE);
        walk.post("/person/pnr", "850101-2390", "/vill", "true", "!next", "");
        assertThat(walk.page().progress()).isEqualTo(new Progress(2, 3, "Steg 2 av 3"));
        walk.post("!back", "").post("/vill", "false", "!next", "");
        assertThat(walk.page().progress()).isEqualTo(new Progress(2, 2, "Steg 2 av 2"));
    }

    @Test
    void the_first_page_has_none_before_it() {
        Walk walk = Walk.in(FORM);
        assertThat(walk.page().back()).isFalse();
        walk.post("/person/pnr", "850101-2390", "/vill", "true", "!next", "");
        assertThat(walk.page().back()).isTrue();
        Walk changed = reviewed().post("!change", "en");
        assertThat(changed.page().back()).as("back to the review").isTrue();
    }

    @Test
    void the_review_tells_every_answer_in_the_order_of_the_pages() {
        Walk walk = reviewed();
        assertThat(walk.turn().kind()).isEqualTo(Turn.Kind.REVIEW);
        ReviewState review = (ReviewState) walk.shown().state();
        assertThat(outline(review.summary())).isEqualTo("""
                h2 Sökande →en
                  Personnummer: 19850101-2390
                  h3 Adress
                  Ort: Karlstad
                  h3 Sökande (fortsättning)
                  Telefon: 054
                  h3 Kontakt
                  E-post:
                  h3 Sökande (fortsättning)
                  Vill du mer?: Nej
                h2 Barn →barn
                  h3 Barn 1 av 2: Alva
                  Namn: Alva
                  Född: 3 maj 2020
                  h3 Barn 2 av 2: Bo
                  Namn: Bo
                  Född:
                  h3 Barn (fortsättning)
                  Slut:""");
        assertThat(review.buttons().buttons())
                .containsExactly(new Buttons.Button("!submit", "", "Skriv under och skicka in"));
        assertThat(walk.views().title(walk.turn(), OPTIONS)).isEqualTo("Kontrollera dina svar – Prov");
    }

    @Test
    void the_receipt_masks_personnummer_and_tells_the_time_in_sweden() {
        Walk walk = reviewed().post("!submit", "");
        Shown shown = walk.views().receipt(walk.turn().submission().orElseThrow(), OPTIONS);
        ReceiptState receipt = (ReceiptState) shown.state();
        assertThat(receipt.number()).isEqualTo("A-1");
        assertThat(receipt.received()).isEqualTo("21 november 2026 kl. 11.00");
        assertThat(outline(receipt.summary())).contains("h3 Sökande", "Personnummer: 19850101-****");
        ReceiptView view = (ReceiptView) shown.view();
        assertThat(view.title().text()).isEqualTo("Tack");
        assertThat(view.next().paragraphs()).hasSize(2);
        assertThat(walk.views().turn(walk.turn(), OPTIONS)).isEqualTo(shown);
        assertThat(receipt.privacy())
                .extracting(fact -> fact.name().text() + ": " + fact.value().text())
                .containsExactly(
                        "Ansvarig: Nämnden",
                        "Varför vi behöver uppgifterna: Beslut",
                        "Rättslig grund: Lag",
                        "Så länge sparar vi uppgifterna: 2 år och 6 månader");
    }

    private static String outline(Summary summary) {
        return summary.groups().stream().map(FormViewsTest::outline).collect(Collectors.joining("\n"));
    }

    private static String outline(Summary.Group group) {
        String head = "h" + group.level() + " " + group.title().text()
                + (group.change().isEmpty() ? "" : " →" + group.change());
        String parts = group.parts().stream()
                .map(part -> (part.title().isEmpty()
                                ? ""
                                : "\n  h" + part.level() + " " + part.title().text())
                        + rows(part.rows()))
                .collect(Collectors.joining());
        return head + parts;
    }

    private static String rows(List<Summary.Row> rows) {
        return rows.stream()
                .map(row -> "\n  " + row.question().text() + ": " + row.answer().text())
                .map(String::stripTrailing)
                .collect(Collectors.joining());
    }

    @Test
    void a_host_s_page_has_its_name_in_the_title_and_the_languages_in_its_head() {
        Walk walk = Walk.in(FORM);
        List<Link> languages = List.of(
                Link.ofLanguage("sv", "Svenska", "?lang=sv", true), Link.ofLanguage("fi", "Suomi", "?lang=fi", false));
        PageOptions page = OPTIONS.withLanguages(languages).withFrame(Frame.of("Exempelkommunen", "/b.css", "/b.js"));
        DocumentState document = (DocumentState) walk.shown(page).state();
        assertThat(document.title()).isEqualTo("Sökande – Prov – Exempelkommunen");
        assertThat(document.languages()).isEqualTo(languages);
        assertThat(((QuestionPageState) document.contents().state()).form().languages())
                .isEmpty();
        assertThat(((QuestionPageState)
                                walk.shown(OPTIONS.withLanguages(languages)).state())
                        .form()
                        .languages())
                .isEqualTo(languages);
    }

    @Test
    void what_is_posted_along_names_the_form_the_page_and_what_the_host_adds() {
        Walk walk = Walk.in(FORM);
        FormState form = ((QuestionPageState)
                        walk.shown(OPTIONS.withHidden("_csrf", "x")).state())
                .form();
        assertThat(form.hidden())
                .containsExactly(
                        new FormState.Hidden("_csrf", "x"),
                        new FormState.Hidden("!form", walk.form().identity().token()),
                        new FormState.Hidden("!page", "en"));
    }

    @ParameterizedTest
    @CsvSource({"1,2", "2,2", "3,3", "6,6"})
    void the_error_summary_skips_no_level_before_the_heading_of_the_page(int heading, int summary) {
        Walk wrong = Walk.in(FORM).post("!next", "");
        QuestionPageState page = (QuestionPageState)
                wrong.shown(OPTIONS.withHeadingLevel(heading)).state();

        assertThat(page.errors().level()).isEqualTo(summary);
    }

    @Test
    void refuses_options_that_would_break_a_page() {
        assertThatThrownBy(() -> OPTIONS.withIdPrefix("f-"))
                .hasMessage("idPrefix: must be a letter, then letters and digits, was f-");
        assertThatThrownBy(() -> OPTIONS.withIdPrefix(""))
                .hasMessage("idPrefix: must be a letter, then letters and digits, was ");
        assertThatThrownBy(() -> OPTIONS.withHeadingLevel(0)).hasMessage("headingLevel: must be 1 to 6, was 0");
        assertThatThrownBy(() -> OPTIONS.withHeadingLevel(7)).hasMessage("headingLevel: must be 1 to 6, was 7");
    }
}
