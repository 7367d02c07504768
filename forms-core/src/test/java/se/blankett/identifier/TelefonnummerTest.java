package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelefonnummerTest {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070-174 06 05",
                "070 1740605",
                "070.174.06.05",
                "070/174 06 05",
                "(070) 174 06 05",
                "+46 (0)70-174 06 05",
                "(+46) 70 174 06 05",
                "0046 70 174 06 05",
                "\u202a+46\u00a070‑174\u00a006\u00a005\u202c",
                "＋４６７０１７４０６０５"
            })
    void reads_what_people_type_and_paste(String typed) {
        assertThat(Telefonnummer.read(typed).identifier()).contains(new Telefonnummer("+46701740605"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "-",
                "112",
                "090 000",
                "070-1740605 ankn 12",
                "070-1740605 ext. 12",
                "070-1740605;ext=12",
                "070-1740605#12",
                "tel:+46701740605",
                "0700-RINGOSS",
                "070-1740605 eller 08-465 004 00",
                "070-1740605, 08-46500400",
                "070-1740605/08-46500400",
                "070+1740605",
                "++46701740605",
                "+999 12345678"
            })
    void refuses_the_rest(String typed) {
        assertThat(Telefonnummer.read(typed).fault()).contains(Fault.FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "+46701740605, 070-174 06 05, ***-*** ** 05",
        "+46406280400, 040-628 04 00, ***-*** ** 00",
        "+46846500400, 08-465 004 00, **-*** *** 00",
        "+46980319200, 0980-31 92 00, ****-** ** 00",
        "+46771567567, 0771-567 567, ****-*** *67",
        "+358401234567, +358 40 1234567, +*** ** *****67"
    })
    void shows_and_masks(String stored, String display, String masked) {
        Telefonnummer number = new Telefonnummer(stored);

        assertThat(number.display()).isEqualTo(display);
        assertThat(number.masked()).isEqualTo(masked);
        assertThat(number).hasToString(masked);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_it_shows_of_every_country_it_reads_again(String typed) {
        Telefonnummer number = Telefonnummer.read(typed).identifier().orElseThrow();

        assertThat(Telefonnummer.read(number.display()).identifier()).contains(number);
        assertThat(Telefonnummer.read(number.stored()).identifier()).contains(number);
    }

    static Stream<String> examples() {
        return NUMBERS.getSupportedRegions().stream()
                .sorted()
                .map(NUMBERS::getExampleNumber)
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0701740605", "+46112", "+46 701740605", "+0701740605", "46701740605", "+4670174060512345"})
    void cannot_be_made_of_what_is_no_number(String stored) {
        assertThatThrownBy(() -> new Telefonnummer(stored))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("telefonnummer: must be a number in E.164");
    }
}
