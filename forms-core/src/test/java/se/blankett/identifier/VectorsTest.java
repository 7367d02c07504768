package se.blankett.identifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.json.Json;

/** Every vector of {@code vectors.json}: what was typed, and what it was read as. */
class VectorsTest {
    private static final Map<String, Object> VECTORS = load();
    private static final LocalDate TODAY =
            OffsetDateTime.parse(text(VECTORS, "clock")).toLocalDate();

    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("personnummer", "se-personnummer"),
            Map.entry("organisationsnummer", "se-organisationsnummer"),
            Map.entry("postnummer", "se-postnummer"),
            Map.entry("phone_default_region_SE", "se-phone"),
            Map.entry("bankgiro", "se-bankgiro"),
            Map.entry("plusgiro", "se-plusgiro"),
            Map.entry("ocr_check_digit", "se-ocr"),
            Map.entry("iban_se", "iban"),
            Map.entry("registration_number", "se-registreringsnummer"),
            Map.entry("vat_se", "se-vat"));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("vectors")
    void each_is_read_as_the_vector_says(String format, String typed, Map<String, Object> vector) {
        Reading<? extends Identifier> reading =
                IdentifierTypes.of(format).orElseThrow().read(typed, TODAY);

        String result = text(vector, "result");
        if (!result.equals("ok")) {
            assertThat(reading.fault()).contains(fault(result));
            return;
        }
        Identifier identifier = reading.identifier().orElseThrow();
        assertThat(identifier.stored()).isEqualTo(vector.getOrDefault("stored", identifier.stored()));
        if (identifier instanceof Personnummer person) {
            assertThat(kind(person)).isEqualTo(text(vector, "kind"));
            assertThat(person.birthDate().map(LocalDate::toString).orElse("null"))
                    .isEqualTo(text(vector, "birthDate"));
        }
    }

    @ParameterizedTest(name = "clearing {0}, account {1}: {2}")
    @MethodSource("accounts")
    void each_account_has_the_doubt_that_the_vector_says(String clearing, String account, String result) {
        Bankkonto read = Bankkonto.read(clearing + " " + account).identifier().orElseThrow();

        assertThat(read.doubt()).isEqualTo(result.equals("ok") ? Optional.empty() : Optional.of(fault(result)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("references")
    void each_reference_has_the_length_digit_that_the_vector_says(String typed, String result) {
        Reading<OcrNummer> reading = OcrNummer.read(typed);

        if (result.equals("checksum")) {
            assertThat(reading.fault()).contains(Fault.CHECKSUM);
        } else {
            assertThat(reading.identifier().orElseThrow().hasLengthDigit()).isEqualTo(result.equals("ok"));
        }
    }

    static Stream<Arguments> vectors() {
        return FORMATS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> vectors(entry.getKey())
                        .map(vector -> Arguments.of(entry.getValue(), text(vector, "in"), vector)));
    }

    static Stream<Arguments> accounts() {
        return vectors("bank_account")
                .map(vector -> Arguments.of(text(vector, "clearing"), text(vector, "account"), text(vector, "result")));
    }

    static Stream<Arguments> references() {
        return vectors("ocr_length_and_check").map(vector -> Arguments.of(text(vector, "in"), text(vector, "result")));
    }

    private static Stream<Map<String, Object>> vectors(String kind) {
        List<?> vectors = (List<?>) Objects.requireNonNull(VECTORS.get(kind), kind);
        return vectors.stream().map(vector -> Json.object((Map<?, ?>) vector));
    }

    private static String kind(Personnummer person) {
        return person.isCoordinationNumber() ? "samordningsnummer" : "personnummer";
    }

    private static Fault fault(String result) {
        return result.equals("invalid")
                ? Fault.FORMAT
                : Fault.valueOf(result.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String text(Map<String, Object> object, String name) {
        return Objects.requireNonNull(object.get(name), name).toString();
    }

    private static Map<String, Object> load() {
        try (InputStream file = Objects.requireNonNull(VectorsTest.class.getResourceAsStream("vectors.json"))) {
            return Json.parseObject(new String(file.readAllBytes(), UTF_8), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
