package se.blankett.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NuTest {
    @Test
    void finds_nothing_in_a_good_page() {
        assertThat(Nu.findings(FullPage.around("<p>Hej</p>", "sv"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void finds_what_is_wrong(String fragment, String expected) {
        assertThat(Nu.findings(FullPage.around(fragment, "sv"))).containsExactly(expected.split("\n"));
        assertThat(Nu.findings(FullPage.around("<p>Hej</p>", "sv"))).isEmpty(); // nothing is left from before
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                argumentSet(
                        "id twice",
                        "<p id='a'></p><p id='a'></p>",
                        "13:24 error: Duplicate ID “a”.\n13:10 warning: The first occurrence of ID “a” was here."),
                argumentSet(
                        "paragraph in a paragraph",
                        "<p><div>Hej</div></p>",
                        "13:21 error: No “p” element in scope but a “p” end tag seen."),
                argumentSet(
                        "obsolete",
                        "<center>Hej</center>",
                        "13:8 error: The “center” element is obsolete. Use CSS instead."),
                argumentSet(
                        "attribute unknown",
                        "<p blankett='1'>Hej</p>",
                        "13:16 error: Attribute “blankett” not allowed on element “p” at this point."),
                argumentSet(
                        "not closed",
                        "<div>",
                        "14:7 error: End tag “main” seen, but there were open elements.\n13:5 error: Unclosed element “div”."),
                argumentSet(
                        "autocomplete that only a textarea has",
                        "<label for='a'>Gata</label><input id='a' autocomplete='street-address'>",
                        "13:71 error: Bad value “street-address” for attribute “autocomplete” on element “input”: The autofill field name “street-address” is not allowed in this context."),
                argumentSet(
                        "warning",
                        "<section><p>Hej</p></section>",
                        "13:9 warning: Section lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all sections, or else use a “div” element instead for any cases where no heading is needed."));
    }
}
