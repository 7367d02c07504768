package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonnummerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198501012390",
                "850101-2390",
                "19850101+2390",
                " 1985 01 01 2390\n",
                "1985.01.01-2390",
                "19850101\u00a0\u2009\u202f\u200b2390",
                "\u202a19850101\u20112390\u202c",
                "19850101\u22122390",
                "19850101\u20152390",
                "１９８５０１０１－２３９０"
            })
    void reads_what_people_type_and_paste(String typed) {
        assertThat(Personnummer.read(typed, TODAY).identifier()).contains(new Personnummer("198501012390"));
    }

    @Test
    void shows_and_masks() {
        Personnummer number = new Personnummer("198501012390");

        assertThat(number.display()).isEqualTo("19850101-2390");
        assertThat(number.masked()).isEqualTo("19850101-****");
        assertThat(number).hasToString("19850101-****");
    }

    @ParameterizedTest
    @CsvSource({
        "090527-1474, 200905271474",
        "090527+1474, 190905271474",
        "270101-2383, 192701012383", // turns 100 next year: still a hyphen
        "260101-2384, 202601012384",
        "260101+2384, 192601012384" // turned 100 this year
    })
    void ten_digits_are_of_the_last_hundred_years_and_with_plus_of_those_before(String typed, String stored) {
        assertThat(Personnummer.read(typed, TODAY).identifier().map(Personnummer::stored))
                .contains(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "198501012391, CHECKSUM",
        "202611212388, ", // born today
        "202611222387, FUTURE",
        "261122-2387, FUTURE",
        "202612602389, FUTURE", // born on a day of December that is not known
        "202611602380, ",
        "202700602382, FUTURE",
        "202600602383, ",
        "198500012383, DATE", // month 00 is for samordningsnummer
        "198513012388, DATE",
        "198501322385, DATE",
        "198501592383, DATE",
        "198501922382, DATE",
        "198500922383, DATE",
        "190002292381, DATE", // 1900 had no 29 February
        "198501010006, SERIAL",
        "165560160680, FORMAT",
        "178501012390, FORMAT",
        "19850101--2390, FORMAT",
        "1985-0101-2390, FORMAT",
        "19850101-239a, FORMAT",
        "'', FORMAT"
    })
    void names_one_fault_for_each_kind_of_mistake(String typed, Fault fault) {
        assertThat(Personnummer.read(typed, TODAY).fault().orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {-999_999_999, 1700, 2250, 999_999_999})
    void no_day_makes_reading_throw(int year) {
        assertThat(Personnummer.read("850101-2390", LocalDate.of(year, 1, 1)).fault())
                .contains(Fault.FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "198501012390, 2026-01-01, 41",
        "198501012390, 2025-12-31, 40",
        "198501012390, 1985-01-01, 0",
        "197302889931, 2026-02-28, 53",
        "200002292381, 2018-02-27, 17",
        "200002292381, 2018-02-28, 18",
        "200002292381, 2020-02-28, 19"
    })
    void indicates_the_age(String stored, LocalDate day, int age) {
        assertThat(new Personnummer(stored).ageOn(day)).isEqualTo(OptionalInt.of(age));
    }

    @ParameterizedTest
    @CsvSource({"198501012390, 1984-12-31", "191500882392, 2026-11-21", "199005602389, 2026-11-21"})
    void has_no_age_before_birth_or_without_a_date(String stored, LocalDate day) {
        assertThat(new Personnummer(stored).ageOn(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8501012390", "19850101-2390", "198501012391", "198502302390"})
    void cannot_be_made_of_what_is_no_number_and_does_not_repeat_it(String stored) {
        assertThatThrownBy(() -> new Personnummer(stored))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("personnummer: must be twelve digits of a number, was ")
                .hasMessageNotContaining("8501");
    }
}
