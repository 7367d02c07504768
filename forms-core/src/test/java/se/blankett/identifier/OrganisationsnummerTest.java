package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsnummerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"556016-0680", "5560160680", "165560160680", "16556016-0680", " 556016 – 0680 ", "556016.0680"})
    void reads_ten_digits_and_twelve(String typed) {
        assertThat(Organisationsnummer.read(typed).identifier()).contains(new Organisationsnummer("5560160680"));
    }

    @Test
    void shows_and_masks() {
        Organisationsnummer number = new Organisationsnummer("5560160680");

        assertThat(number.display()).isEqualTo("556016-0680");
        assertThat(number.masked()).isEqualTo("556016-****");
        assertThat(number).hasToString("556016-****");
    }

    @ParameterizedTest
    @CsvSource({
        "556016-0681, CHECKSUM",
        "850101-2390, THIRD_DIGIT", // a person's
        "19850101-2390, FORMAT",
        "175560160680, FORMAT",
        "0000000000, FORMAT",
        "556016+0680, FORMAT",
        "55601-60680, FORMAT",
        "SE556016068001, FORMAT",
        "'', FORMAT"
    })
    void names_one_fault_for_each_kind_of_mistake(String typed, Fault fault) {
        assertThat(Organisationsnummer.read(typed).fault()).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "556016-0680", "5560160681", "165560160680", "5510160680"})
    void cannot_be_made_of_what_is_no_number(String stored) {
        assertThatThrownBy(() -> new Organisationsnummer(stored))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("organisationsnummer: must be ten digits of one, was ");
    }
}
