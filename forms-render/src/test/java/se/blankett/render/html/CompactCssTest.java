package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompactCssTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "a comment | /* why */ p { color: red; } | p{color:red}",
                "a comment inside | p { /* why; { */ color: red } | p{color:red}",
                "several values | p { margin: 0 auto; font: 1em / 2 a, b; } | p{margin:0 auto;font:1em / 2 a,b}",
                "a descendant that is any | .a :where(b, i) > p + p { top: 0 } | .a :where(b,i)>p + p{top:0}",
                "a sum | p { width: calc(1em + 2px); } | p{width:calc(1em + 2px)}",
                "an empty value | p { --_l: ; --_d: initial; } | p{--_l: ;--_d:initial}",
                "a text | p::after { content: \" ; } /* \" attr(href) \" { \"; } | p::after{content:\" ; } /* \" attr(href) \" { \"}",
                "a condition | @media (min-width: 30em) and (print) { p { top: 0; } } | @media (min-width:30em) and (print){p{top:0}}"
            })
    void keeps_what_a_browser_reads(String what, String css, String expected) {
        assertThat(CompactCss.of(css)).as(what).isEqualTo(expected);
    }

    @Test
    void puts_lines_on_one() {
        assertThat(CompactCss.of("a,\nb {\n  top: 0;\n\n  left:\n    0;\n}\n\n\np { top: 0; }\n"))
                .isEqualTo("a,b{top:0;left:0}p{top:0}");
    }

    @Test
    void serves_the_stylesheet_so() {
        assertThat(Assets.stylesheet())
                .isEqualTo(CompactCss.of(ThemeFile.STYLE.text()))
                .doesNotContain("\n", "/*");
    }
}
