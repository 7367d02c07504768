package se.blankett.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.bean.Beans;
import se.blankett.constraint.Postnummer;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** What a class becomes. */
class OutlineTest {
    private static final Path APPROVED = Path.of("src/test/resources/se/blankett/outline/parkering.form.json");

    @Test
    void a_class_becomes_a_form() throws IOException {
        String text = outline(Parking.Application.class).text();

        if (Boolean.getBoolean("approve")) {
            Files.writeString(APPROVED, text);
        }
        assertThat(APPROVED).content().isEqualTo(text);
    }

    @Test
    void all_that_is_left_is_for_the_author_to_say() {
        Outline outline = outline(Parking.Application.class);

        assertThat(outline.problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .extracting(Problem::code)
                .containsOnly("item.noTitle");
        assertThat(outline.form().identity().version()).hasToString("1.2.0");
    }

    static final class Bean {
        @Question(title = "Namn", page = "Granskning")
        @JsonProperty("namn")
        private String name = "";

        @JsonIgnore
        private String secret = "";

        private boolean ready;

        public String getName() {
            return name;
        }

        public void setName(String other) {
            name = other;
        }

        public String getSecret() {
            return secret;
        }

        public void setSecret(String other) {
            secret = other;
        }

        @NotNull
        @Question(title = "Klar?", page = "start")
        public Boolean getReady() {
            return ready;
        }

        public void setReady(Boolean other) {
            ready = other;
        }
    }

    @Test
    void a_bean_has_the_names_that_it_is_bound_with_and_pages_ids_of_their_own() {
        assertThat(Json.parse(outline(Bean.class).text())).isEqualTo(Json.parse("""
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Bean", "type": "object",
                 "x-form": {"version": "1.0.0", "lang": "sv", "pages": [
                   {"id": "granskning", "title": "Granskning", "fields": ["namn"]},
                   {"id": "sida-2", "title": "start", "fields": ["ready"]}]},
                 "properties": {
                   "namn": {"title": "Namn", "type": "string"},
                   "ready": {"title": "Klar?", "type": "boolean"}},
                 "required": ["ready"], "unevaluatedProperties": false}
                """));
    }

    static class Zone {
        public String zone = "";
    }

    static final class Permit extends Zone {
        @JsonProperty("namn")
        public String name = "";

        public String car = "";

        @JsonProperty("avgift")
        public int fee;
    }

    record Named(@JsonProperty("namn") String name, String car) {}

    @JsonPropertyOrder({"car", "name"})
    record Ordered(String name, String car) {}

    static Stream<Arguments> orders() {
        return Stream.of(
                argumentSet("a bean, what it inherits first", Permit.class, List.of("zone", "namn", "car", "avgift")),
                argumentSet("a record", Named.class, List.of("namn", "car")),
                argumentSet("an order that the class says", Ordered.class, List.of("car", "name")));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void questions_are_in_the_order_of_the_class(Class<?> type, List<String> names) {
        assertThat(outline(type).form().pages().get(0).fields())
                .extracting(Field::name)
                .containsExactlyElementsOf(names);
    }

    record Ignoring(@JsonIgnore String secret, String name) {}

    @JsonIgnoreProperties("secret")
    record IgnoringByName(String secret, String name) {}

    static final class WriteOnly {
        private String name = "";

        @JsonIgnore
        public String getName() {
            return name;
        }

        @JsonProperty("name")
        public void setName(String other) {
            name = other;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Ignoring.class, IgnoringByName.class, WriteOnly.class})
    void what_json_never_fills_is_not_asked(Class<?> type) {
        assertThat(outline(type).form().pages().get(0).fields())
                .extracting(Field::name)
                .containsExactly("name");
        assertThat(Beans.as(Map.of("secret", "x", "name", "y"), type)).hasNoNullFieldsOrPropertiesExcept("secret");
    }

    record Day(
            @JsonProperty("dag") @NotNull @Past LocalDate day,
            @JsonUnwrapped(prefix = "pass_") @Nullable Shift shift) {}

    record Shift(@Question(title = "Början", page = "Tid") int from) {}

    record Visit(
            @Question(page = "Besök") String name,
            @Valid @JsonUnwrapped(prefix = "mitt_") Day day,
            String note) {}

    @Test
    void what_is_unwrapped_stands_in_the_object_around_it() {
        assertThat(Json.parse(outline(Visit.class).text())).isEqualTo(Json.parse("""
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Visit", "type": "object",
                 "x-form": {"version": "1.0.0", "lang": "sv", "pages": [
                   {"id": "besok", "title": "Besök", "fields": ["name", "mitt_dag"]},
                   {"id": "tid", "title": "Tid", "fields": ["mitt_pass_from", "note"]}],
                  "rules": [{"id": "mitt_dag-past", "test": "mitt_dag < TODAY()", "at": "mitt_dag",
                    "message": "Datumet för ”mitt_dag” ska vara före i dag."}]},
                 "properties": {
                   "name": {"type": "string"},
                   "mitt_dag": {"type": "string", "format": "date"},
                   "mitt_pass_from": {"title": "Början", "type": "integer", "minimum": -2147483648, "maximum": 2147483647},
                   "note": {"type": "string"}},
                 "required": ["mitt_dag", "mitt_pass_from"], "unevaluatedProperties": false}
                """));
    }

    @FormDefinition(title = "Move", lang = "en")
    record InEnglish(
            @JsonProperty("född år") @Past LocalDate born,

            @Question(title = "Postcode") @Postnummer(message = "Write {0}")
            String code,

            @Size(max = 3, message = "Three signs.") String sign) {}

    @Test
    void sentences_are_in_the_language_of_the_form_or_in_the_developers_words() {
        Form form = outline(InEnglish.class).form();

        assertThat(form.identity().lang()).isEqualTo("en");
        assertThat(Json.parse(outline(InEnglish.class).text()))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .extractingByKey("x-form")
                .isEqualTo(Json.parse("""
                        {"version": "1.0.0", "lang": "en", "rules": [{"id": "f-dd--r-past", "test": "ANSWER(\\"född år\\") < TODAY()",
                          "message": "The date for “född år” must be before today.", "at": "född år"}]}
                        """));
        assertThat(outline(InEnglish.class).text()).contains("\"maxLength\" : \"Three signs.\"");
    }

    private static Outline outline(Class<?> type) {
        return Outline.of(type, Verdicts.VALIDATOR);
    }
}
