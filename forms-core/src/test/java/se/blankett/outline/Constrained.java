package se.blankett.outline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.blankett.constraint.Bankgiro;
import se.blankett.constraint.Iban;
import se.blankett.constraint.Kommun;
import se.blankett.constraint.Momsnummer;
import se.blankett.constraint.OcrNummer;
import se.blankett.constraint.Organisationsnummer;
import se.blankett.constraint.Personnummer;
import se.blankett.constraint.Plusgiro;
import se.blankett.constraint.Postnummer;
import se.blankett.constraint.Registreringsnummer;
import se.blankett.constraint.Telefonnummer;
import se.blankett.identifier.EmailAddress;

/** A class for each constraint that goes over; each has a property {@code v}. */
final class Constrained {
    record Text(String v) {}

    record Sign(@JsonValue @Size(min = 2, max = 4) String text) {}

    record WithSign(@Valid Sign v) {}

    record Signs(@JsonValue List<@Size(max = 2) String> all) {
        @JsonCreator
        static Signs of(List<String> all) {
            return new Signs(all);
        }
    }

    record WithSigns(@Valid @NotNull Signs v) {}

    record Amount(@JsonValue @Min(2) int kronor) {}

    record WithAmount(@Valid Amount v) {}

    record Inner(@NotBlank @Size(max = 4) String v) {}

    record WithUnwrapped(@JsonUnwrapped @Valid Inner inner) {}

    record WithNotNull(@NotNull String v) {}

    record WithJsonRequired(@JsonProperty(required = true) String v) {}

    record WithNull(@Null String v) {}

    record WithNotBlank(@NotBlank String v) {}

    record WithNotEmptyText(@NotEmpty String v) {}

    record WithNotEmptyList(@NotEmpty List<String> v) {}

    record WithSize(@Size(min = 2, max = 4) String v) {}

    record WithSizes(@Size(max = 5) @Size(min = 3) String v) {}

    record WithListSize(@Size(min = 1, max = 2) List<String> v) {}

    record WithSetSize(@Size(max = 2) Set<Color> v) {}

    record WithPattern(
            @Pattern(regexp = "[A-ZÅÄÖ]+ ?\\d{1,3}|x.*") String v) {}

    record WithPatterns(
            @Pattern(regexp = ".*\\d.*") @Pattern(regexp = "^[^@]*$")
            String v) {}

    record WithTrue(@AssertTrue Boolean v) {}

    record WithPrimitiveTrue(@AssertTrue boolean v) {}

    record WithFalse(@AssertFalse Boolean v) {}

    record WithBoolean(boolean v) {}

    record WithInt(int v) {}

    record WithLong(Long v) {}

    record WithShort(short v) {}

    record WithBigInteger(@Max(10) BigInteger v) {}

    record WithMin(@Min(3) int v) {}

    record WithMax(@Max(3) Integer v) {}

    record WithMins(@Min(-2) @Min(2) Integer v) {}

    record WithDecimalMin(@DecimalMin("0.5") BigDecimal v) {}

    record WithDecimalMinOfInteger(@DecimalMin("0.5") Integer v) {}

    record WithDecimalMinExclusive(
            @DecimalMin(value = "2", inclusive = false) BigDecimal v) {}

    record WithDecimalMax(@DecimalMax("2.25") BigDecimal v) {}

    record WithDecimalMaxExclusive(
            @DecimalMax(value = "2", inclusive = false) BigDecimal v) {}

    record WithDecimalMaxExclusiveOfInteger(
            @DecimalMax(value = "2", inclusive = false) Integer v) {}

    record WithPositive(@Positive BigDecimal v) {}

    record WithPositiveInt(@Positive int v) {}

    record WithPositiveOrZero(@PositiveOrZero BigDecimal v) {}

    record WithNegative(@Negative BigDecimal v) {}

    record WithNegativeOrZero(@NegativeOrZero BigDecimal v) {}

    record WithDigits(@Digits(integer = 2, fraction = 1) BigDecimal v) {}

    record WithDigitsOfInteger(
            @Digits(integer = 2, fraction = 0) Integer v) {}

    record WithPast(@Past LocalDate v) {}

    record WithPastOrPresent(@PastOrPresent LocalDate v) {}

    record WithFuture(@Future LocalDate v) {}

    record WithFutureOrPresent(@FutureOrPresent LocalDate v) {}

    record WithDate(LocalDate v) {}

    record WithPersonnummer(@Personnummer String v) {}

    record WithPersonOnly(
            @Personnummer(coordinationNumber = false) String v) {}

    record WithAge(@Personnummer(minAge = 18, maxAge = 65) String v) {}

    record WithOrganisationsnummer(@Organisationsnummer String v) {}

    record WithPostnummer(@Postnummer String v) {}

    record WithTelefonnummer(@Telefonnummer String v) {}

    record WithRegistreringsnummer(@Registreringsnummer String v) {}

    record WithBankgiro(@Bankgiro String v) {}

    record WithPlusgiro(@Plusgiro String v) {}

    record WithOcr(@OcrNummer String v) {}

    record WithMomsnummer(@Momsnummer String v) {}

    record WithIban(@Iban String v) {}

    record WithKommun(@Kommun String v) {}

    record WithEmail(EmailAddress v) {}

    enum Color {
        @Question(title = "Röd")
        @JsonProperty("rod")
        RED,
        @Question(title = "Blå")
        blue
    }

    record WithEnum(Color v) {}

    record WithOptional(Optional<@Size(max = 3) String> v) {}

    record WithNotNullOptional(@NotNull Optional<@Size(max = 3) String> v) {}

    record WithItems(List<@Size(max = 3) String> v) {}

    record WithFormatInItems(List<@Postnummer String> v) {}

    record Child(
            @NotBlank @Size(max = 4) String n,
            @Min(1) Integer age,
            @Past LocalDate born) {}

    record WithValid(@Valid Child v) {}

    record WithoutValid(Child v) {}

    record WithRows(@Size(max = 2) List<@Valid Child> v) {}

    record WithListValid(@Valid @NotNull List<Child> v) {}

    record WithConvertedGroup(
            @Valid @ConvertGroup(from = Default.class, to = Strict.class)
            Strictly v) {}

    record Strictly(
            @Size(max = 1, groups = Strict.class) @NotBlank String n, Integer age, LocalDate born) {}

    record WithBox(@Valid Box<Color> v) {}

    record Box<T>(@NotNull T n, Integer age, LocalDate born) {}

    record WithNested(@Size(max = 1) List<@Valid Holder> v) {}

    record Holder(
            @NotBlank String n,
            @Max(1) Integer age,
            @FutureOrPresent LocalDate born) {}

    record WithRowsWithoutValid(List<Child> v) {}

    @NotNull
    @Size(min = 2)
    @Pattern(regexp = "[A-Z]*")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Code {
        String message() default "{code}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class, name = "max")
        int most() default 9;
    }

    record WithComposed(@Code(most = 3) String v) {}

    interface Named {
        @Size(max = 3)
        @Nullable
        String getV();
    }

    abstract static class Base implements Named {
        @Size(min = 2)
        private @Nullable String v;

        @Override
        public @Nullable String getV() {
            return v;
        }

        public void setV(@Nullable String other) {
            v = other;
        }
    }

    static final class WithInherited extends Base {}

    interface Strict {}

    record WithGroup(
            @Size(max = 3) @Size(max = 1, groups = Strict.class)
            String v) {}

    private Constrained() {}
}
