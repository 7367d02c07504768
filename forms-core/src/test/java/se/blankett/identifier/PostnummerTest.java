package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostnummerTest {
    @ParameterizedTest
    @ValueSource(strings = {"11520", "115 20", "SE-11520", "se–115\u00a020", "S-115 20", " 1 1 5 2 0 "})
    void reads_five_digits_with_or_without_the_country(String typed) {
        assertThat(Postnummer.read(typed).identifier()).contains(new Postnummer("11520"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "115-20", "S-S-11520", "FI-11520", "SE-", "115201", "01152", "١١٥٢٠"})
    void refuses_the_rest(String typed) {
        assertThat(Postnummer.read(typed).fault()).contains(Fault.FORMAT);
    }

    @Test
    void shows_and_masks() {
        Postnummer code = new Postnummer("11520");

        assertThat(code.display()).isEqualTo("115 20");
        assertThat(code.masked()).isEqualTo("115 **");
        assertThat(code).hasToString("115 **");
    }

    @Test
    void cannot_be_made_of_what_is_no_postcode() {
        assertThatThrownBy(() -> new Postnummer("115 20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("postnummer: must be five digits, the first not 0");
    }
}
