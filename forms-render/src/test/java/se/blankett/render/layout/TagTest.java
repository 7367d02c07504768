package se.blankett.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.blankett.render.layout.Drawn.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.blankett.render.layout.Table.Cell;
import se.blankett.render.layout.Table.Look;
import se.blankett.render.layout.Table.Row;

class TagTest {
    private static final Look LOOK = new Look(0, 0, 0, 1, 0);

    /** Four pixels by two. */
    private static final Picture PICTURE = new Picture() {
        @Override
        public int width() {
            return 4;
        }

        @Override
        public int height() {
            return 2;
        }
    };

    @Test
    void each_kind_of_box_has_its_tags() {
        Row head = new Row(List.of(Cell.header(text("Vara")), Cell.header(text("Pris"))));
        Row body = new Row(List.of(Cell.header(text("Bok")), Cell.of(List.of(text("1"), text("2")))));
        Box content = Box.section(List.of(
                Box.heading(2, text("Rubrik")),
                Box.rule(1, 0),
                Box.table(new Table(text("Priser"), List.of(1.0, 1.0), List.of(head), List.of(body), LOOK)),
                Box.numbers(List.of(text("Ett")), Drawn.STYLE, 10, 0),
                Box.bullets(List.of(text("Två")), Drawn.STYLE, 10, 0),
                Box.figure(PICTURE, 10, "En karta")));

        assertThat(outline(content)).isEqualTo("""
                DOCUMENT
                  SECT
                    H2 "Rubrik"
                    TABLE
                      CAPTION
                      THEAD
                        TR
                          TH COLUMN
                          TH COLUMN
                      TBODY
                        TR
                          TH ROW
                          TD
                            P
                            P
                    L NUMBERS
                      LI
                        LBL
                        LBODY
                    L BULLETS
                      LI
                        LBL
                        LBODY
                    FIGURE "En karta"
                """);
    }

    @Test
    void a_text_in_one_other_language_says_so_itself() {
        assertThat(outline(Box.paragraph(Text.of("Hello", Drawn.STYLE, "en")))).isEqualTo("""
                DOCUMENT
                  P en
                """);
    }

    @Test
    void of_a_text_in_several_languages_each_run_says_what_differs() {
        Text text = new Text(List.of(
                new Run("Se ", Drawn.STYLE, "", ""),
                new Run("help", Drawn.STYLE, "en", ""),
                new Run("hit", Drawn.STYLE, "", "https://exempel.se")));

        assertThat(outline(Box.paragraph(text))).isEqualTo("""
                DOCUMENT
                  P
                    SPAN en
                    LINK "hit" https://exempel.se
                """);
    }

    @Test
    void a_picture_is_no_wider_than_its_column() {
        assertThat(Drawn.all(Drawn.pages(Box.figure(PICTURE, 80, "Karta")).pages().get(0)))
                .containsExactly("picture 0.0 0.0 100.0 50.0");
    }

    @Test
    void an_artifact_has_no_children() {
        assertThat(Tag.HEADER.add(Role.P)).isSameAs(Tag.HEADER);
        assertThat(Tag.HEADER.content()).isSameAs(Tag.HEADER);
        assertThat(Tag.HEADER.children()).isEmpty();
    }

    @Test
    void refuses_what_nobody_could_read() {
        assertThatThrownBy(() -> Box.figure(PICTURE, 10, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure: must have a text that says what it shows");
        assertThatThrownBy(() -> Box.heading(7, text("Djup")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("heading: level must be 1 to 6, was 7");
        assertThatThrownBy(() -> new Style(Face.BOLD, 10, 9, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("style: leading must be at least size and size more than 0, was 10.0 on 9.0");
        Row row = new Row(List.of(Cell.header(text("a"))));
        assertThatThrownBy(() -> new Table(text(""), List.of(1.0, 1.0), List.of(), List.of(row), LOOK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row: must have 2 cells, has 1");
    }

    private static String outline(Box box) {
        StringBuilder outline = new StringBuilder();
        write(Drawn.pages(box).document(), "", outline);
        return outline.toString();
    }

    private static void write(Tag tag, String indent, StringBuilder outline) {
        if (tag.role() == Role.CONTENT) {
            return;
        }
        outline.append(indent).append(tag.role());
        outline.append(tag.attribute() == Attribute.NONE ? "" : " " + tag.attribute());
        outline.append(tag.lang().isEmpty() ? "" : " " + tag.lang());
        outline.append(tag.text().isEmpty() ? "" : " \"" + tag.text() + "\"");
        outline.append(tag.href().isEmpty() ? "" : " " + tag.href()).append('\n');
        tag.children().forEach(child -> write(child, indent + "  ", outline));
    }
}
