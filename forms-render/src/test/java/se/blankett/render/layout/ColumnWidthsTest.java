package se.blankett.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.render.layout.Table.Cell;
import se.blankett.render.layout.Table.Row;

class ColumnWidthsTest {
    /** No space between columns, so that widths are characters. */
    private static final Table.Look LOOK = new Table.Look(0, 0, 0, 0, 0);

    static Stream<Arguments> tables() {
        return Stream.of(
                argumentSet("as the shares say", 12, "a|b|c", "ord|ord|ord", List.of(4.0, 4.0, 4.0)),
                argumentSet(
                        "a word takes what another has to spare", 12, "a|b|c", "sexton|b|c", List.of(6.0, 3.0, 3.0)),
                argumentSet("a head counts", 12, "rubrik|b|c", "a|b|c", List.of(6.0, 3.0, 3.0)),
                argumentSet("an amount is whole with its unit", 12, "a|b|c", "1250 kr|b|c", List.of(7.0, 2.5, 2.5)),
                argumentSet("nobody gives what they need", 12, "a|b|c", "sextons|fyra|c", List.of(7.0, 4.0, 1.0)),
                argumentSet(
                        "where all is too much the longest are broken",
                        12,
                        "a|b|c",
                        "abcdefghijk|abcdefghi|ord",
                        List.of(4.5, 4.5, 3.0)),
                argumentSet(
                        "several words need no more than one",
                        12,
                        "a|b|c",
                        "ett ord till|b|c",
                        List.of(4.0, 4.0, 4.0)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void fits(int characters, String head, String body, List<Double> expected) {
        Table table =
                new Table(new Text(List.of()), List.of(1.0, 1.0, 1.0), List.of(row(head)), List.of(row(body)), LOOK);
        Column column = new Column(Drawn.METRICS, 0, characters * Drawn.CHARACTER, Tag.LAYOUT);

        assertThat(ColumnWidths.of(table, column))
                .map(width -> width / Drawn.CHARACTER)
                .containsExactlyElementsOf(expected);
    }

    private static Row row(String cells) {
        return new Row(Arrays.stream(cells.split("\\|"))
                .map(text -> Cell.of(List.of(Text.of(text, Drawn.STYLE))))
                .toList());
    }
}
