package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.blankett.form.Pointer;
import se.blankett.submission.ShownPage;
import se.blankett.submission.ShownTable;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

class TableStatesTest {
    private static final String FREE = """
            "properties": {
              "poster": {"title": "Poster", "type": "array", "maxItems": 3, "x-form": {"widget": "table", "item": {"title": "Post"}},
                "items": {"type": "object", "required": ["vad", "kr"], "properties": {
                  "vad": {"title": "Vad", "type": "string"},
                  "kr": {"title": "Belopp", "type": "number", "description": "Med moms", "x-form": {"unit": "kr", "help": "Hela beloppet."}},
                  "slag": {"title": "Slag", "oneOf": [{"const": "a", "title": "A"}, {"const": "b", "title": "B"}]}}}},
              "not": {"title": "Övrigt", "type": "string"}}""";

    private static final String FIXED = """
            "properties": {
              "man": {"title": "Månader", "type": "object", "x-form": {"widget": "table"}, "required": ["jan"], "properties": {
                "jan": {"title": "Januari", "type": "object", "properties": {"lon": {"title": "Lön", "type": "number", "minimum": 0}}, "required": ["lon"]},
                "feb": {"title": "Februari", "type": "object", "properties": {"lon": {"title": "Lön", "type": "number", "minimum": 0}}, "required": ["lon"]}}}}""";

    @Test
    void a_table_has_room_for_a_row_from_the_beginning_and_it_is_no_answer() {
        Walk walk = Walk.in(FREE);
        assertThat(walk.outline()).isEqualTo("""
                table f-poster Poster (frivilligt) more
                  row f-poster-0--row Post 1
                    text-input f-poster-0-vad Vad
                    text-input f-poster-0-kr Belopp
                    select f-poster-0-slag Slag (frivilligt)
                text-input f-not Övrigt (frivilligt)""");
        walk.post("/poster~rows", "1", "/poster/0/vad", "", "/poster/0/kr", " ", "/poster/0/slag", "", "!next", "");
        assertThat(walk.turn().kind()).isEqualTo(Turn.Kind.REVIEW);
        assertThat(walk.turn().outcome().answers()).isEmpty();
    }

    @Test
    void empty_rows_go_after_the_others_so_that_no_answer_has_a_gap_before_it() {
        Walk walk = Walk.in(FREE)
                .post("!add", "/poster")
                .post("/poster/1/vad", "Hyra", "/poster/1/kr", "5000", "!next", "");
        assertThat(walk.turn().kind()).isEqualTo(Turn.Kind.REVIEW);
        assertThat(walk.turn().outcome().answers().toString()).isEqualTo("{poster=[{vad=Hyra, kr=5000}]}");
        assertThat(walk.draft().rowsAt(Pointer.parse("/poster"))).isEqualTo(2);
    }

    @Test
    void the_button_of_a_row_removes_the_row_that_it_stood_in() {
        Walk walk = Walk.in(FREE)
                .post("!add", "/poster")
                .post("/poster/1/vad", "Hyra", "/poster/1/kr", "5000", "!remove", "/poster/1");
        assertThat(walk.outline()).startsWith("""
                table f-poster Poster (frivilligt) more
                  row f-poster-0--row Post 1
                    text-input f-poster-0-vad Vad
                    text-input""");
        assertThat(((TableState) walk.page().blocks().get(0).state()).focus()).isTrue();
        walk.post("!add", "/poster");
        assertThat(walk.outline()).contains("row f-poster-1--row Post 2 focus").contains(" more");
        walk.post("!add", "/poster");
        assertThat(walk.outline()).contains("table f-poster Poster (frivilligt) full");
    }

    @Test
    void a_row_that_was_begun_is_told_what_is_missing_in_which_row() {
        Walk walk = Walk.in(FREE).post("/poster/0/kr", "x", "!next", "");
        assertThat(walk.errors())
                .containsExactly(
                        Link.of("Post 1: Fyll i fältet ”Vad”.", "#f-poster-0-vad"),
                        Link.of("Post 1: Skriv ett tal i fältet ”Belopp”, till exempel 12.", "#f-poster-0-kr"));
        walk.post("/poster/0/vad", "Hyra", "/poster/0/kr", "", "!next", "");
        assertThat(walk.errors()).containsExactly(Link.of("Post 1: Fyll i fältet ”Belopp”.", "#f-poster-0-kr"));
    }

