package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.report.Finding;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What a finding carries for its sentence, and the sentence. */
class ArgumentsTest {
    static Stream<Arguments> cases() {
        return Stream.concat(numbers(), texts());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void carries_what_the_sentence_needs(
            String schema, String answers, String keyword, Map<String, Object> arguments, String sentence) {
        check(schema, answers, keyword, arguments, sentence);
    }

    static void check(String schema, String answers, String keyword, Map<String, Object> arguments, String sentence) {
        Finding finding = Judging.only(Judging.outcome(schema, answers));

        assertThat(finding.arguments()).containsEntry("keyword", keyword).containsAllEntriesOf(arguments);
        assertThat(Describer.of(Texts.of("sv"), Judging.form(schema)).describe(finding))
                .isEqualTo(sentence);
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                row(
                        "min",
                        number("'minimum': 3"),
                        "{'a': 2}",
                        "minimum",
                        Map.of("min", n("3")),
                        "Talet i fältet ”Tal” ska vara 3 eller mer."),
                row(
                        "range",
                        number("'minimum': 3, 'maximum': 9"),
                        "{'a': 2}",
                        "minimum",
                        Map.of("min", n("3"), "max", n("9")),
                        "Talet i fältet ”Tal” ska vara mellan 3 och 9."),
                row(
                        "the range of a branch",
                        "'properties': {'v': {'type': 'string'}, 'a': {'type': 'number', 'title': 'Tal', 'minimum': 3}}, 'if': {'required': ['v']}, 'then': {'properties': {'a': {'minimum': 5, 'maximum': 9}}}",
                        "{'a': 4, 'v': 'x'}",
                        "minimum",
                        Map.of("min", n("5"), "max", n("9")),
                        "Talet i fältet ”Tal” ska vara mellan 5 och 9."),
                row(
                        "exclusive",
                        number("'exclusiveMaximum': 3"),
                        "{'a': 3}",
                        "exclusiveMaximum",
                        Map.of("max", n("3")),
                        "Talet i fältet ”Tal” ska vara mindre än 3."),
                row(
                        "integer",
                        "'properties': {'a': {'type': 'integer', 'title': 'Tal', 'examples': [7]}}",
                        "{'a': 1.5}",
                        "type",
                        Map.of("example", n("7")),
                        "Skriv ett heltal i fältet ”Tal”, till exempel 7."),
                row(
                        "decimals",
                        number("'multipleOf': 0.01"),
                        "{'a': 1.555}",
                        "multipleOf",
                        Map.of("n", 2),
                        "Skriv talet i fältet ”Tal” med högst 2 decimaler."),
                row(
                        "step",
                        number("'multipleOf': 0.5"),
                        "{'a': 1.7}",
                        "multipleOf",
                        Map.of("n", n("0.5")),
                        "Talet i fältet ”Tal” ska gå att dela jämnt med 0,5."),
                row(
                        "type",
                        number("'minimum': 40"),
                        "{'a': 'x'}",
                        "type",
                        Map.of("example", n("40")),
                        "Skriv ett tal i fältet ”Tal”, till exempel 40."));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                row(
                        "too long",
                        text("'maxLength': 3"),
                        "{'a': 'a\uD83D\uDE00bcd'}",
                        "maxLength",
                        Map.of("max", n("3"), "over", n("2")),
                        "Texten i fältet ”Namn” är 2 tecken för lång. Skriv högst 3 tecken."),
                row(
                        "too short",
                        text("'minLength': 3"),
                        "{'a': 'a'}",
                        "minLength",
                        Map.of("min", n("3")),
                        "Skriv minst 3 tecken i fältet ”Namn”."),
                row(
                        "length",
                        text("'minLength': 3, 'maxLength': 3"),
                        "{'a': 'a'}",
                        "minLength",
                        Map.of("n", n("3")),
                        "Skriv exakt 3 tecken i fältet ”Namn”."),
                row(
                        "pattern",
                        text("'pattern': '^[A-Z]$', 'examples': ['A']"),
                        "{'a': '1'}",
                        "pattern",
                        Map.of("example", "A"),
                        "Skriv uppgiften i fältet ”Namn” så här: A."),
                row(
                        "pattern with a hint",
                        text("'pattern': '^[A-Z]$', 'description': 'En bokstav.'"),
                        "{'a': '1'}",
                        "pattern",
                        Map.of(),
                        "Kontrollera hur uppgiften i fältet ”Namn” är skriven. En bokstav."),
                row(
                        "the author's own words",
                        text("'maxLength': 3, 'x-form': {'errors': {'maxLength': 'Högst {max}!'}}"),
                        "{'a': 'abcd'}",
                        "maxLength",
                        Map.of(),
                        "Högst 3!"),
                row(
                        "the author's own words about a format",
                        text("'format': 'date', 'x-form': {'errors': {'format': 'Vilken dag?'}}"),
                        "{'a': 'x'}",
                        "format",
                        Map.of(),
                        "Vilken dag?"),
                row(
                        "the author's own words about a missing answer",
                        text("'x-form': {'errors': {'required': 'Vem?'}}") + ", 'required': ['a']",
                        "{}",
                        "required",
                        Map.of(),
                        "Vem?"));
    }

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    static String text(String members) {
        return "'properties': {'a': {'type': 'string', 'title': 'Namn', " + members + "}}";
    }

    static String number(String members) {
        return "'properties': {'a': {'type': 'number', 'title': 'Tal', " + members + "}}";
    }

    static Arguments row(
            String name,
            String schema,
            String answers,
            String keyword,
            Map<String, Object> arguments,
            String sentence) {
        return argumentSet(name, schema, answers, keyword, arguments, sentence);
    }
}
