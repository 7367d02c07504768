package se.blankett.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.example.Broken;
import se.blankett.example.Example;
import se.blankett.example.Examples;
import se.blankett.form.Form;

/** A class and the form that is made of it accept the same answers. */
class RoundTripTest {
    private static final long SEED = 20_261_121;
    private static final List<Object> VALUES = new Pool(SEED).values();

    static List<Class<?>> classes() {
        return in(Constrained.class)
                .filter(type -> type.getSimpleName().startsWith("With") || type.equals(Constrained.Text.class))
                .toList();
    }

    static List<Class<?>> types() {
        return in(Typed.class).toList();
    }

    private static Stream<Class<?>> in(Class<?> around) {
        return Stream.<Class<?>>of(around.getDeclaredClasses()).sorted(Comparator.comparing(Class::getName));
    }

    /** Everything at once: what the form's own examples show of it. */
    @Test
    void a_whole_class_and_its_form_accept_the_same() {
        Verdicts verdicts = new Verdicts(Parking.Application.class);
        Form form = Outline.of(Parking.Application.class, Verdicts.VALIDATOR).form();
        Examples examples = Examples.of(form, Verdicts.CLOCK);
        List<Broken> broken = examples.broken(SEED).cases().stream()
                .filter(each -> !each.code().equals("unknown")) // a class passes over what it has no property for
                .toList();

        assertThat(Stream.of(examples.covering(SEED), examples.limits(SEED))
                        .flatMap(suite -> suite.cases().stream())
                        .map(Example::answers))
                .hasSizeGreaterThan(20)
                .allMatch(verdicts::ofClass, "accepted by the class");
        assertThat(broken)
                .hasSizeGreaterThan(20)
                .filteredOn(each -> verdicts.ofClass(each.answers()))
                // a set has each of them once, however often it is told
                .extracting(Broken::code)
                .containsExactly("items.duplicate");
    }

    @Test
    void an_empty_list_is_a_list() {
        for (Class<?> type : List.of(
                Constrained.WithNotEmptyList.class,
                Constrained.WithListSize.class,
                Constrained.WithItems.class,
                Constrained.WithRows.class)) {
            Verdicts verdicts = new Verdicts(type);

            assertThat(verdicts.ofForm(Map.of("v", List.of())))
                    .as(type.getSimpleName())
                    .isEqualTo(verdicts.ofClass(Map.of("v", List.of())));
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void class_and_form_accept_the_same(Class<?> type) {
        Verdicts verdicts = new Verdicts(type);
        List<Map<String, Object>> answers = Stream.concat(
                        Stream.of(Map.<String, Object>of()), VALUES.stream().map(value -> Map.of("v", value)))
                .toList();

        Map<Boolean, List<Map<String, Object>>> judged =
                answers.stream().collect(Collectors.partitioningBy(verdicts::ofClass));

        assertThat(judged.getOrDefault(true, List.of())).isNotEmpty();
        assertThat(judged.getOrDefault(false, List.of())).isNotEmpty();
        assertThat(judged.getOrDefault(true, List.of()).stream().filter(each -> !verdicts.ofForm(each)))
                .as("seed %s, accepted by the class alone", SEED)
                .isEmpty();
        assertThat(judged.getOrDefault(false, List.of()).stream().filter(verdicts::ofForm))
                .as("seed %s, accepted by the form alone", SEED)
                .isEmpty();
    }

    /** A class reads one spelling of a value, and a form more: what it has stored is that one. */
    @ParameterizedTest
    @MethodSource("types")
    void what_the_form_accepts_has_room_in_the_class(Class<?> type) {
        Verdicts verdicts = new Verdicts(type);
        List<Map<String, Object>> accepted = Stream.concat(VALUES.stream(), Pool.TIMES.stream())
                .map(value -> Map.of("v", value))
                .filter(verdicts::ofForm)
                .toList();

        assertThat(accepted).isNotEmpty();
        assertThat(accepted)
                .as("seed %s", SEED)
                .filteredOn(each -> !verdicts.ofClass(verdicts.outcome(each).answers()))
                .isEmpty();
    }
}
