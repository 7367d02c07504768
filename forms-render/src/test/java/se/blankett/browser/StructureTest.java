package se.blankett.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
    private static final String GOOD = """
            <!DOCTYPE html>
            <html lang="sv"><head><title>Fel: Vårdnad – Skolskjuts</title><script src="/a.js" defer></script></head><body><main id="main">
            <div class="bl" id="f"><nav><ul><li><a lang="fi" href="?l=fi" hreflang="fi">Suomi</a></li></ul></nav>
            <form novalidate>
            <div class="bl-error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="f--errors-title">
            <h2 id="f--errors-title">3 uppgifter behöver rättas</h2><ul>
            <li><a href="#f-tel">Skriv ett telefonnummer</a></li><li><a href="#f-typ--0">Välj ett alternativ</a></li><li><a href="#f-barn--add">Lägg till ett barn</a></li></ul></div>
            <h1>Vårdnad</h1>
            <div class="bl-field bl-field--error"><label class="bl-label" for="f-tel">Telefonnummer</label>
            <p class="bl-hint" id="f-tel--hint">Vi ringer bara om något är oklart</p>
            <p class="bl-error-message" id="f-tel--error"><span class="bl-visually-hidden">Fel:</span> Skriv ett telefonnummer</p>
            <input id="f-tel" name="/tel" type="tel" aria-invalid="true" aria-describedby="f-tel--hint f-tel--error"></div>
            <fieldset class="bl-field bl-field--error" id="f-typ" aria-describedby="f-typ--error"><legend class="bl-legend"><h2>Typ</h2></legend>
            <p class="bl-error-message" id="f-typ--error"><span class="bl-visually-hidden">Fel:</span> Välj ett alternativ</p>
            <div class="bl-option"><input type="radio" id="f-typ--0" name="/typ" value="a" aria-invalid="true"><label for="f-typ--0">Nytt</label></div>
            <div class="bl-field bl-field--follow-up"><label class="bl-label" for="f-hur">Hur</label><textarea id="f-hur" name="/hur"></textarea></div>
            <div class="bl-option"><input type="radio" id="f-typ--1" name="/typ" value="b" aria-invalid="true"><label for="f-typ--1">Byte</label></div></fieldset>
            <div class="bl-field"><div class="bl-option"><input type="checkbox" id="f-ja" name="/ja" value="true"><label for="f-ja">Jag intygar</label></div></div>
            <div class="bl-repeat bl-field--error" role="group" aria-labelledby="f-barn--title" aria-describedby="f-barn--error">
            <h2 id="f-barn--title">Barn</h2><p class="bl-error-message" id="f-barn--error"><span>Fel:</span> Lägg till ett barn</p>
            <input type="hidden" name="/barn~rows" value="1">
            <fieldset class="bl-card" id="f-barn-0"><legend class="bl-legend" tabindex="-1">Barn 1 av 1</legend>
            <div class="bl-field"><label class="bl-label" for="f-barn-0-namn">Namn</label><input id="f-barn-0-namn" name="/barn/0/namn"></div></fieldset>
            <button id="f-barn--add">Lägg till barn</button></div>
            <p lang="en">This is what you have to know</p><p>Det här är vad du ska veta</p>
            </form></div></main></body></html>
            """;

    @Test
    void finds_nothing_in_a_good_page() {
        assertThat(Structure.findings(GOOD)).isEmpty();
    }

    @Test
    void asks_of_warnings_what_it_asks_of_errors() {
        String warned = FullPage.around("""
                        <div class="bl-error-summary bl-error-summary--warning" role="alert" tabindex="-1" autofocus aria-labelledby="f--errors-title">
                        <h2 id="f--errors-title">1 uppgift är bra att kontrollera</h2><ul><li><a href="#f-tel">Kontrollera numret</a></li></ul></div>
                        <div class="bl-field"><label class="bl-label" for="f-tel">Telefonnummer</label>
                        <p class="bl-warning-message" id="f-tel--error"><span class="bl-visually-hidden">Viktigt:</span> Kontrollera numret</p>
                        <input id="f-tel" name="/tel" type="tel" aria-describedby="f-tel--error"></div>
                        """, "sv");

        assertThat(Structure.findings(warned)).isEmpty();
        assertThat(Structure.findings(warned.replace("<title>Viktigt: ", "<title>")))
                .containsExactly("no \"Viktigt:\" first in the title");
        assertThat(Structure.findings(warned.replaceFirst("<li><a href=\"#f-tel\">[^<]*</a></li>", "")))
                .containsExactly(
                        "0 links in the error summary to 1 errors", "the error summary tells of \"1\" and has 0 links");
    }

    @Test
    void asks_a_fragment_for_nothing_that_only_a_page_has() {
        String fragment =
                GOOD.substring(GOOD.indexOf("<div class=\"bl-field bl-field--error\">"), GOOD.indexOf("<fieldset"));
        assertThat(Structure.findings(fragment)).isEmpty();
        assertThat(Structure.findings(FullPage.around("<p>Hej</p>", "sv"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void finds_what_is_wrong(String right, String wrong, String expected) {
        assertThat(GOOD).contains(right);
        int at = GOOD.indexOf(right);
        String page = GOOD.substring(0, at) + wrong + GOOD.substring(at + right.length());
        assertThat(Structure.findings(page)).containsExactly(expected.split("\n"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(groups(), references(), order(), errors(), summaries(), pages(), attributes(), languages())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> groups() {
        return Stream.of(
                argumentSet(
                        "heading for a legend",
                        "<legend class=\"bl-legend\"><h2>Typ</h2></legend>",
                        "<h2 class=\"bl-legend\">Typ</h2>",
                        "no legend first in fieldset#f-typ"),
                argumentSet(
                        "radio outside",
                        "<div class=\"bl-field\"><div class=\"bl-option\"><input type=\"checkbox\"",
                        "<div class=\"bl-field\"><div class=\"bl-option\"><input type=\"radio\"",
                        "no fieldset around input#f-ja"),
                argumentSet(
                        "two checkboxes without a fieldset",
                        "<label for=\"f-ja\">Jag intygar</label>",
                        "<label for=\"f-ja\">Jag intygar</label><input type=\"checkbox\" id=\"f-nej\">",
                        "no fieldset around input#f-ja\nno fieldset around input#f-nej"),
                argumentSet(
                        "radio in a row's fieldset only",
                        "<div class=\"bl-field\"><label class=\"bl-label\" for=\"f-barn-0-namn\">Namn</label><input id",
                        "<div><label class=\"bl-label\" for=\"f-barn-0-namn\">Namn</label><input type=\"radio\" id",
                        "no fieldset around input#f-barn-0-namn"));
    }

    private static Stream<Arguments> references() {
        return Stream.of(
                argumentSet("id twice", "id=\"f\"", "id=\"main\"", "an id given twice: div#main"),
                argumentSet(
                        "describedby",
                        "\"f-tel--hint f-tel--error\"",
                        "\"f-tel--hnt f-tel--error\"",
                        "aria-describedby of input#f-tel names f-tel--hnt, which is not there"),
                argumentSet(
                        "labelledby",
                        "aria-labelledby=\"f-barn--title\"",
                        "aria-labelledby=\"f-barn\"",
                        "aria-labelledby of div.bl-repeat.bl-field--error names f-barn, which is not there"),
                argumentSet(
                        "for", "for=\"f-hur\"", "for=\"hur\"", "for of label.bl-label names hur, which is not there"),
                argumentSet(
                        "controls",
                        "<button id",
                        "<button aria-controls=\"x\" id",
                        "aria-controls of button#f-barn--add names x, which is not there"),
                argumentSet("link", "#f-tel\"", "#f-fax\"", "a link to #f-fax, which is not there"));
    }

    private static Stream<Arguments> order() {
        return Stream.of(
                argumentSet(
                        "hint before label",
                        "<label class=\"bl-label\" for=\"f-tel\">",
                        "<p class=\"bl-hint\" id=\"x\">Tips</p><label class=\"bl-label\" for=\"f-tel\">",
                        "p#x stands before label.bl-label in div.bl-field.bl-field--error"),
                argumentSet(
                        "hint after control",
                        "<textarea id=\"f-hur\" name=\"/hur\"></textarea>",
                        "<textarea id=\"f-hur\" name=\"/hur\"></textarea><p class=\"bl-hint\" id=\"x\">Tips</p>",
                        "textarea#f-hur stands before p#x in div.bl-field.bl-field--follow-up"),
                argumentSet(
                        "error before hint",
                        "<div class=\"bl-option\"><input type=\"radio\" id=\"f-typ--0\"",
                        "<p class=\"bl-hint\" id=\"x\">Tips</p><div class=\"bl-option\"><input type=\"radio\" id=\"f-typ--0\"",
                        "p#f-typ--error stands before p#x in fieldset#f-typ"));
    }

    private static Stream<Arguments> errors() {
        return Stream.of(
                argumentSet(
                        "invalid group",
                        "id=\"f-typ\" aria",
                        "id=\"f-typ\" aria-invalid=\"true\" aria",
                        "aria-invalid on fieldset#f-typ, which is no control"),
                argumentSet(
                        "invalid without an error",
                        "name=\"/ja\"",
                        "name=\"/ja\" aria-invalid=\"true\"",
                        "aria-invalid on input#f-ja, which has no error"),
                argumentSet(
                        "error and not invalid",
                        "type=\"tel\" aria-invalid=\"true\"",
                        "type=\"tel\"",
                        "no aria-invalid on input#f-tel, which has an error"),
                argumentSet(
                        "error of colour only",
                        "<span class=\"bl-visually-hidden\">Fel:</span> Skriv",
                        "Skriv",
                        "no \"Fel:\" first in p#f-tel--error"),
                argumentSet(
                        "error that nothing names",
                        " aria-describedby=\"f-barn--error\"",
                        "",
                        "no aria-describedby names p#f-barn--error"),
                argumentSet(
                        "field not marked",
                        "<div class=\"bl-field bl-field--error\">",
                        "<div class=\"bl-field\">",
                        "no bl-field--error on div.bl-field"),
                argumentSet(
                        "field marked",
                        "bl-field--follow-up",
                        "bl-field--error",
                        "a needless bl-field--error on div.bl-field.bl-field--error"),
                argumentSet(
                        "group without an invalid control",
                        "value=\"a\" aria-invalid=\"true\"><label for=\"f-typ--0\">Nytt</label></div>",
                        "value=\"a\"><label for=\"f-typ--0\">Nytt</label></div></fieldset><fieldset class=\"bl-field\" id=\"g\" aria-describedby=\"f-typ--error\"><legend>G</legend>",
                        "no aria-invalid in fieldset#f-typ, which has an error"));
    }

    private static Stream<Arguments> summaries() {
        return Stream.of(
                argumentSet(
                        "link left out",
                        "<li><a href=\"#f-typ--0\">Välj ett alternativ</a></li>",
                        "",
                        "2 links in the error summary to 3 errors\nthe error summary tells of \"3\" and has 2 links"),
                argumentSet(
                        "wrong number",
                        "3 uppgifter",
                        "4 uppgifter",
                        "the error summary tells of \"4\" and has 3 links"),
                argumentSet(
                        "target that takes no answer",
                        "#f-tel\"",
                        "#f-tel--hint\"",
                        "the error summary leads to p#f-tel--hint, which takes no answer"),
                argumentSet(
                        "no summary",
                        "class=\"bl-error-summary\"",
                        "class=\"bl-summary\"",
                        "no error summary on a page with 3 errors\n\"Fel:\" in the title of a page without an error summary"));
    }

    private static Stream<Arguments> pages() {
        return Stream.of(
                argumentSet("title", "Fel: Vårdnad –", "Vårdnad –", "no \"Fel:\" first in the title"),
                argumentSet("no h1", "<h1>Vårdnad</h1>", "<h2>Vårdnad</h2>", "0 headings of the first level"),
                argumentSet("two h1", "</form>", "<h1>Mer</h1></form>", "2 headings of the first level"),
                argumentSet("skipped level", "</form>", "<h4>Mer</h4></form>", "a level is skipped before h4 \"Mer\""),
                argumentSet("no language", "<html lang=\"sv\">", "<html>", "no lang on html"));
    }

    private static Stream<Arguments> attributes() {
        return Stream.of(
                attribute("placeholder=\"070\"", "placeholder, which goes away when one writes"),
                attribute("title=\"Hjälp\"", "title, which only a mouse shows"),
                attribute("required", "required, which lets the browser judge"),
                attribute("pattern=\"[0-9]\"", "pattern, which lets the browser judge"),
                attribute("min=\"1\"", "min, which lets the browser judge"),
                attribute("max=\"1\"", "max, which lets the browser judge"),
                attribute("minlength=\"1\"", "minlength, which lets the browser judge"),
                attribute("maxlength=\"1\"", "maxlength, which cuts what is pasted"),
                attribute("type=\"number\"", "type=number, which changes the answer"),
                attribute("type=\"date\"", "type=date, which hides how to write it"),
                attribute("style=\"color:red\"", "style, which a Content-Security-Policy stops"),
                attribute("onchange=\"f()\"", "an event handler, which a Content-Security-Policy stops"),
                attribute("tabindex=\"2\"", "a positive tabindex, which changes the order"),
                argumentSet(
                        "script",
                        "</form>",
                        "<script>f()</script></form>",
                        "script has its text, which a Content-Security-Policy stops"),
                argumentSet(
                        "stylesheet in the page",
                        "</form>",
                        "<style>p{}</style></form>",
                        "style has its rules, which a Content-Security-Policy stops"),
                argumentSet(
                        "script in a link",
                        "</form>",
                        "<a href=\"javascript:f()\">F</a></form>",
                        "a has a script, which a Content-Security-Policy stops"),
                argumentSet("form", " novalidate", "", "form has no novalidate, so that the browser judges"));
    }

    private static Arguments attribute(String attribute, String expected) {
        return argumentSet(
                attribute,
                "<input id=\"f-barn-0-namn\"",
                "<input id=\"f-barn-0-namn\" " + attribute,
                "input#f-barn-0-namn has " + expected);
    }

    private static Stream<Arguments> languages() {
        return Stream.of(
                argumentSet("switch", " lang=\"fi\" href", " href", "no lang=fi on a \"Suomi\""),
                argumentSet("fallback", " lang=\"en\"", "", "no lang=en on p \"This is what you have to know\""));
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void knows_the_error_prefix_of_each_language(String language, String prefix) {
        String page = FullPage.around("<div class=\"bl-error-summary\"></div>", language)
                .replace(prefix, "");
        assertThat(Structure.findings(page)).contains("no \"" + prefix + "\" first in the title");
    }

    static Stream<Arguments> prefixes() {
        return Stream.of(
                argumentSet("Swedish", "sv", "Fel:"),
                argumentSet("English", "en", "Error:"),
                argumentSet("Finnish", "fi", "Virhe:"));
    }
}
