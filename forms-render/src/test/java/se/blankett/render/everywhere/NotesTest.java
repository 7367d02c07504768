package se.blankett.render.everywhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.report.Finding;
import se.blankett.submission.Prefill;
import se.blankett.submission.ShownPage;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.text.ShownText;

/** What is good to check is told where it is asked, once, and stands by the answer wherever that is shown. */
class NotesTest {
    private static final String BELOPP = "'belopp': {'title': 'Belopp', 'type': 'integer'}";

    @ParameterizedTest
    @MethodSource("places")
    void is_told_once_and_kept(String members, List<String> answers, String place, String home, String said) {
        Everywhere person =
                Everywhere.answering(Everywhere.form(members), Prefill.NOTHING, answers.toArray(String[]::new));

        List<Turn> warned = person.asked().stream()
                .filter(turn ->
                        turn.kind() == Turn.Kind.ASK && !turn.shown().findings().isEmpty())
                .toList();
        assertThat(warned).hasSize(1);
        assertThat(warned.get(0).shown().findings())
                .extracting(finding -> finding.pointer().text())
                .containsOnly(place);
        told(person.html(warned.get(0)), said, warned.get(0).shown().findings());
        assertThat(person.submission().pages().stream()
                        .flatMap(ShownPage::questions)
                        .filter(question -> !question.notes().isEmpty())
                        .map(question -> question.pointer() + " "
                                + question.notes().stream().map(ShownText::text).collect(Collectors.joining("\n"))))
                .containsExactly(home + " " + "Att kontrollera: " + said.replace(" | ", "\nAtt kontrollera: "));
        person.drawn()
                .forEach((name, drawn) -> assertThat(Everywhere.plain(drawn))
                        .as(name)
                        .contains("Att kontrollera: " + said.replace(" | ", " Att kontrollera: ")));
    }

    /** At the control, and in the summary that leads to it. */
    private static void told(String page, String said, List<Finding> findings) {
        String plain = Everywhere.plain(page);
        assertThat(page).doesNotContain("aria-invalid");
        assertThat(plain).contains("Viktigt: " + said.replace(" | ", " "));
        for (String sentence : said.split(" \\| ", -1)) {
            assertThat(page).containsPattern("<a href=\"#[^\"]+\">[^<]*" + Pattern.quote(sentence) + "</a>");
        }
        assertThat(plain)
                .contains(
                        findings.size() == 1
                                ? "1 uppgift är bra att kontrollera"
                                : findings.size() + " uppgifter är bra att kontrollera");
    }

    private static String rule(String id, String test, String message, String at) {
        return "{'id': '%s', 'test': '%s', 'message': '%s', 'at': '%s', 'severity': 'warning'}"
                .formatted(id, test, message, at);
    }

    private static Arguments place(
            String name, String members, List<String> answers, String place, String home, String said) {
        return argumentSet(name, members, answers, place, home, said);
    }

