package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.report.Problem;

class PrefillKeysTest {
    private static String form(String key) {
        return """
                {'properties': {'a': {'title': 'A', 'type': 'object', 'properties': {
                  'b': {'title': 'Ort', 'type': 'string', 'maxLength': 9, 'x-form': {'prefill': '%s'}}}}}}""".formatted(key);
    }

    @ParameterizedTest
    @CsvSource({
        "person.nmae, person.name",
        "persn.name, person.name",
        "person.firstname, person.firstName",
        "org.numer, org.number"
    })
    void says_which_was_meant(String key, String meant) {
        assertThat(Linting.problems(form(key)))
                .filteredOn(problem -> problem.code().equals("prefill.unknown"))
                .map(Problem::toString)
                .containsExactly("a.form.json#/properties/a/properties/b/x-form/prefill: no host knows anything as \""
                        + key + "\"; use \"" + meant + "\"");
    }

    @Test
    void lists_all_where_none_is_near() {
        assertThat(Linting.problems(form("org.sizeOfTheFleet")))
                .filteredOn(problem -> problem.code().equals("prefill.unknown"))
                .extracting(Problem::fix)
                .containsExactly(
                        "use one of person.number, person.name, person.firstName, person.lastName, person.birthDate, person.street, person.postalCode, person.city, person.email, person.phone, org.number, org.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person.city", "org.name", "case.number", "books", "elev.skola"})
    void leaves_what_is_agreed_on_and_a_hosts_own(String key) {
        assertThat(Linting.problems(form(key))).extracting(Problem::code).doesNotContain("prefill.unknown");
    }
}
