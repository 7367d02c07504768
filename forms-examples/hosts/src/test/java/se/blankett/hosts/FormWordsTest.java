package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.text.Describer;
import se.blankett.text.Texts;
import se.blankett.validate.SubmissionValidator;

/** A constraint accepts what a form accepts, refuses what it doubts or refuses, and says what it says. */
class FormWordsTest {
    private static final Path VECTORS =
            Path.of("../../forms-core/src/test/resources/se/blankett/identifier/vectors.json");

    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("personnummer", "se-personnummer"),
            Map.entry("organisationsnummer", "se-organisationsnummer"),
            Map.entry("postnummer", "se-postnummer"),
            Map.entry("phone", "se-phone"),
            Map.entry("fastighet", "se-fastighet"),
            Map.entry("registreringsnummer", "se-registreringsnummer"),
            Map.entry("bankgiro", "se-bankgiro"),
            Map.entry("plusgiro", "se-plusgiro"),
            Map.entry("bankkonto", "se-bankkonto"),
            Map.entry("ocr", "se-ocr"),
            Map.entry("vat", "se-vat"),
            Map.entry("iban", "iban"),
            Map.entry("kommun", "se-kommun"));

    private static final Map<String, String> PROPERTIES = Map.of(
            "phone_default_region_SE",
            "phone",
            "ocr_check_digit",
            "ocr",
            "iban_se",
            "iban",
            "registration_number",
            "registreringsnummer",
            "vat_se",
            "vat");

    private static final Form FORM = form();
    private static final SubmissionValidator VALIDATOR = SubmissionValidator.of(FORM, Provider.CLOCK);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"vectors", "others"})
    void a_constraint_says_what_a_form_says(String property, String typed) {
        for (String lang : Texts.languages()) {
            assertThat(Named.messages(lang, property, typed)).isEqualTo(said(lang, property, typed));
        }
    }

    @Test
    void every_constraint_is_compared() {
        assertThat(Stream.concat(vectors(), others()).map(row -> row.get()[0])).containsAll(FORMATS.keySet());
        assertThat(Stream.of(Named.class.getRecordComponents()).map(component -> component.getName()))
                .containsExactlyInAnyOrderElementsOf(FORMATS.keySet());
    }

    private static List<String> said(String lang, String property, String typed) {
        Describer describer = Describer.of(Texts.of(lang), FORM);
        return VALIDATOR.validate(Json.write(Map.of(property, typed))).report().findings().stream()
                .map(describer::describe)
                .toList();
    }

    static Stream<Arguments> vectors() {
        Map<String, Object> all = read();
        return all.keySet().stream()
                .filter(kind -> FORMATS.containsKey(PROPERTIES.getOrDefault(kind, kind)))
                .flatMap(kind -> ((List<?>) Objects.requireNonNull(all.get(kind)))
                        .stream()
                                .map(vector -> Json.object((Map<?, ?>) vector).get("in"))
                                .map(typed -> Arguments.of(PROPERTIES.getOrDefault(kind, kind), typed)));
    }

    static Stream<Arguments> others() {
        Stream<Arguments> accounts = ((List<?>) Objects.requireNonNull(read().get("bank_account")))
                .stream()
                        .map(vector -> Json.object((Map<?, ?>) vector))
                        .map(vector -> Arguments.of("bankkonto", vector.get("clearing") + " " + vector.get("account")));
        return Stream.concat(
                accounts,
                Stream.of(
                        Arguments.of("fastighet", "Skoga 1:54"),
                        Arguments.of("fastighet", "skoga s:3"),
                        Arguments.of("fastighet", "vid sjön"),
                        Arguments.of("kommun", "0180"),
                        Arguments.of("kommun", "Stockholm"),
                        Arguments.of("kommun", "0179"),
                        Arguments.of("personnummer", "x".repeat(1000)),
                        Arguments.of("personnummer", "${7*7} {label} \\{0}"),
                        Arguments.of("bankkonto", "hej")));
    }

    private static Map<String, Object> read() {
        try {
            return Json.parseObject(Files.readString(VECTORS), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form form() {
        String properties = FORMATS.entrySet().stream()
                .map(entry -> Json.write(entry.getKey()) + ": "
                        + Json.write(Map.of("type", "string", "title", "Nummer", "format", entry.getValue())))
                .collect(Collectors.joining(", "));
        return FormParser.parse(
                "alla.form.json", "{\"title\": \"Alla\", \"type\": \"object\", \"properties\": {" + properties + "}}");
    }
}
