package se.blankett.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.render.layout.Drawn.lines;
import static se.blankett.render.layout.Drawn.text;
import static se.blankett.render.layout.Drawn.texts;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.blankett.render.layout.Table.Cell;
import se.blankett.render.layout.Table.Look;
import se.blankett.render.layout.Table.Row;

/** Pages have ten lines. */
class PagesTest {
    private static final Look LOOK = new Look(0, 0, 0, 0, 0);
    private static final Text NONE = new Text(List.of());

    @Test
    void a_document_has_a_page_at_least() {
        assertThat(texts()).containsExactly(List.of());
    }

    @Test
    void a_page_is_filled() {
        assertThat(texts(lines("a", 8), lines("b", 2), lines("c", 1)))
                .containsExactly(
                        List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "b1", "b2"), List.of("c1"));
    }

    @Test
    void a_few_lines_stay_together() {
        assertThat(texts(lines("a", 8), lines("b", 5)).get(1)).containsExactly("b1", "b2", "b3", "b4", "b5");
    }

    @Test
    void two_lines_at_least_stay_before_a_break_and_after_it() {
        assertThat(texts(lines("a", 9), lines("b", 6)).get(1)).startsWith("b1", "b2");
        assertThat(texts(lines("a", 8), lines("b", 6)).get(1)).startsWith("b3");
        assertThat(texts(lines("a", 5), lines("b", 6)).get(1)).containsExactly("b5", "b6");
    }

    @Test
    void a_heading_stands_on_the_page_of_what_it_heads() {
        Box heading = Box.heading(2, text("H"));
        Box below = Box.heading(3, text("I"));

        assertThat(texts(lines("a", 8), heading, below, lines("b", 1)).get(1)).containsExactly("H", "I", "b1");
        assertThat(texts(lines("a", 8), heading, lines("b", 1))).hasSize(1);
    }

    @Test
    void what_is_longer_than_a_page_is_parted_all_the_same() {
        List<List<String>> pages = texts(lines("a", 3), lines("b", 25).together());

        assertThat(pages).extracting(List::size).containsExactly(3, 10, 10, 5);
    }

    @Test
    void a_page_does_not_begin_with_space() {
        Pages pages = Drawn.pages(lines("a", 10), lines("b", 1).below(4), lines("c", 1).below(4));

        assertThat(Drawn.all(pages.pages().get(1))).containsExactly("text 0.0 8.5: b1", "text 0.0 22.5: c1");
    }

    @Test
    void a_question_is_never_parted_from_the_start_of_its_answer() {
        List<List<String>> pages = texts(lines("a", 9), table(List.of(), row("fråga", "ett\ntvå\ntre")));

        assertThat(pages.get(1)).containsExactly("fråga", "ett", "två", "tre");
    }

    @Test
    void an_answer_goes_on_and_its_question_is_shown_again() {
        String answer = String.join("\n", IntStream.rangeClosed(1, 12).mapToObj(i -> "r" + i).toList());

        assertThat(texts(table(List.of(), row("fråga", answer)), lines("b", 1)))
                .containsExactly(
                        List.of("fråga", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10"),
                        List.of("[fråga]", "r11", "r12", "b1"));
    }

    @Test
    void a_question_that_has_no_room_beside_what_is_left_is_not_shown_again() {
        String answer = String.join("\n", IntStream.rangeClosed(1, 12).mapToObj(i -> "r" + i).toList());

        assertThat(texts(table(List.of(), row("en\nlång\nfråga", answer))).get(1)).containsExactly("r11", "r12");
    }

    @Test
    void what_heads_the_columns_is_shown_again_on_each_page() {
        Row[] rows = IntStream.rangeClosed(1, 12).mapToObj(i -> row("n" + i, "v" + i)).toArray(Row[]::new);

        List<List<String>> pages = texts(table(List.of(row("Namn", "Värde")), rows));

        assertThat(pages.get(0)).startsWith("Namn", "Värde", "n1", "v1").endsWith("n9", "v9");
        assertThat(pages.get(1)).startsWith("[Namn]", "[Värde]", "n10", "v10").endsWith("n12", "v12");
    }

    @Test
    void cells_stand_on_one_baseline() {
        Style large = new Style(Face.BOLD, 20, 20, 0);
        Row row = new Row(List.of(Cell.header(text("a")), Cell.of(List.of(Text.of("b", large)))));

        assertThat(Drawn.all(Drawn.pages(table(List.of(), row)).pages().get(0)))
                .containsExactly("text 0.0 17.0: a", "text 50.0 17.0: b");
    }

    @Test
    void numbers_stand_at_the_end_of_their_column() {
        Row row = new Row(List.of(Cell.header(text("a")), Cell.number(text("12"))));

        assertThat(Drawn.all(Drawn.pages(table(List.of(), row)).pages().get(0)))
                .containsExactly("text 0.0 8.5: a", "text 90.0 8.5: 12");
    }

    @Test
    void a_surface_is_one_on_each_page_and_behind_its_text() {
        Pages pages = Drawn.pages(lines("a", 7), Box.panel(lines("b", 12), 5, 0xEEEEEE, 0x00FF00));

        assertThat(Drawn.all(pages.pages().get(0))).startsWith("fill 0.0 70.0 100.0 25.0 EEEEEE");
        assertThat(Drawn.all(pages.pages().get(1))).startsWith("fill 0.0 0.0 100.0 80.0 EEEEEE");
    }

    @Test
    void the_margins_know_how_many_pages_there_are() {
        Furniture furniture = (page, pages) -> Box.paragraph(text(page + "/" + pages))
                .at(0, new Column(Drawn.METRICS, 0, 100, Tag.FOOTER));
        Pages pages = Pages.of(Drawn.SHEET, Drawn.METRICS, Tag.document(), lines("a", 11), furniture);

        assertThat(pages.pages()).extracting(page -> Drawn.all(page).get(0))
                .containsExactly("text 0.0 8.5: 1/2", "text 0.0 8.5: 2/2");
    }

    private static Box table(List<Row> head, Row... rows) {
        return Box.table(new Table(NONE, List.of(1.0, 1.0), head, List.of(rows), LOOK));
    }

    private static Row row(String question, String answer) {
        return new Row(List.of(Cell.header(text(question)), Cell.of(List.of(text(answer)))));
    }
}
