package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarksTest {
    static Stream<Arguments> pages() {
        String optional = "Alla frågor måste besvaras om de inte är märkta med (frivilligt).";
        String marked = "Du måste svara på de frågor som är märkta med (måste besvaras).";
        return Stream.of(
                argumentSet(
                        "some, by what is optional",
                        RequiredMarking.OPTIONAL_SUFFIX,
                        "a",
                        optional,
                        "",
                        "(frivilligt)"),
                argumentSet(
                        "some, by what is required",
                        RequiredMarking.REQUIRED_SUFFIX,
                        "a",
                        marked,
                        "(måste besvaras)",
                        ""),
                argumentSet("some, by both", RequiredMarking.BOTH, "a", "", "(måste besvaras)", "(frivilligt)"),
                argumentSet("all", RequiredMarking.OPTIONAL_SUFFIX, "a\", \"b", "Alla frågor måste besvaras.", "", ""),
                argumentSet(
                        "all, marked",
                        RequiredMarking.REQUIRED_SUFFIX,
                        "a\", \"b",
                        "Alla frågor måste besvaras.",
                        "(måste besvaras)",
                        "(måste besvaras)"),
                argumentSet("none", RequiredMarking.OPTIONAL_SUFFIX, "", "", "(frivilligt)", "(frivilligt)"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tells_what_has_to_be_answered(
            RequiredMarking marking, String required, String intro, String first, String second) {
        Walk walk = Walk.in("""
                "properties": {"a": {"title": "A", "type": "string"}, "b": {"title": "B", "type": "string"}}, "required": [%s]""".formatted(required.isEmpty() ? "" : "\"" + required + "\""));
        QuestionPageState page = (QuestionPageState)
                walk.shown(PageOptions.of("/").withMarking(marking)).state();
        assertThat(page.intro()).isEqualTo(intro);
        assertThat(page.blocks())
                .extracting(block -> ((AnswerState) block.state()).mark())
                .containsExactly(first, second);
    }
}
