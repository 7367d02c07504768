package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionViewsTest {
    static Stream<Arguments> inputs() {
        return Stream.of(
                argumentSet("text", "'type': 'string'", "text-input text - spell 0"),
                argumentSet("short text", "'type': 'string', 'maxLength': 5", "text-input text - spell 6"),
                argumentSet(
                        "a name",
                        "'type': 'string', 'x-form': {'autocomplete': 'given-name'}",
                        "text-input text - - 0 given-name"),
                argumentSet("e-mail", "'type': 'string', 'format': 'email'", "text-input email - - 0"),
                argumentSet("address", "'type': 'string', 'format': 'uri'", "text-input text url - 0"),
                argumentSet("telephone", "'type': 'string', 'format': 'se-phone'", "text-input tel - - 20"),
                argumentSet(
                        "personnummer",
                        "'type': 'string', 'format': 'se-personnummer'",
                        "text-input text numeric - 14"),
                argumentSet("postnummer", "'type': 'string', 'format': 'se-postnummer'", "text-input text numeric - 6"),
                argumentSet("clock time", "'type': 'string', 'format': 'local-time'", "time-input text - - 6"),
                argumentSet("bankgiro", "'type': 'string', 'format': 'se-bankgiro'", "text-input text numeric - 10"),
                argumentSet("account", "'type': 'string', 'format': 'se-bankkonto'", "text-input text numeric - 20"),
                argumentSet(
                        "vehicle", "'type': 'string', 'format': 'se-registreringsnummer'", "text-input text - - 10"),
                argumentSet("property", "'type': 'string', 'format': 'se-fastighet'", "text-input text - - 0"),
                argumentSet("whole number from 0", "'type': 'integer', 'minimum': 0", "text-input text numeric - 10"),
                argumentSet(
                        "number above 0", "'type': 'number', 'exclusiveMinimum': 0", "text-input text decimal - 10"),
                argumentSet("number below 0, which needs a minus", "'type': 'integer'", "text-input text - - 10"),
                argumentSet(
                        "a whole address on one line",
                        "'type': 'string', 'x-form': {'autocomplete': 'street-address'}",
                        "text-input text - spell 0 address-line1"));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void shows_the_right_keyboard_and_room(String schema, String expected) {
        Shown shown = question(schema);
        TextInputView view = (TextInputView) shown.view();
        String described = Stream.of(
                        shown.component(),
                        view.type(),
                        view.inputmode().isEmpty() ? "-" : view.inputmode(),
                        view.spellcheck() ? "spell" : "-",
                        String.valueOf(view.width()),
                        view.autocomplete())
                .collect(Collectors.joining(" "))
                .strip();
        assertThat(described).isEqualTo(expected);
    }

    static Stream<Arguments> widgets() {
        return Stream.of(
                argumentSet("long text", "'type': 'string', 'maxLength': 201", "textarea"),
                argumentSet("date", "'type': 'string', 'format': 'date'", "date-input"),
                argumentSet("month", "'type': 'string', 'format': 'year-month'", "month-input"),
                argumentSet("few options", "'enum': ['a', 'b']", "radios"),
                argumentSet("many options", "'enum': ['1', '2', '3', '4', '5', '6', '7', '8']", "select"),
                argumentSet("a municipality", "'type': 'string', 'format': 'se-kommun'", "select"),
                argumentSet(
                        "several of a list",
                        "'type': 'array', 'items': {'type': 'string'}, 'x-form': {'codeList': 'se-kommun'}",
                        "checkboxes"),
                argumentSet("yes or no", "'type': 'boolean'", "yes-no"),
                argumentSet("attestation", "'type': 'boolean', 'const': true", "checkbox"),
                argumentSet("several options", "'type': 'array', 'items': {'enum': ['a', 'b']}", "checkboxes"));
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void asks_by_the_component(String schema, String component) {
        assertThat(question(schema).component()).isEqualTo(component);
    }

    @Test
    void counts_characters_in_words_that_a_script_can_fill() {
        TextareaView view =
                (TextareaView) question("'type': 'string', 'maxLength': 400").view();
        assertThat(view.limit()).isEqualTo("Du kan skriva högst 400 tecken");
        assertThat(view.left().other()).isEqualTo("{n} tecken kvar");
        assertThat(view.over().one()).isEqualTo("{n} tecken för mycket");
    }

    @Test
    void the_parts_of_ones_own_birthday_fill_themselves() {
        PartsView view = (PartsView) question("'type': 'string', 'format': 'date', 'x-form': {'autocomplete': 'bday'}")
                .view();
        assertThat(view.parts())
                .extracting(part -> part.label() + " " + part.autocomplete() + " " + part.inputmode())
                .containsExactly("År bday-year numeric", "Månad bday-month ", "Dag bday-day numeric");
    }

    @Test
    void a_label_loses_the_colon_that_would_stand_before_its_mark() {
        Shown shown = block(
                "'properties': {'a': {'title': 'Namn:', 'type': 'string'}, 'b': {'title': 'B', 'type': 'string'}}");
        assertThat(((TextInputView) shown.view()).label().text()).isEqualTo("Namn");
    }

    @Test
    void the_option_that_excludes_the_others_stands_last() {
        ChoicesView view = (ChoicesView)
                question("'type': 'array', 'items': {'enum': ['inget', 'a', 'b']}, 'x-form': {'exclusive': 'inget'}")
                        .view();
        assertThat(view.options())
                .extracting(option -> option.value() + (option.exclusive() ? " alone" : ""))
                .containsExactly("a", "b", "inget alone");
    }

    private static Shown question(String schema) {
        return block("'properties': {'a': {'title': 'A', " + schema + "}}");
    }

    private static Shown block(String members) {
        return Walk.in(members.replace('\'', '"')).page().blocks().get(0);
    }
}
