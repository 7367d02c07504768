package se.blankett.benchmark;

import java.util.List;
import java.util.Map;

/** The page written by hand for this form alone. Used once. */
final class HandwrittenPage {
    private static final String NUMERIC = " inputmode=\"numeric\" spellcheck=\"false\"";
    private static final String DECIMAL = " inputmode=\"decimal\" spellcheck=\"false\"";
    private static final String NO_WORDS = " spellcheck=\"false\"";

    private final HandwrittenMarkup page;
    private final Map<String, List<String>> typed;
    private final Map<String, String> errors;

    private HandwrittenPage(Map<String, List<String>> typed, Map<String, String> errors) {
        this.page = new HandwrittenMarkup(typed, errors);
        this.typed = typed;
        this.errors = errors;
    }

    /**
     * @param token names the form's definition
     * @param typed what was posted
     * @param errors sentences by the name of what is wrong, in page order
     */
    static String draw(String token, Map<String, List<String>> typed, Map<String, String> errors) {
        HandwrittenPage written = new HandwrittenPage(typed, errors);
        written.top(token);
        written.applicant();
        written.children();
        written.household();
        written.work();
        written.care();
        written.page.raw(
                "</div>\n<div class=\"bl-buttons\">\n  <button class=\"bl-button\" type=\"submit\" name=\"!next\" value=\"\">Fortsätt</button>\n</div>\n<p class=\"bl-visually-hidden\" role=\"status\" data-bl-status data-bl-changed=\"Frågorna på sidan har ändrats efter ditt svar.\"></p>\n</form>\n</div>\n");
        return written.page.toString();
    }

    private void top(String token) {
        page.raw("<div class=\"bl\" id=\"f\" lang=\"sv\">\n")
                .raw("<form class=\"bl-form\" id=\"f--form\" method=\"post\" action=\"/barnomsorg\"")
                .raw(" accept-charset=\"utf-8\" novalidate data-bl-form>\n")
                .raw("<input type=\"hidden\" name=\"csrf\" value=\"5b1f0c0e7a9d4c2f\">\n")
                .raw("<input type=\"hidden\" name=\"!form\" value=\"")
                .text(token)
                .raw("\">\n<input type=\"hidden\" name=\"!page\" value=\"allt\">\n")
                .raw("<button class=\"bl-default\" type=\"submit\" name=\"!next\" value=\"\" tabindex=\"-1\"")
                .raw(" aria-hidden=\"true\">Fortsätt</button>\n");
        if (!errors.isEmpty()) {
            summary();
        }
        page.raw("<h1 class=\"bl-heading\">Ansökan om barnomsorg</h1>\n<p class=\"bl-required-intro\">")
                .raw("Alla frågor måste besvaras om de inte är märkta med (frivilligt).</p>\n")
                .raw("<div class=\"bl-blocks\">\n");
    }

    private void summary() {
        page.raw("<div class=\"bl-error-summary\" id=\"f--errors\" role=\"alert\" tabindex=\"-1\" autofocus")
                .raw(" aria-labelledby=\"f--errors-title\">\n  <h2 class=\"bl-heading\" id=\"f--errors-title\">")
                .raw(String.valueOf(errors.size()))
                .raw(errors.size() == 1 ? " uppgift behöver" : " uppgifter behöver")
                .raw(" rättas</h2>\n  <ul>\n");
        errors.forEach((name, sentence) -> page.raw("    <li><a href=\"#f")
                .raw(name.replace('/', '-'))
                .raw(name.equals("/kontaktsatt") ? "--0\">" : "\">")
                .text(sentence)
                .raw("</a></li>\n"));
        page.raw("  </ul>\n</div>\n");
    }

    private void plain(HandwrittenQuestion question) {
        page.input(question, "text", "", "", "", "");
    }

    private void number(HandwrittenQuestion question) {
        page.input(question, "text", " bl-input--w10", NUMERIC, "", "");
    }

    private void money(HandwrittenQuestion question) {
        page.input(question, "text", " bl-input--w10", DECIMAL, "", "kr");
    }

