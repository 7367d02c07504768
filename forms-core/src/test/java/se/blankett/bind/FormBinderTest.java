package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;

class FormBinderTest {
    @Test
    void keeps_each_text_as_typed_beside_what_it_was_read_as() {
        Draft draft = Binding.bind(
                Binding.EMPTY,
                "/namn=+A%CC%8Asa+med+mera+&/antal=12,50&/start~year=2026&/start~month=maj&/start~day=&/flera=b&/flera=a");

        assertThat(Binding.entry(draft, "/namn"))
                .isEqualTo(new Entry(
                        Map.of("", List.of(" A\u030asa med mera ")), Optional.of("Åsa med mera"), Optional.empty()));
        assertThat(Binding.entry(draft, "/antal").value()).contains(new BigDecimal("12.5"));
        assertThat(Binding.entry(draft, "/start"))
                .isEqualTo(new Entry(
                        Map.of("year", List.of("2026"), "month", List.of("maj"), "day", List.of("")),
                        Optional.empty(),
                        Optional.of(Finding.of(
                                Pointer.parse("/start"), "date.incomplete", Map.of("parts", List.of("day"))))));
        assertThat(Binding.entry(draft, "/flera").value()).contains(List.of("b", "a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/okänd",
                "/namn/x",
                "/namn/",
                "/plats",
                "/plats/",
                "/barn",
                "/barn/0",
                "/barn/0/okänd",
                "/barn/-/namn",
                "/barn/007/namn",
                "/barn/x/namn",
                "/barn/+1/namn",
                "/barn/-1/namn",
                "/barn/1.0/namn",
                "/barn//namn",
                "/barn/0/syskon/0",
                "/barn/\u0661/namn",
                "/last",
                "/lastruta",
                "/gammal",
                "/lastgrupp/gata",
                "/lastrader/0/namn",
                "/barn/0/last",
                "/namn~year",
                "/antal~day",
                "/manad~day",
                "/start~Year",
                "/start~hour",
                "/start~year~year",
                "/svar~year",
                "/flera~rows",
                "/a~b",
                "/a~2b",
                "/a~0b~",
                "/a~",
                "/lastrader~rows",
                "/plats~rows",
                "/barn/0~rows",
                "//namn",
                "/start ~year",
                "namn",
                "~rows"
            })
    void drops_what_no_question_is_called(String name) {
        assertThat(Binding.BINDER.bind(Binding.EMPTY, Post.of(Map.of(name, "2"))))
                .isEqualTo(Binding.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a~1b",
                "/a~0b",
                "/start~0year",
                "/barn~0rows",
                "/a.b c",
                "/å😀",
                "/<b>&\"=+%41",
                "/",
                "/-/0",
                "/0",
                "/!next",
                "/plats/gata"
            })
    void takes_names_of_all_kinds(String name) {
        Draft draft = Binding.BINDER.bind(Binding.EMPTY, Post.of(Map.of(name, "x")));

        assertThat(Binding.texts(draft)).isEqualTo(Map.of(name, "x"));
        assertThat(Binding.entry(draft, name).value()).contains("x");
    }

    @Test
    void what_was_typed_in_other_fields_stays() {
        Draft before =
                Binding.bind(Binding.EMPTY, "/namn=a&/antal=x&/barn/1/namn=b").withPage("p");
        Draft after = Binding.bind(before, "/namn=c&/okänd=d");

        assertThat(Binding.texts(after)).isEqualTo(Map.of("/namn", "c", "/antal", "x", "/barn/1/namn", "b"));
        assertThat(Binding.rows(after)).isEqualTo(Map.of("/barn", 2));
        assertThat(Binding.findings(after)).containsExactly("/antal number.type");
        assertThat(after.page()).isEqualTo("p");
    }

    @Test
    void a_value_that_becomes_blank_is_no_answer() {
        Draft draft = Binding.bind(Binding.bind(Binding.EMPTY, "/namn=a&/antal=x"), "/namn=+&/antal=");

        assertThat(Binding.entry(draft, "/namn"))
                .isEqualTo(new Entry(Map.of("", List.of(" ")), Optional.empty(), Optional.empty()));
        assertThat(Binding.findings(draft)).isEmpty();
        assertThat(draft.answers(Binding.FORM)).isEmpty();
    }

    @Test
    void a_date_in_one_text_takes_the_place_of_its_parts() {
        Draft parts = Binding.bind(
                Binding.EMPTY, "/start~year=2026&/start~month=5&/start~day=3&/manad~year=2026&/manad~month=5");
        Draft whole = Binding.bind(parts, "/start=4+maj+2026");

        assertThat(Binding.entry(parts, "/start").value()).contains("2026-05-03");
        assertThat(Binding.entry(parts, "/manad").value()).contains("2026-05");
        assertThat(Binding.entry(whole, "/start"))
                .isEqualTo(new Entry(Map.of("", List.of("4 maj 2026")), Optional.of("2026-05-04"), Optional.empty()));
    }

    @Test
    void of_several_texts_for_one_answer_the_first_counts_and_all_are_kept() {
        Entry entry = Binding.entry(Binding.bind(Binding.EMPTY, "/namn=&/namn=a&/namn=b"), "/namn");

        assertThat(entry.value()).contains("a");
        assertThat(entry.ticked()).containsExactly("", "a", "b");
    }

    @Test
    void boxes_that_were_shown_and_not_sent_are_unticked() {
        Draft before = Binding.bind(Binding.EMPTY, "/flera=a&/svar=true&/namn=b&/barn/0/flera=a&/start~year=2026");
        Set<Pointer> shown = Set.of(
                Pointer.parse("/flera"),
                Pointer.parse("/svar"),
                Pointer.parse("/namn"),
                Pointer.parse("/start"),
                Pointer.parse("/barn/0/flera"),
                Pointer.parse("/okänd"),
                Pointer.ROOT);

        assertThat(Binding.texts(Binding.BINDER.bind(before, Post.parse("!next"), shown)))
                .containsOnlyKeys("/namn", "/start");
        assertThat(Binding.texts(Binding.BINDER.bind(before, Post.parse("/flera=b"), shown)))
                .containsEntry("/flera", "b")
                .doesNotContainKey("/svar");
        assertThat(Binding.BINDER.bind(before, Post.parse("!next"))).isEqualTo(before);
    }

    @Test
    void what_is_only_shown_is_not_unticked() {
        Pointer read = Pointer.parse("/lastruta");
        Entry prefilled = new Entry(Map.of("", List.of("true")), Optional.of(true), Optional.empty());
        Draft draft = Binding.EMPTY.withEntries(Map.of(read, prefilled), Map.of());

        assertThat(Binding.BINDER.bind(draft, Post.parse("!next&/lastruta=false"), Set.of(read)))
                .isEqualTo(draft);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                argumentSet("rows with gaps", "/barn/2/namn=a", Map.of("/barn", 3)),
                argumentSet("blank rows", "/barn/0/namn=&/barn/1/namn=", Map.of("/barn", 2)),
                argumentSet("rows in rows", "/barn/1/syskon/2/namn=a", Map.of("/barn", 2, "/barn/1/syskon", 3)),
                argumentSet("rows of texts", "/ord/1=a", Map.of("/ord", 2)),
                argumentSet("five hundred", "/ord/499=a", Map.of("/ord", 500)),
                argumentSet("more than maxItems", "/tva/3=a", Map.of("/tva", 4)),
                argumentSet("as many as maxItems", "/manga/599=a", Map.of("/manga", 600)),
                argumentSet("a date in a row", "/barn/0/fodd~year=2", Map.of("/barn", 1)),
                argumentSet("a count", "/barn~rows=3&/barn/1/namn=a", Map.of("/barn", 3)),
                argumentSet("a smaller count", "/barn~rows=1&/barn/1/namn=a", Map.of("/barn", 2)),
                argumentSet("a count in a row", "/barn/1/syskon~rows=2", Map.of("/barn", 2, "/barn/1/syskon", 2)),
                argumentSet("no count", "/barn~rows=-1&/barn~rows=x&/ord~rows=&/tva~rows=007&/manga~rows=0", Map.of()),
                argumentSet("five thousand", "/oandligt/4999=a", Map.of("/oandligt", 5000)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void counts_the_rows_that_names_speak_of(String body, Map<String, Integer> rows) {
        assertThat(Binding.rows(Binding.bind(Binding.EMPTY, body))).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ord/500=a",
                "/manga/600=a",
                "/tva/500=a",
                "/oandligt/5000=a",
                "/barn/999999999/namn=a",
                "/barn/2147483647/namn=a",
                "/barn/99999999999999/namn=a",
                "/barn/0/syskon/500/namn=a",
                "/barn~rows=501",
                "/barn~rows=99999999999999",
                "/ord~rows=999999999",
                "/oandligt~rows=4999&/ord/0=a&/ord/1=b"
            })
    void refuses_more_rows_than_any_form_posts(String body) {
        Draft before = Binding.bind(Binding.EMPTY, "/namn=a");

        assertThatThrownBy(() -> Binding.bind(before, body + "&/namn=b"))
                .isInstanceOf(RefusedPostException.class)
                .hasMessageStartingWith("the post has too many rows at /");
        assertThat(Binding.texts(before)).isEqualTo(Map.of("/namn", "a"));
    }

    @Test
    void refuses_more_rows_in_all_than_a_post_has_parameters() {
        Draft draft = Binding.EMPTY;
        for (int i = 0; i < 9; i++) {
            draft = Binding.bind(draft, "/barn/" + i + "/syskon/499/namn=a");
        }
        Draft full = Binding.bind(draft, "/barn/9/syskon/489/namn=a");

        assertThat(full.totalRows()).isEqualTo(5_000);
        assertThat(Binding.bind(full, "/barn/0/syskon/3/namn=b").totalRows()).isEqualTo(5_000);
        assertThatThrownBy(() -> Binding.bind(full, "/ord/0=a")).isInstanceOf(RefusedPostException.class);
        assertThat(Binding.edit(full, se.blankett.submission.Action.Kind.ADD, "/ord"))
                .isEqualTo(full);
    }

    @Test
    void refuses_names_deeper_than_any_form_has() {
        assertThat(Binding.bind(Binding.EMPTY, "/a".repeat(64) + "=x")).isEqualTo(Binding.EMPTY);
        for (String name : List.of("/a".repeat(65), "/".repeat(65), "/".repeat(100_000) + "~year")) {
            assertThatThrownBy(() -> Binding.bind(Binding.EMPTY, name + "=x"))
                    .isInstanceOf(RefusedPostException.class)
                    .hasMessage("the post has a name of more than 64 levels");
        }
    }

    @Test
    void a_draft_does_not_grow_beyond_what_fits_in_one_post() {
        String half = "a".repeat(Post.MAX_LENGTH / 2);
        Draft draft = Binding.bind(Binding.EMPTY, "/ord/0=" + half);

        assertThat(Binding.texts(Binding.bind(draft, "/ord/0=b" + half))).hasSize(1);
        assertThatThrownBy(() -> Binding.bind(draft, "/ord/1=" + half))
                .isInstanceOf(RefusedPostException.class)
                .hasMessage("the draft would have more than 1048576 characters");
    }

    @Test
    void a_name_without_texts_says_nothing() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("/namn", List.of());
        parameters.put("/barn~rows", List.of());
        Post post = new Post(Post.parse("").action(), "", "", parameters);

        assertThat(Binding.BINDER.bind(Binding.EMPTY, post)).isEqualTo(Binding.EMPTY);
    }
}
