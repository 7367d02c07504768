package se.blankett.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
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
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.constraint.Bankkonto;
import se.blankett.report.Problem;

/** What a developer is told of a class: what does not go over to the form. */
class OutlineNotesTest {
    interface Strict {}

    record WithUnwrapped(@JsonUnwrapped Child child) {}

    record Code(@JsonValue @Size(max = 3) String text) {}

    @Ordered
    record Key(@JsonValue String text) {}

    record WithKey(@Valid Key key) {}

    record WithCode(Code code) {}

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
                        "an object around another without @Valid",
                        WithUnwrapped.class,
                        ": nobody asks the constraints of Child here; add @Valid, or take them away"),
                row(
                        "one value without @Valid",
                        WithCode.class,
                        "/properties/code: nobody asks the constraints of Code here; add @Valid, or take them away"),
                row(
                        "a constraint on the class of one value",
                        WithKey.class,
                        "/properties/key: no schema says what @Ordered asks of Key; " + KEEP),
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

    /** What is told of a class, each line without the name of its document. */
    static Arguments row(String name, Class<?> type, String... lines) {
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
    private static Outline outline(Class<?> type) {
        return Outline.of(type, Verdicts.VALIDATOR);
    }
}
