package se.blankett.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.browser.Axe.Mode;

class AxeTest {
    private static final String GOOD =
            "<form><label for='a'>Namn</label> <input id='a'> <button>Fortsätt</button></form>";

    @Test
    void finds_nothing_in_a_good_page() {
        assertThat(judge(Mode.ALL, "", GOOD)).isEmpty();
    }

    @Test
    void says_rule_target_html_and_summary() {
        assertThat(judge(Mode.STRUCTURE, "", "<img src='/x.png'>"))
                .containsExactly(
                        "image-alt: img: <img src=\"/x.png\">: Fix any of the following:"
                                + " Element does not have an alt attribute"
                                + " aria-label attribute does not exist or is empty"
                                + " aria-labelledby attribute does not exist, references elements that do not exist"
                                + " or references elements that are empty"
                                + " Element has no title attribute"
                                + " Element's default semantics were not overridden with role=\"none\" or role=\"presentation\"");
    }

    @ParameterizedTest
    @MethodSource("badStructure")
    void finds_what_is_wrong_in_the_markup(String fragment, String rules) {
        assertThat(rules(judge(Mode.STRUCTURE, "", fragment))).containsExactly(rules.split(" "));
        assertThat(rules(judge(Mode.LAYOUT, "", fragment))).isEmpty();
        assertThat(rules(judge(Mode.ALL, "", fragment))).containsExactly(rules.split(" "));
    }

    static Stream<Arguments> badStructure() {
        return Stream.of(
                argumentSet("control without a label", "<input id='a'>", "label"),
                argumentSet("skipped heading", "<h3>Mer</h3>", "heading-order"),
                argumentSet(
                        "wrong autocomplete",
                        "<label for='a'>Namn</label> <input id='a' autocomplete='namn'>",
                        "autocomplete-valid"),
                argumentSet(
                        "name without the label's words",
                        "<button aria-label='Nästa'>Fortsätt</button>",
                        "label-content-name-mismatch"),
                argumentSet(
                        "table without headers",
                        "<table>" + "<tr><td>Ett</td><td>Två</td><td>Tre</td><td>Fyra</td></tr>".repeat(4) + "</table>",
                        "td-has-header"),
                argumentSet(
                        "row for a caption",
                        "<table><tr><td colspan='3'>Avgifter</td></tr>"
                                + "<tr><th scope='col'>A</th><th scope='col'>B</th><th scope='col'>C</th></tr>"
                                + "<tr><td>1</td><td>2</td><td>3</td></tr></table>",
                        "table-fake-caption td-has-header"),
                argumentSet(
                        "hidden and in the tab order",
                        "<div aria-hidden='true'><button>Spara</button></div>",
                        "aria-hidden-focus"));
    }

    @ParameterizedTest
    @MethodSource("badLayout")
    void finds_what_is_wrong_in_the_looks(String css, String fragment, String rule) {
        assertThat(rules(judge(Mode.LAYOUT, css, fragment))).containsExactly(rule);
        assertThat(rules(judge(Mode.STRUCTURE, css, fragment))).isEmpty();
        assertThat(rules(judge(Mode.ALL, css, fragment))).containsExactly(rule);
    }

    static Stream<Arguments> badLayout() {
        return Stream.of(
                argumentSet("pale text", "p { color: #aaa }", "<p>Text</p>", "color-contrast"),
                argumentSet(
                        "small targets side by side",
                        "button { width: 12px; height: 12px; padding: 0; border: 0; font-size: 8px }",
                        "<div><button>A</button><button>B</button></div>",
                        "target-size"),
                argumentSet(
                        "link by colour only",
                        "a { color: #00e; text-decoration: none }",
                        "<p>Läs mer om <a href='/x'>avgifter</a> här.</p>",
                        "link-in-text-block"),
                argumentSet(
                        "page turned in portrait",
                        "@media (orientation: portrait) { html { transform: rotate(90deg) } }",
                        "<p>Text</p>",
                        "css-orientation-lock"),
                argumentSet(
                        "paragraph for a heading",
                        "#b { font-size: 40px; font-weight: bold }",
                        "<p id='b'>Avgifter</p><p>"
                                + "Avgiften betalas varje månad och beror på hur mycket ni tjänar. ".repeat(3) + "</p>",
                        "p-as-heading"));
    }

    private static List<String> judge(Mode mode, String css, String fragment) {
        return Shown.judge(Visitor.DESKTOP, css, fragment, page -> Axe.violations(page, mode));
    }

    private static List<String> rules(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .toList();
    }
}
