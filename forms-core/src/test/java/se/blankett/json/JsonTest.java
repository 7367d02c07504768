package se.blankett.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no JSON, or more than we read, is refused with its place. */
class JsonTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("nothing", "", "line 1, column 1: the document is empty"),
                argumentSet("an end too early", "{\"a\":", "line 1, column 6: the document ends too early"),
                argumentSet("two documents", "{}\n{}", "line 2, column 1: something follows the document"),
                argumentSet(
                        "a member twice",
                        "{\"a\":1,\"a\":2}",
                        "line 1, column 11: a member stands twice in one object"),
                argumentSet(
                        "ten thousand levels",
                        "[".repeat(10_000),
                        "line 1, column 502: the document is nested too deep"),
                argumentSet(
                        "a long number",
                        "[\n" + "9".repeat(100_000) + "]",
                        "line 2, column 100001: a number or text is too long"),
                argumentSet("a large exponent", "1e999999", "line 1, column 1: a number has more than 1000 digits"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void says_where_it_is_refused(String text, String message) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }
}