    @Test
    void help_and_units_stand_in_the_head() {
        TableView view = (TableView) Walk.in(FREE).page().blocks().get(0).view();
        assertThat(view.columns())
                .containsExactly(
                        new TableView.Column(Phrase.of("Vad"), Phrase.NONE, Phrase.NONE, false),
                        new TableView.Column(Phrase.of("Belopp"), Phrase.of("kr"), Phrase.of("Med moms"), true),
                        new TableView.Column(Phrase.of("Slag"), Phrase.NONE, Phrase.NONE, false));
        assertThat(view.helps()).extracting(help -> help.summary().text()).containsExactly("Hjälp med ”Belopp”");
        assertThat(view.stacked()).isFalse();
    }

    @Test
    void rows_that_are_always_the_same_have_names_in_place_of_numbers() {
        Walk walk = Walk.in(FIXED).post("/man/feb/lon", "-1", "!next", "");
        assertThat(walk.outline()).isEqualTo("""
                table f-man Månader full
                  row f-man-jan--row Januari
                    text-input f-man-jan-lon Lön Fyll i fältet ”Lön”.
                  row f-man-feb--row Februari
                    text-input f-man-feb-lon Lön =-1 Talet i fältet ”Lön” ska vara 0 eller mer.""");
        assertThat(walk.errors())
                .containsExactly(
                        Link.of("Januari: Fyll i fältet ”Lön”.", "#f-man-jan-lon"),
                        Link.of("Februari: Talet i fältet ”Lön” ska vara 0 eller mer.", "#f-man-feb-lon"));
        AnswerState cell =
                (AnswerState) ((TableState) walk.page().blocks().get(0).state())
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .blocks()
                        .get(0)
                        .state();
        assertThat(cell.row()).isEqualTo(Phrase.of("Januari"));
    }

    @Test
    void a_receipt_keeps_the_table_and_reads_it_again() {
        Walk walk = Walk.in(FREE)
                .post("/poster/0/vad", "Hyra", "/poster/0/kr", "5000", "/not", "x", "!next", "")
                .post("!submit", "");
        Submission submission = walk.turn().submission().orElseThrow();
        assertThat(Submission.parse(submission.toJson())).isEqualTo(submission);
        List<ShownPage.Part> parts = submission.pages().get(0).parts();
        assertThat(parts).extracting(part -> part.title().text()).containsExactly("Poster", "Prov (fortsättning)");
        ShownTable table = parts.get(0).table();
        assertThat(table.columns())
                .extracting(column -> column.label().text())
                .containsExactly("Vad", "Belopp", "Slag");
        assertThat(table.rows().get(0).title().text()).isEqualTo("Post 1");
        assertThat(table.rows().get(0).cells())
                .extracting(cell -> cell.orElseThrow().answer().text())
                .containsExactly("Hyra", "5\u00a0000 kr", "");
    }

    @Test
    void what_is_too_wide_for_a_page_is_told_row_by_row() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            columns.append(i == 0 ? "" : ",")
                    .append("\"k%d\": {\"title\": \"K%d\", \"type\": \"string\"}".formatted(i, i));
        }
        Walk walk = Walk.in("""
                "properties": {"t": {"title": "T", "type": "array", "x-form": {"widget": "table"}, "items": {"type": "object", "properties": {%s}}}}""".formatted(columns));
        assertThat(((TableView) walk.page().blocks().get(0).view()).stacked()).isTrue();
        walk.post("/t/0/k0", "a", "!next", "");
        List<Summary.Part> parts =
                ((ReviewState) walk.shown().state()).summary().groups().get(0).parts();
        assertThat(parts).extracting(part -> part.title().text()).containsExactly("T", "T 1");
        assertThat(parts.get(1).rows()).hasSize(6);
        assertThat(parts).allMatch(part -> part.table().isEmpty());
    }

    @Test
    void shows_no_answer_in_a_log() {
        assertThat(new Summary.Cell(true, Phrase.of("hemligt"), List.of())).hasToString("Cell[asked=true]");
    }
}
