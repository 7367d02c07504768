package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.json.Json;
import se.blankett.submission.Draft;
import se.blankett.submission.RefusedPostException;

/** Answers that are known already, as a person would have typed them. */
class FillTest {
    private static Draft fill(String answers) {
        return Binding.BINDER.fill(Binding.EMPTY, Json.parseObject(answers, Json.DEPTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"namn\":\"Åsa\",\"antal\":12.5,\"start\":\"2026-05-03\",\"manad\":\"2026-05\",\"svar\":true}",
                "{\"flera\":[\"b\",\"a\"],\"plats\":{\"gata\":\"Storgatan 1\"}}",
                "{\"ord\":[\"ett\",\"två\"],\"barn\":[{\"namn\":\"Kim\",\"syskon\":[{\"namn\":\"Bo\"}]},{},{\"antal\":2}]}",
                "{\"last\":\"känt\",\"lastrader\":[{\"namn\":\"Kim\"}],\"gammal\":\"fanns\"}",
                "{\"a/b\":\"1\",\"a~b\":\"2\",\"barn~rows\":\"3\",\"\":\"4\",\"-\":{\"0\":\"5\"}}"
            })
    void gives_a_draft_with_the_same_answers(String answers) {
        assertThat(fill(answers).answers(Binding.FORM)).isEqualTo(Json.parseObject(answers, Json.DEPTH));
    }

    @Test
    void shows_them_as_they_are_typed() {
        Draft draft = fill("{\"antal\":1234.5,\"start\":\"2026-05-03\",\"svar\":false}");

        assertThat(draft.toParameters())
                .isEqualTo(Map.of(
                        "/antal", List.of("1234,5"),
                        "/start~year", List.of("2026"),
                        "/start~month", List.of("5"),
                        "/start~day", List.of("3"),
                        "/svar", List.of("false")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"antal\":\"många\"}           | /antal | många   | number.type",
                "{\"svar\":\"kanske\"}           | /svar  | kanske  | choice.notInList",
                "{\"manad\":\"maj\"}             | /manad | maj     | date.notReal",
            })
    void keeps_what_cannot_be_read_with_its_finding(String answers, String at, String typed, String code) {
        Draft draft = fill(answers);

        assertThat(Binding.entry(draft, at).text("")).isEqualTo(typed);
        assertThat(Binding.entry(draft, at).finding().orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"okänd\":1}",
                "{\"namn\":null}",
                "{\"namn\":{\"x\":1}}",
                "{\"namn\":[\"x\"]}",
                "{\"plats\":\"Storgatan 1\"}",
                "{\"barn\":{\"0\":1}}",
                "{\"plats\":{\"okänd\":1}}"
            })
    void drops_what_nobody_could_have_typed(String answers) {
        assertThat(fill(answers)).isEqualTo(Binding.EMPTY);
    }

    @Test
    void keeps_what_was_typed_before() {
        Draft typed = Binding.bind(Binding.EMPTY, "/namn=Kim&/svar=true");
        Draft filled = Binding.BINDER.fill(typed, Map.of("namn", "Åsa"));

        assertThat(filled.answers(Binding.FORM)).isEqualTo(Map.of("namn", "Åsa", "svar", true));
    }

    @Test
    void refuses_more_rows_than_a_form_has() {
        String rows = "{\"ord\":[" + "\"a\",".repeat(500) + "\"a\"]}";

        assertThatThrownBy(() -> fill(rows))
                .isInstanceOf(RefusedPostException.class)
                .hasMessage("the post has too many rows at /ord");
    }
}
