package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuhnTest {
    @ParameterizedTest
    @CsvSource({
        "5560160680, true",
        "5560160681, false",
        "5560106680, false", // neighbours changed places
        "7005, true",
        "18, true",
        "59, true", // 5 doubled is 10, of which the sum is 1
        "81, false"
    })
    void the_last_digit_checks_the_others(String digits, boolean holds) {
        assertThat(Luhn.holds(digits)).isEqualTo(holds);
    }
}