    static Stream<Arguments> places() {
        String much = rule("m", "belopp < 10", "Mycket.", "belopp");
        String even = rule("j", "belopp != 12", "Tolv.", "belopp");
        String tom = rule("t", "PRESENT(namn)", "Tomt.", "namn");
        String row = "'items': {'type': 'object', 'x-form': {'rules': [%s]}, 'properties': {" + BELOPP
                + ", 'namn': {'title': 'Namn', 'type': 'string'}}}";
        String rows =
                "'properties': {'r': {'title': 'Rader', 'type': 'array', 'maxItems': 4, 'x-form': {%s'item': {'title': 'Rad'}}, "
                        + row + "}, 'sist': {'title': 'Sist', 'type': 'string'}}";
        return Stream.of(
                place(
                        "a question",
                        "'x-form': {'rules': [" + much + "]}, 'properties': {" + BELOPP + "}",
                        List.of("/belopp", "12"),
                        "/belopp",
                        "/belopp",
                        "Mycket."),
                place(
                        "two at the same question",
                        "'x-form': {'rules': [" + much + ", " + even + "]}, 'properties': {" + BELOPP + "}",
                        List.of("/belopp", "12"),
                        "/belopp",
                        "/belopp",
                        "Mycket. | Tolv."),
                place(
                        "a doubt and a rule at the same question",
                        "'x-form': {'rules': [" + rule("l", "LENGTH(tomt) < 3", "Långt.", "tomt")
                                + "]}, 'properties': {'tomt': {'title': 'Tomt', 'type': 'string', 'format': 'se-fastighet'}}",
                        List.of("/tomt", "vid sjön"),
                        "/tomt",
                        "/tomt",
                        "Kontrollera gärna fältet ”Tomt”. En fastighetsbeteckning skrivs oftast så här: Skoga 1:54. | Långt."),
                place(
                        "a question without an answer",
                        "'x-form': {'rules': [" + tom
                                + "]}, 'properties': {'namn': {'title': 'Namn', 'type': 'string'}}",
                        List.of("/namn", ""),
                        "/namn",
                        "/namn",
                        "Tomt."),
                place(
                        "a computed answer",
                        "'x-form': {'rules': [" + rule("s", "s < 10", "Stort.", "s")
                                + "]}, 'properties': {" + BELOPP
                                + ", 's': {'title': 'Summa', 'type': 'integer', 'x-form': {'compute': 'belopp * 2'}}}",
                        List.of("/belopp", "12"),
                        "/s",
                        "/s",
                        "Stort."),
                place(
                        "an object",
                        "'x-form': {'rules': [" + rule("o", "o.a < o.b", "Fel ordning.", "o")
                                + "]}, 'properties': {'o': {'title': 'Tider', 'type': 'object', 'properties': {"
                                + "'a': {'title': 'A', 'type': 'integer'}, 'b': {'title': 'B', 'type': 'integer'}}}}",
                        List.of("/o/a", "2", "/o/b", "1"),
                        "/o",
                        "/o/a",
                        "Fel ordning."),
                place(
                        "a row",
                        rows.formatted("", much),
                        List.of("/r~rows", "2", "/r/0/belopp", "1", "/r/1/belopp", "12"),
                        "/r/1/belopp",
                        "/r/1/belopp",
                        "Mycket."),
                place(
                        "rows",
                        "'x-form': {'rules': [" + rule("r", "COUNT(r) < 2", "Många.", "r") + "]}, "
                                + rows.formatted("", tom),
                        List.of("/r~rows", "2", "/r/0/namn", "A", "/r/1/namn", "B"),
                        "/r",
                        "/r/0/belopp",
                        "Många."),
                place(
                        "a repeat without rows",
                        "'x-form': {'rules': [" + rule("r", "COUNT(r) > 0", "Inga.", "r") + "]}, "
                                + rows.formatted("", tom),
                        List.of("/sist", "x"),
                        "/r",
                        "/r",
                        "Inga."),
                place(
                        "a row in which nothing is answered",
                        rows.formatted("", tom),
                        List.of("/r~rows", "1"),
                        "/r/0/namn",
                        "/r/0/namn",
                        "Tomt."),
                place(
                        "a cell of a table",
                        rows.formatted("'widget': 'table', ", much),
                        List.of("/r~rows", "2", "/r/0/belopp", "1", "/r/1/belopp", "12"),
                        "/r/1/belopp",
                        "/r/1/belopp",
                        "Mycket."),
                place(
                        "a cell without an answer",
                        rows.formatted("'widget': 'table', ", tom),
                        List.of("/r~rows", "1", "/r/0/belopp", "12"),
                        "/r/0/namn",
                        "/r/0/namn",
                        "Tomt."),
                place(
                        "a cell of a fixed row",
                        "'properties': {'t': {'title': 'T', 'type': 'object', 'x-form': {'widget': 'table'}, 'properties': {"
                                + "'hyra': {'title': 'Hyra', 'type': 'object', 'x-form': {'rules': [" + much
                                + "]}, 'properties': {" + BELOPP + "}},"
                                + "'mat': {'title': 'Mat', 'type': 'object', 'properties': {" + BELOPP + "}}}}}",
                        List.of("/t/hyra/belopp", "12", "/t/mat/belopp", "12"),
                        "/t/hyra/belopp",
                        "/t/hyra/belopp",
                        "Mycket."),
                place(
                        "a list of options",
                        "'x-form': {'rules': [" + rule("v", "COUNT(v) < 2", "Många.", "v")
                                + "]}, 'properties': {'v': {'title': 'Val', 'type': 'array', 'items': {'enum': ['a', 'b']}}}",
                        List.of("/v", "a", "/v", "b"),
                        "/v",
                        "/v",
                        "Många."),
                place(
                        "a coordinate of a point",
                        "'properties': {'p': {'title': 'Platsen', 'type': 'object', 'x-form': {'widget': 'map', 'rules': ["
                                + rule("n", "n < 6500000", "Långt norrut.", "n")
                                + "]}, 'properties': {'n': {'title': 'N', 'type': 'number'}, 'e': {'title': 'E', 'type': 'number'}}}}",
                        List.of("/p/n", "6580822", "/p/e", "674032"),
                        "/p/n",
                        "/p",
                        "Långt norrut."),
                place(
                        "a place where nothing is asked",
                        "'x-form': {'rules': [" + rule("h", "a < 10", "Tveksamt.", "b")
                                + "]}, 'properties': {'a': {'title': 'A', 'type': 'integer'}}, 'if': {'properties': {'a': {'const': 1}}, 'required': ['a']}, "
                                + "'then': {'properties': {'b': {'title': 'B', 'type': 'integer'}}}",
                        List.of("/a", "12"),
                        "/a",
                        "/a",
                        "Tveksamt."));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_is_good_to_check_in_a_table_stands_above_it_and_in_no_cell(String members, List<String> answers) {
        Everywhere person =
                Everywhere.answering(Everywhere.form(members), Prefill.NOTHING, answers.toArray(String[]::new));
        Submission stored = Submission.parse(person.submission().toJson());

        assertThat(stored.pages()).isEqualTo(person.submission().pages());
        assertThat(stored.pages().stream().flatMap(ShownPage::questions))
                .flatExtracting(ShownPage.Question::notes)
                .isEmpty();
        assertThat(stored.pages().stream()
                        .flatMap(page -> page.parts().stream())
                        .flatMap(part -> part.table().notes().stream())
                        .map(ShownText::text))
                .containsExactly("Att kontrollera: Mycket i tabellen.");
        person.drawn()
                .forEach((name, drawn) -> assertThat(Everywhere.plain(drawn))
                        .as(name)
                        .containsOnlyOnce("Att kontrollera: Mycket i tabellen.")
                        .containsPattern("Att kontrollera: Mycket i tabellen\\..*1234"));
    }

    static Stream<Arguments> tables() {
        String cells =
                "{'type': 'object', 'properties': {" + BELOPP + ", 'namn': {'title': 'Namn', 'type': 'string'}%s}}";
        String wide = IntStream.range(0, 5)
                .mapToObj(i -> ", 'x" + i + "': {'title': 'X" + i + "', 'type': 'string'}")
                .collect(Collectors.joining());
        String rule = "'x-form': {'rules': [" + rule("m", "SUM(r.belopp) < 10", "Mycket i tabellen.", "r") + "]}, ";
        String rows = rule + "'properties': {'r': {'title': 'Rader', 'type': 'array', 'maxItems': 4, "
                + "'x-form': {'widget': 'table', 'item': {'title': 'Rad'}}, 'items': " + cells + "}}";
        String fixed = rule + "'properties': {'r': {'title': 'Rader', 'type': 'object', 'x-form': {'widget': 'table'}, "
                + "'properties': {'hyra': " + cells + ", 'mat': " + cells + "}}}";
        List<String> inRows = List.of("/r~rows", "2", "/r/0/belopp", "1234", "/r/1/belopp", "12");
        return Stream.of(
                argumentSet("rows", rows.formatted(""), inRows),
                argumentSet("rows that are too wide", rows.formatted(wide), inRows),
                argumentSet(
                        "fixed rows",
                        fixed.formatted("", ""),
                        List.of("/r/hyra/belopp", "1234", "/r/mat/belopp", "12")));
    }

    /** A note may tell what the answer is. */
    @Test
    void what_is_kept_from_read_only_views_is_not_noted_there() {
        Everywhere person = Everywhere.answering(
                Everywhere.form(
                        "'x-form': {'rules': [" + rule("k", "LENGTH(kod) > 4", "Kort.", "kod") + "]}, "
                                + "'properties': {'kod': {'title': 'Kod', 'type': 'string', 'writeOnly': true}, 'namn': {'title': 'Namn', 'type': 'string'}}"),
                Prefill.NOTHING,
                "/kod",
                "abc");

        assertThat(Everywhere.plain(person.html(person.asked().get(1)))).contains("Viktigt: Kort.");
        assertThat(person.submission().toJson()).doesNotContain("Kort.");
        person.drawn().forEach((name, drawn) -> assertThat(drawn).as(name).doesNotContain("Kort."));
    }
}
