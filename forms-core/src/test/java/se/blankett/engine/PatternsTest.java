package se.blankett.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PatternsTest {
    @ParameterizedTest
    @MethodSource("kinds")
    void says_how_a_pattern_is_run(String pattern, Patterns.Kind expected) {
        assertThat(Patterns.kindOf(pattern)).isEqualTo(expected);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                argumentSet("plain", "^[0-9]{5}$", Patterns.Kind.LINEAR),
                argumentSet("empty", "", Patterns.Kind.LINEAR),
                argumentSet("letters", "^\\p{L}+$", Patterns.Kind.LINEAR),
                argumentSet("code unit", "^\\u00e5$", Patterns.Kind.LINEAR),
                argumentSet("nested repetition", "^(a+)+$", Patterns.Kind.LINEAR),
                argumentSet("look-ahead", "^(?=.*[0-9]).+$", Patterns.Kind.BUDGETED),
                argumentSet("look-behind", "(?<=a)b", Patterns.Kind.BUDGETED),
                argumentSet("back-reference", "^(a|b)\\1$", Patterns.Kind.BUDGETED),
                argumentSet("large repetition", "^((a{100}){100}){100}$", Patterns.Kind.BUDGETED),
                argumentSet("open group", "(", Patterns.Kind.BROKEN),
                argumentSet("open class", "[a", Patterns.Kind.BROKEN),
                argumentSet("nothing to repeat", "*", Patterns.Kind.BROKEN),
                argumentSet("trailing backslash", "a\\", Patterns.Kind.BROKEN),
                argumentSet("too long", "a".repeat(2_001), Patterns.Kind.BROKEN),
                argumentSet("many groups", "(".repeat(1_000) + ")".repeat(1_000), Patterns.Kind.LINEAR));
    }

    @ParameterizedTest
    @MethodSource("matches")
    void finds_a_match_anywhere(String pattern, String text, boolean expected) {
        assertThat(Patterns.compile(pattern).matches(text)).isEqualTo(expected);
    }

    static Stream<Arguments> matches() {
        return Stream.of(
                argumentSet("inside", "b", "abc", true),
                argumentSet("nowhere", "d", "abc", false),
                argumentSet("code unit", "^\\u00e5\\u00E4$", "åä", true),
                argumentSet("escaped backslash before u", "^\\\\u00e5$", "\\u00e5", true),
                argumentSet("code unit, budgeted", "^(?=.)\\u00e5$", "å", true),
                argumentSet("end of the text", "^a$", "a\n", false),
                argumentSet("end of the text, budgeted", "^(?=a)a$", "a\n", false),
                argumentSet("escaped dollar, budgeted", "^(?=1)1\\$$", "1$", true),
                argumentSet("dollar in a class, budgeted", "^(?=1)1[$]$", "1$", true),
                argumentSet("back-reference holds", "^(a|b)\\1$", "bb", true),
                argumentSet("back-reference fails", "^(a|b)\\1$", "ba", false),
                argumentSet("look-ahead holds", "^(?=.*[0-9]).{3,}$", "ab1", true));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void gives_up_quickly(String pattern, String text) {
        boolean matched = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Patterns.compile(pattern).matches(text));
        assertThat(matched).isFalse();
    }

    static Stream<Arguments> hostile() {
        String as = "a".repeat(10_000) + "!";
        return Stream.of(
                argumentSet("repeated repetition", "^(a+)+$", as),
                argumentSet("alternatives that overlap", "^(a|aa)+$", as),
                argumentSet("repeated alternatives", "^(a|a)*$", as),
                argumentSet("columns", "^(.*,){8}P", "1,".repeat(5_000)),
                argumentSet("look-ahead with repetition", "^(?=(a+)+$)a", as),
                argumentSet("look-ahead, deep", "^(?=(a|b)*$)c", as),
                argumentSet("back-reference", "^(a*)*\\1b$", as));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc ; 3",
                "a{3} ; 3",
                "a{2,5} ; 5",
                "a{2,} ; 2",
                "(ab{3}){10} ; 40",
                "[a-z]{4} ; 4",
                "\\d{4} ; 4",
                "a\\{3} ; 4",
                "[{3}(] ; 1",
                "((a{1000}){1000}){1000} ; 1000000000",
                "a)b ; 3",
                "((a ; 1",
                "a{0} ; 1"
            })
    void measures_a_pattern_as_it_is_when_repetitions_are_written_out(String pattern, double expected) {
        assertThat(PatternSize.of(pattern)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"(", "[a", "(?=a", "(?<=a*)b("})
    void refuses_to_compile_what_is_broken(String pattern) {
        assertThatThrownBy(() -> Patterns.compile(pattern)).isInstanceOf(PatternSyntaxException.class);
    }
}