    private void personnummer(HandwrittenQuestion question, String hint) {
        page.input(question, "text", " bl-input--w14", NUMERIC, hint, "");
    }

    private void applicant() {
        plain(HandwrittenQuestion.of("/fornamn", "Förnamn"));
        plain(HandwrittenQuestion.of("/efternamn", "Efternamn"));
        personnummer(HandwrittenQuestion.of("/personnummer", "Personnummer"), "Tolv siffror.");
        page.input(HandwrittenQuestion.of("/epost", "E-post"), "email", "", NO_WORDS, "", "");
        page.input(HandwrittenQuestion.of("/telefon", "Telefon"), "tel", " bl-input--w20", NO_WORDS, "", "");
        page.raw("<fieldset class=\"bl-fieldset\" id=\"f-adress\" data-bl-block=\"f-adress\">\n")
                .raw("  <legend class=\"bl-legend bl-legend--group\">Adress</legend>\n")
                .raw("  <div class=\"bl-fieldset-body\">\n");
        plain(HandwrittenQuestion.of("/adress/co", "c/o").optional());
        plain(HandwrittenQuestion.of("/adress/gatuadress", "Gatuadress"));
        page.input(
                HandwrittenQuestion.of("/adress/postnummer", "Postnummer"), "text", " bl-input--w6", NUMERIC, "", "");
        plain(HandwrittenQuestion.of("/adress/ort", "Ort"));
        page.raw("  </div>\n</fieldset>\n");
        radios(
                HandwrittenQuestion.of("/kontaktsatt", "Hur ska vi höra av oss?"),
                "epost",
                "Med e-post",
                "sms",
                "Med sms",
                "brev",
                "Med ett brev hem");
        radios(
                HandwrittenQuestion.of("/sprak", "Vilket språk vill du ha besked på?"),
                "sv",
                "Svenska",
                "fi",
                "Finska",
                "en",
                "Engelska",
                "ar",
                "Arabiska");
    }

    private void radios(HandwrittenQuestion question, String... options) {
        page.choices(question, "radio", "", options);
    }

    private void children() {
        int count = 0;
        while (typed.containsKey("/barn/" + count + "/fornamn")) {
            count++;
        }
        page.raw("<div class=\"bl-repeat\" id=\"f-barn\" role=\"group\" aria-labelledby=\"f-barn--title\"")
                .raw(" data-bl-block=\"f-barn\">\n  <h2 class=\"bl-heading\" id=\"f-barn--title\">Barn</h2>\n")
                .raw("  <input type=\"hidden\" name=\"/barn~rows\" value=\"")
                .raw(String.valueOf(count))
                .raw("\">\n");
        for (int i = 0; i < count; i++) {
            child(i, count);
        }
        page.raw("  <button class=\"bl-button bl-button--secondary\" type=\"submit\" id=\"f-barn--add\"")
                .raw(" name=\"!add\" value=\"/barn\">Lägg till en till</button>\n</div>\n");
    }

    private void child(int i, int count) {
        String at = "/barn/" + i;
        String id = "f-barn-" + i + "--row";
        page.raw("  <fieldset class=\"bl-card\" id=\"")
                .raw(id)
                .raw("\" data-bl-block=\"")
                .raw(id);
        page.raw("\">\n    <legend class=\"bl-legend bl-card-title\" id=\"")
                .raw(id)
                .raw("--title\" tabindex=\"-1\">");
        page.raw("Barn " + (i + 1) + " av " + count + "</legend>\n    <div class=\"bl-card-body\">\n");
        plain(HandwrittenQuestion.of(at + "/fornamn", "Barnets förnamn"));
        plain(HandwrittenQuestion.of(at + "/efternamn", "Barnets efternamn"));
        personnummer(HandwrittenQuestion.of(at + "/personnummer", "Barnets personnummer"), "");
        plain(HandwrittenQuestion.of(at + "/forskola", "Förskola eller skola").optional());
        radios(
                HandwrittenQuestion.of(at + "/grupp", "Grupp"),
                "smabarn",
                "Småbarnsgrupp",
                "syskon",
                "Syskongrupp",
                "fritids",
                "Fritidshem");
        page.yesNo(HandwrittenQuestion.of(at + "/specialkost", "Behöver barnet specialkost?"));
        page.raw("    </div>\n    <div class=\"bl-card-actions\">\n");
        if (i > 0) {
            move("!up", "Flytta upp", i);
        }
        if (i + 1 < count) {
            move("!down", "Flytta ner", i);
        }
        move("!remove", "Ta bort", i);
        page.raw("    </div>\n  </fieldset>\n");
    }

