package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties, municipalities and vehicles. */
class PlacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skoga 1:54",
                "Skoby Berga 1:1",
                "Neptunus 3",
                "Skoga S:3",
                "skoga ga:12",
                "Skoga FS:1",
                "Skoga SAMF:2",
                "Skoga 1:54>2",
                "ÖSTRA GÅRD 2:10",
                "Sankt Olof's 4:1"
            })
    void a_property_is_usually_written_so(String typed) {
        Fastighetsbeteckning property =
                Fastighetsbeteckning.read(typed).identifier().orElseThrow();

        assertThat(property.stored()).isEqualTo(typed);
        assertThat(property.doubt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skoga", "1:54", "Skoga 1:", "Skoga 1:54 och 1:55", "Skoga X:3", "Skoga 123456:1", "?"})
    void a_property_that_is_written_otherwise_is_doubted(String typed) {
        assertThat(Fastighetsbeteckning.read(typed).identifier().orElseThrow().doubt())
                .contains(Fault.FORMAT);
    }

    @Test
    void a_property_is_stored_with_one_space_and_whole_letters() {
        Fastighetsbeteckning property = Fastighetsbeteckning.read("  A\u030Ar\u00a0\u00a01:54 ")
                .identifier()
                .orElseThrow();

        assertThat(property.stored()).isEqualTo("År 1:54");
        assertThat(property.masked()).isEqualTo("År *:**");
    }

    @ParameterizedTest
    @CsvSource({
        "0180, 0180, Stockholm",
        "Stockholm, 0180, Stockholm",
        "upplands bro, 0139, Upplands-Bro",
        "Östra Göinge, 1256, Östra Göinge",
        "Ga\u0308vle, 2180, Gävle"
    })
    void a_municipality_is_known_by_code_and_name(String typed, String code, String name) {
        assertThat(Kommun.read(typed).identifier()).contains(new Kommun(code, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"180", "0179", "9999", "Sthlm", "", "0180 Stockholm"})
    void other_texts_are_no_municipality(String typed) {
        assertThat(Kommun.read(typed).fault()).contains(Fault.FORMAT);
    }

    @Test
    void there_are_290_municipalities_in_alphabetical_order() {
        assertThat(Kommun.all()).hasSize(290);
        assertThat(Kommun.all().get(0).name()).isEqualTo("Ale");
        assertThat(Kommun.all().get(289).name()).isEqualTo("Övertorneå");
        assertThat(Kommun.all().stream().map(Kommun::name).filter(name -> name.matches("[ÅÄ].*")))
                .startsWith("Åmål", "Ånge")
                .endsWith("Älvsbyn", "Ängelholm");
    }

    @ParameterizedTest
    @CsvSource({"abc123, ABC123, ABC 123", "wer-84a, WER84A, WER 84A"})
    void a_vehicle_is_shown_as_on_its_plate(String typed, String stored, String shown) {
        Registreringsnummer number =
                Registreringsnummer.read(typed).identifier().orElseThrow();

        assertThat(number.stored()).isEqualTo(stored);
        assertThat(number.display()).isEqualTo(shown);
    }
}
