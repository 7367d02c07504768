package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShownTextTest {
    private static final ShownText SCHOOL = new ShownText("Skola", "sv");
    private static final ShownText BUS = new ShownText("Buss", "sv");
    private static final ShownText TRAIN = ShownText.of("Train");

    static Stream<Arguments> joined() {
        return Stream.of(
                argumentSet("nothing", List.of(), ""),
                argumentSet("one", List.of(SCHOOL), "[sv Skola]"),
                argumentSet("all in one language", List.of(SCHOOL, BUS), "[sv Skola, Buss]"),
                argumentSet("all in that around them", List.of(TRAIN, TRAIN), "Train, Train"),
                argumentSet("several", List.of(SCHOOL, TRAIN, BUS), "[sv Skola], Train, [sv Buss]"),
                argumentSet("one that says nothing", List.of(BUS, ShownText.NONE, BUS), "[sv Buss, , Buss]"),
                argumentSet(
                        "one that has pieces", List.of(ShownText.of("To ").then(SCHOOL), BUS), "To [sv Skola, Buss]"));
    }

    @ParameterizedTest
    @MethodSource("joined")
    void keeps_the_language_of_each_piece(List<ShownText> texts, String expected) {
        assertThat(read(ShownText.joined(", ", texts))).isEqualTo(expected);
    }

    @Test
    void in_several_languages_says_so() {
        ShownText text = ShownText.of("School: ").then(SCHOOL);

        assertThat(text.text()).isEqualTo("School: Skola");
        assertThat(text.lang()).isEqualTo("mul");
        assertThat(text.pieces()).containsExactly(ShownText.of("School: "), SCHOOL);
        assertThat(text.inPieces()).isEqualTo(text.pieces());
        assertThat(SCHOOL.inPieces()).containsExactly(SCHOOL);
    }

    @Test
    void is_cut_without_losing_a_language() {
        ShownText text = ShownText.joined("\n", List.of(ShownText.of(" a ").then(SCHOOL), TRAIN, BUS));

        assertThat(text.lines()).extracting(ShownTextTest::read).containsExactly(" a [sv Skola]", "Train", "[sv Buss]");
        assertThat(read(text.strip())).isEqualTo("a [sv Skola]\nTrain\n[sv Buss]");
        assertThat(new ShownText(" \t", "sv").strip()).isEqualTo(ShownText.NONE);
        assertThat(ShownText.of("a\n").lines()).containsExactly(ShownText.of("a"));
        assertThat(ShownText.NONE.lines()).isEmpty();
    }

    @Test
    void on_one_line_has_no_space_twice() {
        ShownText text = ShownText.of(List.of(
                ShownText.of(" a  \n"), new ShownText(" Skola ", "sv"), ShownText.of(" b "), ShownText.of(" ")));

        assertThat(read(text.onOneLine())).isEqualTo("a [sv Skola ]b");
    }

    @Test
    void an_argument_keeps_its_language_in_a_sentence() {
        Texts english = Texts.of("en");

        assertThat(read(english.shown("required.text", Map.of("label", SCHOOL))))
                .isEqualTo("Fill in “[sv Skola]”.");
        assertThat(read(english.formats().allOf(List.of(SCHOOL, BUS, TRAIN)))).isEqualTo("[sv Skola, Buss] and Train");
        assertThat(read(english.shown("ui.onlyOneOf", Map.of("ways", SCHOOL)))).contains("[sv Skola]");
    }

    @Test
    void a_branch_of_a_pattern_keeps_the_language_of_what_is_in_it() {
        MessagePattern pattern = MessagePattern.parse("{n, plural, one {one {label}} other {# {label}}}!");
        Map<String, ShownText> given = Map.of("n", ShownText.of("1"), "label", SCHOOL);

        assertThat(read(pattern.render(name -> Optional.ofNullable(given.get(name)))))
                .isEqualTo("one [sv Skola]!");
    }

    /** Each piece that is in another language in brackets. */
    private static String read(ShownText text) {
        return text.inPieces().stream()
                .map(piece -> piece.lang().isEmpty() ? piece.text() : "[" + piece.lang() + " " + piece.text() + "]")
                .collect(Collectors.joining());
    }
}