    private void move(String action, String text, int i) {
        page.raw("      <button class=\"bl-button bl-button--quiet\" type=\"submit\" name=\"")
                .raw(action);
        page.raw("\" value=\"/barn/" + i + "\">").raw(text).raw("<span class=\"bl-visually-hidden\"> Barn ");
        page.raw((i + 1) + "</span></button>\n");
    }

    private boolean is(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    private void household() {
        radios(
                HandwrittenQuestion.of("/boende", "Hur bor ni?"),
                "hyresratt",
                "Hyresrätt",
                "bostadsratt",
                "Bostadsrätt",
                "hus",
                "Hus",
                "annat",
                "På annat sätt");
        page.yesNo(HandwrittenQuestion.of("/sammanboende", "Bor du tillsammans med någon?")
                .opens());
        if (is("/sammanboende", "true")) {
            plain(HandwrittenQuestion.of("/partnerFornamn", "Förnamn på den du bor med")
                    .followUp());
            plain(HandwrittenQuestion.of("/partnerEfternamn", "Efternamn på den du bor med")
                    .followUp());
            personnummer(
                    HandwrittenQuestion.of("/partnerPersonnummer", "Personnummer för den du bor med")
                            .followUp(),
                    "");
        }
        number(HandwrittenQuestion.of("/personer", "Hur många bor i hushållet?"));
        money(HandwrittenQuestion.of("/hyra", "Hyra eller avgift").optional());
    }

    private void work() {
        radios(
                HandwrittenQuestion.of("/sysselsattning", "Vad gör du?").opens(),
                "arbetar",
                "Arbetar",
                "studerar",
                "Studerar",
                "soker",
                "Söker arbete",
                "annat",
                "Annat");
        if (is("/sysselsattning", "arbetar")) {
            plain(HandwrittenQuestion.of("/arbetsgivare", "Arbetsgivare").followUp());
            number(HandwrittenQuestion.of("/arbetstid", "Arbetstid i procent").followUp());
        }
        money(HandwrittenQuestion.of("/inkomst", "Inkomst i månaden före skatt"));
        money(HandwrittenQuestion.of("/inkomstPartner", "Inkomst i månaden för den du bor med")
                .optional());
    }

    private void care() {
        page.date(HandwrittenQuestion.of("/startdatum", "När behöver ni omsorg?"));
        page.choices(
                HandwrittenQuestion.of("/dagar", "Vilka dagar?"),
                "checkbox",
                "",
                "man",
                "Måndag",
                "tis",
                "Tisdag",
                "ons",
                "Onsdag",
                "tor",
                "Torsdag",
                "fre",
                "Fredag");
        page.input(HandwrittenQuestion.of("/franKl", "Från klockan"), "text", " bl-input--w6", NO_WORDS, "", "");
        page.input(HandwrittenQuestion.of("/tillKl", "Till klockan"), "text", " bl-input--w6", NO_WORDS, "", "");
        number(HandwrittenQuestion.of("/timmar", "Timmar i veckan"));
        page.yesNo(HandwrittenQuestion.of("/behov", "Har något av barnen särskilda behov?")
                .opens());
        if (is("/behov", "true")) {
            page.textarea(
                    HandwrittenQuestion.of("/behovText", "Berätta om behoven").followUp());
        }
        page.textarea(HandwrittenQuestion.of("/meddelande", "Något annat som vi behöver veta")
                .optional());
        plain(HandwrittenQuestion.of("/arendenummer", "Tidigare ärendenummer").optional());
        page.checkbox(HandwrittenQuestion.of("/riktigt", "Jag intygar att uppgifterna är riktiga"));
    }
}
