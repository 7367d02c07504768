package se.blankett.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
    private static final String GOOD_CSS = """
            body { margin: 16px; font: 18px/1.5 "Liberation Sans", sans-serif; transition: none }
            .bl-row { display: flex; min-height: 44px }
            .bl-row input { width: 24px; height: 24px; margin: 10px }
            .bl-row label { flex: 1; padding: 8px }
            input[type=text], select, textarea { border: 2px solid #5b6976; min-height: 44px; max-width: 100%; box-sizing: border-box }
            button { min-height: 44px; min-width: 44px }
            .bl-summary a { display: inline-block; min-height: 24px; overflow-wrap: anywhere }
            .bl-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
            :focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 5px #ffd84d; transition: outline 1s }
            .bl-wide { overflow-x: auto }
            .bl-wide table { width: 900px }
            """;
    private static final String GOOD = """
            <ul class="bl-summary"><li><a href="#a">Skriv ett namn</a></li></ul>
            <form novalidate>
            <p>Läs mer om <a href="/mer">hur vi använder dina uppgifter</a> innan du börjar.</p>
            <p><label for="a">Namn</label></p><p><input id="a" type="text" value="Ett mycket långt namn som inte får plats i rutan"></p>
            <fieldset><legend>Typ</legend>
            <div class="bl-row"><input type="radio" id="r1" name="r"><label for="r1">Nytt tillstånd</label></div>
            <div class="bl-row"><input type="radio" id="r2" name="r" checked><label for="r2">Byte</label></div></fieldset>
            <p><label for="s">Land</label> <select id="s"><option>Sverige<option>Finland</select></p>
            <details><summary>Varför?</summary><p>Därför. <a href="/x">Mer</a></p></details>
            <div class="bl-wide" tabindex="0" role="region" aria-label="Tabell"><table><tr><td>En cell</td></tr></table></div>
            <button type="submit">Fortsätt<span class="bl-hidden"> till nästa sida med mycket mer text än knappen</span></button>
            <input type="hidden" name="h"><button disabled>Av</button>
            </form>
            """;

    @Test
    void finds_nothing_in_a_good_page() {
        assertThat(Shown.judge(Visitor.DESKTOP, GOOD_CSS, GOOD, Layout::violations))
                .isEmpty();
    }

    @Test
    void finds_nothing_in_a_good_page_for_other_visitors() {
        Stream.of(
                        Visitor.PHONE,
                        Visitor.PHONE.withoutScript(),
                        Visitor.DESKTOP.withForcedColours(),
                        Visitor.DESKTOP.withReducedMotion())
                .forEach(visitor -> assertThat(Shown.judge(visitor, GOOD_CSS, GOOD, Layout::violations))
                        .as("%s", visitor)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("badPages")
    void finds_what_is_wrong(String css, String fragment, String expected) {
        assertThat(Shown.judge(Visitor.PHONE, GOOD_CSS + css, fragment, Layout::violations))
                .containsExactly(expected.split("\n"));
    }

    static Stream<Arguments> badPages() {
        return Stream.of(
                argumentSet(
                        "too wide",
                        "#w { width: 400px; height: 9px }",
                        "<div id='w'></div>",
                        "the page is 416 px wide in a window of 320\n"
                                + "with text spacing, the page is 416 px wide in a window of 320"),
                argumentSet(
                        "text cut off",
                        "#w { width: 100px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }",
                        "<p id='w'>Boendeparkeringstillstånd</p>",
                        "text is cut off: p#w \"Boendeparkeringstillstånd\" in p#w \"Boendeparkeringstillstånd\"\n"
                                + "with text spacing, text is cut off: p#w \"Boendeparkeringstillstånd\" in p#w \"Boendeparkeringstillstånd\""),
                argumentSet(
                        "text outside a window that hides it",
                        "html { overflow-x: hidden } #w { position: absolute; left: -40px; white-space: nowrap }",
                        "<p id='w'>Boende</p>",
                        "text is outside the window: p#w \"Boende\"\n"
                                + "with text spacing, text is outside the window: p#w \"Boende\""),
                argumentSet(
                        "room for one line only",
                        "#w { height: 27px; width: 154px; overflow: hidden }",
                        "<p id='w'>Byte av tillstånd</p>",
                        "with text spacing, text is cut off: p#w \"Byte av tillstånd\" in p#w \"Byte av tillstånd\""),
                argumentSet(
                        "button of a fixed height",
                        "#w { height: 44px; width: 154px; box-sizing: border-box; font: inherit; padding: 4px }",
                        "<button id='w'>Fortsätt till sida</button>",
                        "with text spacing, text sticks out: button#w \"Fortsätt till sida\" of button#w \"Fortsätt till sida\""),
                argumentSet(
                        "text on text",
                        "#w { height: 10px; margin: 0 } #v { margin: 0 }",
                        "<p id='w'>Första</p><p id='v'>Andra</p>",
                        "two things overlap: p#w \"Första\" and p#v \"Andra\""),
                argumentSet(
                        "text on a control",
                        "#w { height: 10px }",
                        "<div id='w'><label for='a'>Namn</label></div><input type='text' id='a'>",
                        "two things overlap: label \"Namn\" and input#a\n"
                                + "with text spacing, two things overlap: label \"Namn\" and input#a"),
                argumentSet(
                        "small link",
                        "#w { display: inline-block; height: 20px; line-height: 20px; padding: 0 20px }",
                        "<p><a href='/x' id='w'>Ändra</a></p>",
                        "target is 88 by 20 px, less than 24: a#w \"Ändra\""),
                argumentSet(
                        "small button",
                        "#w { min-height: 30px; height: 30px; width: 100px }",
                        "<button id='w'>Spara</button>",
                        "target is 100 by 30 px, less than 44: button#w \"Spara\""),
                argumentSet(
                        "small row",
                        ".bl-row { height: 24px; min-height: 0 } .bl-row label { padding: 0; height: 24px } .bl-row input { margin: 0 }",
                        "<div class='bl-row'><input type='checkbox' id='c'><label for='c'>Ja</label></div>",
                        "target is 288 by 24 px, less than 44: input#c \"on\""),
                argumentSet(
                        "weak border",
                        "#a { border-color: #ccc }",
                        "<label for='a'>Namn</label> <input type='text' id='a'>",
                        "border #cccccc against #ffffff is 1.6:1, less than 3:1: input#a"),
                argumentSet(
                        "no border on nearly the same background",
                        "#a { border: 0; background: #eee }",
                        "<label for='a'>Namn</label> <input type='text' id='a'>",
                        "background, for want of a border, #eeeeee against #ffffff is 1.16:1, less than 3:1: input#a"),
                argumentSet(
                        "no focus",
                        "#w:focus-visible { outline: none; box-shadow: none }",
                        "<button id='w'>Spara</button>",
                        "focus does not show: button#w \"Spara\""),
                argumentSet(
                        "weak focus ring",
                        "#w:focus-visible { outline-color: #ffd84d; box-shadow: none }",
                        "<button id='w'>Spara</button>",
                        "focus ring #ffd84d against #ffffff is 1.38:1, less than 3:1: button#w \"Spara\""),
                argumentSet(
                        "focus under a bar",
                        "#bar { position: fixed; top: 0; left: 0; right: 0; height: 200px; background: #fff }",
                        "<button id='w'>Spara</button><div id='bar'></div>",
                        "focus is covered by div#bar: button#w \"Spara\""),
                argumentSet(
                        "focus that nobody sees",
                        "",
                        "<p><a href='/x' class='bl-hidden'>Dold</a></p>",
                        "focus cannot be seen, for it is outside the window or hidden: a.bl-hidden \"Dold\""),
                argumentSet(
                        "order of its own",
                        "",
                        "<button>Första</button><button id='v' tabindex='1'>Andra</button>",
                        "Tab does not reach button#v \"Andra\""));
    }

    @ParameterizedTest
    @MethodSource("badScripts")
    void finds_what_a_script_does_to_the_keyboard(String script, String expected) {
        String fragment = "<button id='a'>Ett</button> <button id='b'>Två</button> <button id='c'>Tre</button>"
                + " <button id='d'>Fyra</button>";
        assertThat(Shown.judge(Visitor.DESKTOP, GOOD_CSS, script, fragment, Layout::focus))
                .containsExactly(expected.split("\n"));
    }

    static Stream<Arguments> badScripts() {
        return Stream.of(
                argumentSet(
                        "keeps Tab",
                        "document.querySelector('#b').onkeydown = event => event.preventDefault();",
                        "focus is trapped at button#b \"Två\"\nTab does not reach button#c \"Tre\"\nTab does not reach button#d \"Fyra\""),
                argumentSet(
                        "takes focus back",
                        "document.querySelector('#c').onfocus = () => document.querySelector('#b').focus();",
                        "focus is trapped at button#b \"Två\"\nTab does not reach button#c \"Tre\"\nTab does not reach button#d \"Fyra\""),
                argumentSet(
                        "leads back",
                        move("b", "a"),
                        "focus is trapped at button#b \"Två\"\nTab does not reach button#c \"Tre\"\nTab does not reach button#d \"Fyra\""),
                argumentSet("leaps", move("a", "c"), "Tab does not reach button#b \"Två\""),
                argumentSet(
                        "leaps and comes back",
                        move("a", "c") + move("c", "b") + move("b", "d"),
                        "Tab comes to button#c \"Tre\" before button#b \"Två\""));
    }

    private static String move(String from, String to) {
        return "document.querySelector('#%s').onkeydown = e => { e.preventDefault(); document.querySelector('#%s').focus(); };"
                .formatted(from, to);
    }

    @Test
    void judges_dark_pages_by_their_own_background() {
        String css = GOOD_CSS + ":root { color-scheme: light dark } #a { border-color: #333 }";
        String fragment = "<label for='a'>Namn</label> <input type='text' id='a'>";
        assertThat(Shown.judge(Visitor.DESKTOP, css, fragment, Layout::borders)).isEmpty();
        assertThat(Shown.judge(Visitor.DESKTOP.withDark(), css, fragment, Layout::borders))
                .containsExactly("border #333333 against #121212 is 1.48:1, less than 3:1: input#a");
    }
}
