package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import se.blankett.form.Pointer;

class ExamplesTest {
    private static final String SCHEMA = """
            'properties': {
              'namn': {'type': 'string', 'title': 'Namn'}, 'pnr': {'type': 'string', 'format': 'se-personnummer'},
              'dag': {'type': 'string', 'format': 'date'}, 'antal': {'type': 'integer', 'minimum': 1, 'maximum': 900},
              'id': {'type': 'string', 'format': 'uuid'}, 'kod': {'type': 'string', 'pattern': '^[A-Z]{3}[0-9]{3}$'},
              'rader': {'type': 'array', 'maxItems': 3, 'items': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}
            }, 'required': ['namn', 'pnr', 'dag', 'id', 'kod']""";

    @Test
    void the_same_seed_gives_the_same_bytes() {
        assertThat(everything(Making.of(SCHEMA), 7)).isEqualTo(everything(Making.of(SCHEMA), 7));
    }

    @Test
    void another_seed_gives_other_answers() {
        Making making = Making.of(SCHEMA);

        Set<String> seen = new HashSet<>();
        LongStream.range(0, 100)
                .forEach(seed -> seen.add(making.examples.valid(seed).toJson()));

        assertThat(seen).hasSize(100);
        assertThat(everything(making, 1)).isNotEqualTo(everything(making, 2));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void the_machine_makes_no_difference() {
        String here = everything(Making.of(SCHEMA), 3);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(everything(Making.of(SCHEMA), 3)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threads_share_one() {
        Making making = Making.of(SCHEMA);
        List<String> alone = LongStream.range(0, 32)
                .mapToObj(seed -> making.examples.valid(seed).toJson())
                .toList();

        assertThat(LongStream.range(0, 32)
                        .parallel()
                        .mapToObj(seed -> making.examples.valid(seed).toJson())
                        .toList())
                .isEqualTo(alone);
    }

    @Test
    void nobody_can_change_an_answer() {
        Map<String, Object> answers = Making.of(SCHEMA).examples.valid(1).answers();

        assertThatThrownBy(() -> answers.put("namn", "x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_branch_that_cannot_be_reached_is_told() {
        Making making = Making.of("""
                'properties': {'v': {'enum': ['p', 'q']}},
                'if': {'properties': {'v': {'const': 'r'}}, 'required': ['v']}, 'then': {'properties': {'x': {'type': 'boolean'}}}
                """);

        List<Gap> gaps = making.examples.covering(1).gaps();

        assertThat(gaps)
                .extracting(Gap::toString)
                .contains("/x: is never answered", "/x: never has the option true")
                .contains(": never fits prov.form.json#/if");
        making.assertHonest(1);
    }

    @Test
    void an_option_that_no_answer_may_have_is_told() {
        Making making = Making.of(
                "'properties': {'v': {'enum': ['p', 'q']}}, 'not': {'properties': {'v': {'const': 'q'}}, 'required': ['v']}");

        assertThat(making.examples.covering(1).gaps())
                .containsExactly(new Gap(Pointer.parse("/v"), "never has the option \"q\""));
    }

    @Test
    void a_form_that_contradicts_itself_has_no_example() {
        Making making =
                Making.of("'properties': {'v': {'type': 'integer', 'minimum': 3, 'maximum': 2}}, 'required': ['v']");

        assertThatThrownBy(() -> making.examples.valid(1))
                .isInstanceOf(NoExampleException.class)
                .hasMessageStartingWith("/v: no answer was found that 'm");
        assertThatThrownBy(() -> making.examples.broken(1)).isInstanceOf(NoExampleException.class);
    }

    @Test
    void a_condition_also_does_not_hold_though_nothing_is_asked_then() {
        Making making = Making.of("""
                'properties': {'v': {'type': 'integer', 'minimum': 0}}, 'required': ['v'],
                'if': {'properties': {'v': {'maximum': 1000000}}, 'required': ['v']}, 'then': {'properties': {'x': {'type': 'boolean'}}}
                """);

        assertThat(making.examples.covering(1).cases())
                .extracting(example -> example.answers().get("v"))
                .contains(BigDecimal.valueOf(1_000_001));
    }

    /** No schema tells what would do: other answers are tried. */
    @Test
    void answers_that_do_not_go_together_are_given_anew() {
        Making rows = Making.of("""
                'properties': {'r': {'type': 'array', 'minItems': 2, 'uniqueItems': true,
                  'items': {'type': 'object', 'properties': {'a': {'type': 'boolean'}}, 'required': ['a']}}}, 'required': ['r']
                """);
        Making not = Making.of(
                "'properties': {'v': {'enum': ['p', 'q']}}, 'required': ['v'], 'not': {'properties': {'v': {'const': 'q'}}}");

        for (long seed = 0; seed < 20; seed++) {
            rows.assertValid(rows.examples.valid(seed));
            not.assertValid(not.examples.valid(seed));
        }
    }

    @Test
    void what_is_known_of_a_name_is_used() {
        Making making = Making.of("""
                'properties': {
                  'fornamn': {'type': 'string', 'title': 'Förnamn'}, 'epost': {'type': 'string', 'format': 'email'},
                  'ort': {'type': 'string', 'title': 'Ort', 'x-form': {'autocomplete': 'address-level2'}}
                }, 'required': ['fornamn', 'epost', 'ort']""");

        assertThat(making.examples.valid(1).toJson())
                .isEqualTo("{\"fornamn\":\"Sámuel\",\"epost\":\"johan.lindqvist@example.se\",\"ort\":\"Örebro\"}");
    }

    private static String everything(Making making, long seed) {
        StringBuilder all = new StringBuilder(making.examples.valid(seed).toJson());
        making.examples
                .covering(seed)
                .cases()
                .forEach(example -> all.append('\n').append(example.toJson()));
        making.examples
                .limits(seed)
                .cases()
                .forEach(example -> all.append('\n').append(example).append(example.toJson()));
        making.examples
                .broken(seed)
                .cases()
                .forEach(broken -> all.append('\n').append(broken).append(broken.toJson()));
        return all.toString();
    }
}
