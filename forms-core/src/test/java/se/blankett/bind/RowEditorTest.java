package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.blankett.form.Pointer;
import se.blankett.submission.Action;
import se.blankett.submission.Action.Kind;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;

class RowEditorTest {
    /** Three children, of whom the second has two siblings and a number that cannot be read. */
    private static final Draft DRAFT = Binding.bind(
            Binding.EMPTY,
            "/namn=x&/barn/0/namn=a&/barn/1/namn=b&/barn/1/antal=y&/barn/1/syskon/0/namn=b0&/barn/1/syskon/1/namn=b1"
                    + "&/barn/2/namn=c&/barn/2/fodd~year=2026");

    @Test
    void adds_a_row_at_the_end() {
        Draft draft = Binding.edit(DRAFT, Kind.ADD, "/barn");

        assertThat(draft.entries()).isEqualTo(DRAFT.entries());
        assertThat(Binding.rows(draft)).isEqualTo(Map.of("/barn", 4, "/barn/1/syskon", 2));
        assertThat(Binding.rows(Binding.edit(draft, Kind.ADD, "/barn/3/syskon")))
                .containsEntry("/barn/3/syskon", 1);
        assertThat(Binding.rows(Binding.edit(Binding.EMPTY, Kind.ADD, "/ord"))).isEqualTo(Map.of("/ord", 1));
    }

    @Test
    void adds_no_row_beyond_what_may_be() {
        Draft two = Binding.edit(Binding.edit(Binding.EMPTY, Kind.ADD, "/tva"), Kind.ADD, "/tva");
        Draft many = Binding.bind(Binding.EMPTY, "/ord/499=a&/manga/598=a");

        assertThat(Binding.rows(two)).isEqualTo(Map.of("/tva", 2));
        assertThat(Binding.edit(two, Kind.ADD, "/tva")).isEqualTo(two);
        assertThat(Binding.edit(many, Kind.ADD, "/ord")).isEqualTo(many);
        assertThat(Binding.rows(Binding.edit(many, Kind.ADD, "/manga"))).containsEntry("/manga", 600);
    }

    @Test
    void a_row_that_is_removed_takes_all_that_is_in_it() {
        Draft draft = Binding.edit(DRAFT, Kind.REMOVE, "/barn/1");

        assertThat(Binding.texts(draft))
                .isEqualTo(Map.of("/namn", "x", "/barn/0/namn", "a", "/barn/1/namn", "c", "/barn/1/fodd", ""));
        assertThat(Binding.rows(draft)).isEqualTo(Map.of("/barn", 2));
        assertThat(Binding.findings(draft)).containsExactly("/barn/1/fodd date.incomplete");
    }

    @Test
    void what_is_after_a_removed_row_moves_up_with_its_rows_and_findings() {
        Draft draft = Binding.edit(DRAFT, Kind.REMOVE, "/barn/0");

        assertThat(Binding.texts(draft))
                .isEqualTo(Map.of(
                        "/namn",
                        "x",
                        "/barn/0/namn",
                        "b",
                        "/barn/0/antal",
                        "y",
                        "/barn/0/syskon/0/namn",
                        "b0",
                        "/barn/0/syskon/1/namn",
                        "b1",
                        "/barn/1/namn",
                        "c",
                        "/barn/1/fodd",
                        ""));
        assertThat(Binding.rows(draft)).isEqualTo(Map.of("/barn", 2, "/barn/0/syskon", 2));
        assertThat(Binding.findings(draft))
                .containsExactlyInAnyOrder("/barn/0/antal number.type", "/barn/1/fodd date.incomplete");
    }

    @Test
    void the_last_row_can_be_removed() {
        Draft none = Binding.edit(Binding.bind(Binding.EMPTY, "/ord/0=a"), Kind.REMOVE, "/ord/0");
        Draft inner = Binding.edit(DRAFT, Kind.REMOVE, "/barn/1/syskon/0");

        assertThat(none).isEqualTo(Binding.EMPTY);
        assertThat(Binding.texts(inner))
                .containsEntry("/barn/1/syskon/0/namn", "b1")
                .hasSize(7);
        assertThat(Binding.rows(inner)).isEqualTo(Map.of("/barn", 3, "/barn/1/syskon", 1));
    }

    @Test
    void rows_change_places_with_all_that_is_in_them() {
        Draft up = Binding.edit(DRAFT, Kind.UP, "/barn/1");

        assertThat(Binding.texts(up))
                .isEqualTo(Map.of(
                        "/namn",
                        "x",
                        "/barn/0/namn",
                        "b",
                        "/barn/0/antal",
                        "y",
                        "/barn/0/syskon/0/namn",
                        "b0",
                        "/barn/0/syskon/1/namn",
                        "b1",
                        "/barn/1/namn",
                        "a",
                        "/barn/2/namn",
                        "c",
                        "/barn/2/fodd",
                        ""));
        assertThat(Binding.rows(up)).isEqualTo(Map.of("/barn", 3, "/barn/0/syskon", 2));
        assertThat(Binding.findings(up)).contains("/barn/0/antal number.type");
        assertThat(Binding.edit(up, Kind.UP, "/barn/1")).isEqualTo(DRAFT);
        assertThat(Binding.edit(DRAFT, Kind.DOWN, "/barn/0")).isEqualTo(up);
    }

    @ParameterizedTest
    @CsvSource({
        "UP, /barn/0",
        "DOWN, /barn/2",
        "UP, /barn/3",
        "DOWN, /barn/3",
        "REMOVE, /barn/3",
        "REMOVE, /barn/-",
        "REMOVE, /barn/01",
        "REMOVE, /barn/+1",
        "REMOVE, /barn/99999999999",
        "REMOVE, /barn/x",
        "REMOVE, /barn",
        "REMOVE, /barn/1/namn",
        "REMOVE, /namn",
        "REMOVE, /",
        "REMOVE, ''",
        "REMOVE, barn/1",
        "REMOVE, /okänd/0",
        "REMOVE, /barn/0/syskon/0",
        "REMOVE, /barn/-/syskon/0",
        "UP, /barn/1~0",
        "DOWN, /barn~/0",
        "ADD, ''",
        "ADD, /",
        "ADD, barn",
        "ADD, /barn/0",
        "ADD, /namn",
        "ADD, /flera",
        "ADD, /plats",
        "ADD, /okänd",
        "ADD, /barn/-/syskon",
        "ADD, /barn/3/syskon",
        "ADD, /barn/007/syskon",
        "ADD, /barn/99999999999/syskon",
        "ADD, /lastrader",
        "ADD, /b~"
    })
    void ignores_what_is_no_row_of_the_draft(Kind kind, String target) {
        assertThat(Binding.edit(DRAFT, kind, target)).isEqualTo(DRAFT);
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "NEXT", "BACK", "UPDATE", "CHANGE", "REVIEW", "SUBMIT"})
    void other_buttons_change_nothing(Kind kind) {
        assertThat(Binding.BINDER.edit(DRAFT, new Action(kind, "/barn/1"))).isEqualTo(Edited.unchanged(DRAFT));
    }

    @Test
    void entries_that_no_post_makes_are_left_where_they_are() {
        Entry entry = Binding.entry(DRAFT, "/namn");
        Draft strange = DRAFT.withEntries(
                Map.of(Pointer.parse("/barn/x/namn"), entry, Pointer.parse("/barn/007"), entry), DRAFT.rows());

        assertThat(Binding.texts(Binding.edit(strange, Kind.REMOVE, "/barn/0")))
                .containsOnlyKeys("/barn/x/namn", "/barn/007");
    }
}
