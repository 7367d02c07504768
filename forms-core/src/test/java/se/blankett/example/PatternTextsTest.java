package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.engine.Patterns;
import se.blankett.form.Pointer;

/** Texts are drawn from patterns as form authors write them; the engine that judges answers says whether they match. */
class PatternTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[A-ZÅÄÖ]{2,4} [0-9]{4}-[0-9]{1,5}$",
                "^\\d{3} ?\\d{2}$",
                "^(?:ja|nej|vet inte)$",
                "^(a|b)+c*d?$",
                "^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$",
                "^[a-z-]+$",
                "^[a\\]]?[b^]$",
                "^\\p{Lu}\\p{L}*$",
                "^\\u00e5\\x41[\\u0061-\\u0063]$",
                "^(?<year>20[0-9]{2})-W(0[1-9]|[1-4][0-9]|5[0-3])$",
                "^[A-HJ-PR-UW-Z]{3}\\d{2}[A-HJ-PR-UW-Z0-9]$",
                "^\\w+\\W\\w+$",
                "^a{2}$|^b{3,}?$",
                "^.{3}$",
                "x{2}",
                "\\bkatt\\b",
                "^\\S+\\D$",
                "^1\\.2\\/3\\(4\\)\\[5\\]\\{6\\}$",
                "^a{,2}$"
            })
    void match(String pattern) {
        for (int seed = 0; seed < 50; seed++) {
            String drawn =
                    PatternTexts.any(pattern, new Random(seed), text -> true).orElseThrow();

            assertThat(Patterns.matches(pattern, drawn)).as(drawn).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^(?=a)b", "^(?!a)b", "(?<=a)b", "(a)\\1", "\\p{Greek}", "(", "[", "a)", "*", "\\u00", "[b-\\d]"
            })
    void are_not_drawn_from_what_looks_around_or_is_none(String pattern) {
        assertThat(PatternTexts.any(pattern, new Random(1), text -> true)).isEmpty();
    }

    @Test
    void an_example_helps_where_there_is_no_drawing() {
        String schema =
                "'properties': {'a': {'type': 'string', 'pattern': '^(?=.*[0-9])[a-z0-9]{4}$'%s}}, 'required': ['a']";

        Making.of(schema.formatted(", 'examples': ['abc1']")).assertHonest(1);
        Examples without = Making.of(schema.formatted("")).examples;

        assertThatThrownBy(() -> without.valid(1))
                .isInstanceOfSatisfying(NoExampleException.class, none -> {
                    assertThat(none.pointer()).isEqualTo(Pointer.parse("/a"));
                    assertThat(none.keyword()).isEqualTo("pattern");
                })
                .hasMessage("/a: no answer was found that 'pattern' accepts; give one in \"examples\"");
    }
}
