package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.validate.Judging.codes;
import static se.blankett.validate.Judging.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Outcome;

/** A draft keeps what was typed; only what it comes to is pruned. */
class DraftsTest {
    private static final Form CHAIN =
            Judging.form("""
            'properties': {'a': {'type': 'string'}}, 'allOf': [%s, %s, %s, %s]
            """.formatted(link("a", "b"), link("b", "c"), link("c", "d"), link("d", "e")));

    @Test
    void takes_the_whole_chain_out_and_puts_it_back() {
        SubmissionValidator validator = Judging.validator(CHAIN);
        Draft full = draft(Map.of("/a", "1", "/b", "1", "/c", "1", "/d", "1", "/e", "1"));
        Draft toggled = full.withEntries(with(full, "/a", "2"), Map.of());

        assertThat(validator.validate(full).answers()).containsOnlyKeys("a", "b", "c", "d", "e");
        assertThat(validator.validate(toggled).answers()).containsOnlyKeys("a");
        assertThat(places(validator.visible(toggled).asked())).isEqualTo("/a");
        assertThat(toggled.entries()).hasSize(5);
        assertThat(validator.validate(toggled.withEntries(with(toggled, "/a", "1"), Map.of())))
                .isEqualTo(validator.validate(full));
    }

    @Test
    void ends_a_chain_in_the_middle() {
        Outcome outcome =
                Judging.validator(CHAIN).validate(draft(Map.of("/a", "1", "/b", "1", "/c", "2", "/d", "1", "/e", "1")));

        assertThat(places(outcome.asked())).isEqualTo("/a /b /c");
        assertThat(outcome.answers()).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void tells_what_cannot_be_read_and_not_that_it_is_missing() {
        Form form = Judging.form("""
                'properties': {
                  'o': {'type': 'object', 'properties': {'n': {'type': 'integer'}, 'm': {'type': 'string'}}, 'required': ['n', 'm']},
                  'x': {'type': 'string'}
                },
                'required': ['o', 'x'],
                'if': {'properties': {'o': {'required': ['n']}}, 'required': ['o']}, 'then': {'properties': {'y': {'type': 'string'}}}
                """);
        Outcome outcome = Judging.validator(form).validate(unreadable("/o/n", "number.type"));

        assertThat(codes(outcome)).containsExactly("/o/n number.type", "/o/m required.text", "/x required.text");
        assertThat(places(outcome.asked())).isEqualTo("/o/n /o/m /x");
        assertThat(outcome.answers()).isEmpty();
    }

    @Test
    void says_nothing_about_what_cannot_be_read_and_is_not_asked() {
        assertThat(codes(Judging.validator(CHAIN).validate(unreadable("/c", "text.chars"))))
                .isEmpty();
    }

    private static String link(String from, String to) {
        return "{'if': {'properties': {'%s': {'const': '1'}}, 'required': ['%s']}, 'then': {'properties': {'%s': {'type': 'string'}}}}"
                .formatted(from, from, to);
    }

    private static Draft draft(Map<String, String> typed) {
        Map<Pointer, Entry> entries = new LinkedHashMap<>();
        typed.forEach((place, text) -> entries.put(Pointer.parse(place), entry(text)));
        return Draft.of("").withEntries(entries, Map.of());
    }

    private static Draft unreadable(String place, String code) {
        Pointer at = Pointer.parse(place);
        Entry entry = new Entry(
                Map.of("", List.of("x")),
                Optional.empty(),
                Optional.of(Finding.of(at, code, Map.of("example", "1", "chars", "x"))));
        return Draft.of("").withEntries(Map.of(at, entry), Map.of());
    }

    private static Map<Pointer, Entry> with(Draft draft, String place, String text) {
        Map<Pointer, Entry> entries = new LinkedHashMap<>(draft.entries());
        entries.put(Pointer.parse(place), entry(text));
        return entries;
    }

    private static Entry entry(String text) {
        return new Entry(Map.of("", List.of(text)), Optional.of(text), Optional.empty());
    }
}
