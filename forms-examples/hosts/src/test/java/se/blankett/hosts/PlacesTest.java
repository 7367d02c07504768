package se.blankett.hosts;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.blankett.constraint.Bankkonto;
import se.blankett.constraint.Personnummer;
import se.blankett.constraint.Postnummer;

/** Where a constraint may stand, and what goes with it. */
class PlacesTest {
    private static final ExecutableValidator EXECUTABLES = Provider.in("sv").forExecutables();
    private static final String WRONG = "1152";
    private static final String PERSON = "19850101-2390";

    record Family(
            List<@Personnummer String> people,
            Map<@Postnummer String, String> places,
            Optional<@Postnummer String> place,
            @Valid List<Child> children) {}

    record Child(@Personnummer(maxAge = 18) CharSequence number) {}

    interface Warnings {}

    static final class Severe implements Payload {}

    @Personnummer(minAge = 18)
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.METHOD})
    @Retention(RUNTIME)
    @interface Adult {
        String message() default "Endast vuxna.";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Application(
            @Adult String applicant,

            @Personnummer(minAge = 18) @Personnummer(coordinationNumber = false, payload = Severe.class)
            String guardian,

            @Postnummer(message = "Skriv {label}.", label = "postnumret")
            String place,

            @Bankkonto(groups = Warnings.class) String account) {}

    static final class Register {
        Register(@Postnummer String place) {
            this.place = place;
        }

        private final String place;

        @Postnummer
        String place(@Personnummer String person) {
            return place + person;
        }
    }

    @Test
    void stands_on_elements_of_containers_and_components_of_records() {
        Family family = new Family(
                List.of(PERSON, "1"), Map.of(WRONG, "Skoga"), Optional.of(WRONG), List.of(new Child(PERSON)));

        assertThat(paths(Provider.in("sv").validate(family)))
                .containsExactlyInAnyOrder(
                        "people[1].<list element>", "places<K>[1152].<map key>", "place", "children[0].number");
    }

    @Test
    void stands_on_parameters_and_returned_values() throws ReflectiveOperationException {
        var method = Register.class.getDeclaredMethod("place", String.class);
        var constructor = Register.class.getDeclaredConstructor(String.class);
        Register register = new Register(WRONG);

        assertThat(EXECUTABLES.validateParameters(register, method, new Object[] {"1"}))
                .hasSize(1);
        assertThat(EXECUTABLES.validateReturnValue(register, method, WRONG)).hasSize(1);
        assertThat(EXECUTABLES.validateConstructorParameters(constructor, new Object[] {WRONG}))
                .hasSize(1);
        assertThat(EXECUTABLES.validateParameters(register, method, new Object[] {PERSON}))
                .isEmpty();
    }

    @Test
    void is_a_part_of_a_constraint_of_the_hosts_own() {
        assertThat(messages(new Application("20210791-9967", PERSON, "115 20", "hej")))
                .containsExactly("Personen ska vara minst 18 år.");
    }

    @Test
    void stands_more_than_once_on_one_element_each_with_its_payload() {
        Set<ConstraintViolation<Application>> violations =
                Provider.in("sv").validate(new Application(PERSON, "20210791-9967", "115 20", "hej"));

        assertThat(violations.stream()
                        .collect(Collectors.toMap(
                                ConstraintViolation::getMessage,
                                violation -> violation.getConstraintDescriptor().getPayload())))
                .isEqualTo(Map.of(
                        "Personen ska vara minst 18 år.",
                        Set.of(),
                        "Skriv ett personnummer. Samordningsnummer kan inte användas här.",
                        Set.of(Severe.class)));
    }

    @Test
    void says_what_the_host_wants_it_to_say() {
        assertThat(messages(new Application(PERSON, PERSON, WRONG, "hej"))).containsExactly("Skriv postnumret.");
    }

    @Test
    void is_asked_only_in_its_groups() {
        Application application = new Application(PERSON, PERSON, "115 20", "hej");

        assertThat(messages(application)).isEmpty();
        assertThat(paths(Provider.in("sv").validate(application, Warnings.class)))
                .containsExactly("account");
    }

    @Test
    void takes_null() {
        assertThat(Provider.in("sv").validate(Named.EMPTY)).isEmpty();
    }

    private static List<String> messages(Application application) {
        return Provider.in("sv").validate(application).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
