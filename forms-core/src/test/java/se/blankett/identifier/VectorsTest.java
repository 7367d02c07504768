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

    private static final Map<String, String> FORMATS = Map.of(
            "personnummer", "se-personnummer",
            "organisationsnummer", "se-organisationsnummer",
            "postnummer", "se-postnummer",
            "phone_default_region_SE", "se-phone");

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

    static Stream<Arguments> vectors() {
        return FORMATS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> ((List<?>) Objects.requireNonNull(VECTORS.get(entry.getKey())))
                        .stream()
                                .map(vector -> Json.object((Map<?, ?>) vector))
                                .map(vector -> Arguments.of(entry.getValue(), text(vector, "in"), vector)));
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
