package se.blankett.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.constraint.Bankkonto;
import se.blankett.constraint.Postnummer;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** What a class becomes, and what its developer is told. */
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

    interface Strict {}

    record WithMap(Map<String, String> extra) {}

    record WithDateTime(LocalDateTime start) {}

    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    record WithSealed(Shape shape) {}

    record Person(@NotBlank String name, List<Person> children) {}

    record WithPerson(@Valid Person who) {}

    record WithFlags(
            @Pattern(regexp = "a+", flags = Pattern.Flag.CASE_INSENSITIVE)
            String code) {}

    record WithLookahead(@Pattern(regexp = "(?=a).*") String code) {}

    record WithDigitsOfText(
            @Digits(integer = 2, fraction = 0) String code) {}

    record WithNoInteger(@Digits(integer = 0, fraction = 2) BigDecimal share) {}

    record WithPastInstant(@Past Instant at) {}

    record WithDays(List<@Past LocalDate> days) {}

    record WithGroups(@Size(max = 1, groups = Strict.class) String code) {}

    record WithAccount(@Bankkonto String account) {}

    record WithOwnEmail(@Email(regexp = ".*@exempel\\.se") String email) {}

    record WithOptional(@Email Optional<String> email) {}

    record WithMethod(LocalDate from, LocalDate to) {
        @AssertTrue
        public boolean isTo() {
            return from == null || to == null || !to.isBefore(from);
        }

        @AssertTrue
        public boolean isSummer() {
            return from == null || from.getMonthValue() > 5;
        }
    }

    @Constraint(validatedBy = Ordered.Always.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Ordered {
        String message() default "Ordning.";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Always implements ConstraintValidator<Ordered, Object> {
            @Override
            public boolean isValid(Object value, ConstraintValidatorContext context) {
                return true;
            }
        }
    }

    @Ordered
    record WithClassConstraint(@Ordered String code) {}

    record Child(@Max(3) int age) {}

    record WithoutValid(Child child) {}

    record Inner(@Question(page = "Om dig") String name) {}

    record WithInnerPage(Inner inner) {}

    record WithBadJson(@Question(more = "{x") String name) {}

    static Stream<Arguments> notes() {
        return Stream.of(
                row(
                        "a map",
                        WithMap.class,
                        "/properties/extra: a form has no question for java.util.Map<java.lang.String,java.lang.String>; use a record, a class with properties, a list of these, a text, a number or java.time"),
                row(
                        "a local time of a day",
                        WithDateTime.class,
                        "/properties/start: a form has no question for java.time.LocalDateTime; use a record, a class with properties, a list of these, a text, a number or java.time"),
                row(
                        "an interface",
                        WithSealed.class,
                        "/properties/shape: a form has no question for " + Shape.class.getName()
                                + "; use a record, a class with properties, a list of these, a text, a number or java.time"),
                row(
                        "a class in itself",
                        WithPerson.class,
                        "/properties/who/properties/children/items: WithPerson > Person > Person has no end; put a class without this property in its place, or @JsonIgnore on it"),
                row("flags", WithFlags.class, "/properties/code: no schema says what @Pattern asks of a text; " + KEEP),
                row(
                        "look-ahead",
                        WithLookahead.class,
                        "/properties/code: no schema says what @Pattern asks of a text; " + KEEP),
                row(
                        "digits in a text",
                        WithDigitsOfText.class,
                        "/properties/code: no schema says what @Digits asks of a text; " + KEEP),
                row(
                        "no digit before the point",
                        WithNoInteger.class,
                        "/properties/share: no schema says what @Digits asks of a number; " + KEEP),
                row(
                        "an instant in the past",
                        WithPastInstant.class,
                        "/properties/at: no schema says what @Past asks of a text of one format; " + KEEP),
                row(
                        "days in a list",
                        WithDays.class,
                        "/properties/days: no rule of a form can be placed here, and \"past\" depends on the day; "
                                + KEEP),
                row(
                        "a group",
                        WithGroups.class,
                        "/properties/code: @Size is asked in the group Strict only; ask it in Java, with that group"),
                row(
                        "a doubt",
                        WithAccount.class,
                        "/properties/account: a form only doubts what @Bankkonto refuses; " + KEEP),
                row(
                        "an address of one's own",
                        WithOwnEmail.class,
                        "/properties/email: no schema says what @Email asks of a text; " + KEEP),
                row(
                        "an optional value",
                        WithOptional.class,
                        "/properties/email: @Email is about Optional, not about what is in it; write Optional<@Email String>"),
                row(
                        "methods",
                        WithMethod.class,
                        ": no schema says what @AssertTrue asks of WithMethod.summer; " + KEEP,
                        "/properties/to: no schema says what @AssertTrue asks of a date; " + KEEP),
                row(
                        "a constraint of one's own",
                        WithClassConstraint.class,
                        ": no schema says what @Ordered asks of WithClassConstraint; " + KEEP,
                        "/properties/code: no schema says what @Ordered asks of a text; " + KEEP),
                row(
                        "without @Valid",
                        WithoutValid.class,
                        "/properties/child: nobody asks the constraints of Child here; add @Valid, or take them away"),
                row(
                        "a page inside",
                        WithInnerPage.class,
                        "/properties/inner/properties/name: \"Om dig\" is a page of the outermost class only; put page on the property there that has this class"),
                row(
                        "no JSON",
                        WithBadJson.class,
                        "/properties/name: more is no JSON object: line 1, column 2: this is not JSON; correct it"));
    }

    private static final String KEEP = "keep it in Java: Dialogue.with(Beans.check(…)) asks it all the same";

    private static Arguments row(String name, Class<?> type, String... lines) {
        return argumentSet(
                name,
                type,
                Stream.of(lines)
                        .map(line -> type.getSimpleName() + ".form.json#" + line)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("notes")
    void what_does_not_go_over_is_named(Class<?> type, List<String> expected) {
        assertThat(outline(type).problems())
                .filteredOn(problem -> problem.code().startsWith("class."))
                .extracting(Problem::toString)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void a_class_without_an_end_is_no_form() {
        Outline outline = outline(WithPerson.class);

        assertThatExceptionOfType(OutlineException.class)
                .isThrownBy(outline::form)
                .withMessage(
                        "WithPerson.form.json#/properties/who/properties/children/items: WithPerson > Person > Person"
                                + " has no end; put a class without this property in its place, or @JsonIgnore on it")
                .matches(e -> e.problems().size() == 1);
    }

    /** A bean as they were before records, with what Jackson leaves out. */
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
