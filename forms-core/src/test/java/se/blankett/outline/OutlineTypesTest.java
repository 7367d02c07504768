package se.blankett.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.outline.OutlineNotesTest.row;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.report.Problem;

/** What a developer is told of types that no form asks for, or not as the class has them. */
class OutlineTypesTest {
    record WithMap(Map<String, String> extra) {}

    record WithDateTime(LocalDateTime start) {}

    static final class WithBytes {
        public byte[] picture = {};
    }

    enum Colour {
        RED
    }

    record Nothing() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    record Car(String plate) {}

    record WithVehicle(Car car) {}

    record WithSpelling(
            @JsonFormat(pattern = "yyyyMMdd") LocalDate day,
            @JsonFormat(pattern = "yyyy-MM-dd") LocalDate other) {}

    record WithUnwrappedMap(@JsonUnwrapped Map<String, String> all) {}

    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    record WithSealed(Shape shape) {}

    private static final String ANSWER =
            "a record, a class with properties, a list of these, a text, a number or a date";

    static Stream<Arguments> notes() {
        return Stream.of(
                row(
                        "a map",
                        WithMap.class,
                        "/properties/extra: a form has no question for java.util.Map<java.lang.String,java.lang.String>; use a list of records that have the key and the value"),
                row(
                        "a local time of a day",
                        WithDateTime.class,
                        "/properties/start: a form has no question for java.time.LocalDateTime; use LocalDate, LocalTime, YearMonth, Duration or OffsetDateTime"),
                row(
                        "an interface",
                        WithSealed.class,
                        "/properties/shape: a form has no question for " + Shape.class.getName()
                                + "; use a class that is not abstract: what it leaves open, a form cannot ask"),
                row("bytes", WithBytes.class, "/properties/picture: a form has no question for byte[]; use " + ANSWER),
                row(
                        "no class of the host's",
                        String.class,
                        ": a form has no question for java.lang.String; use " + ANSWER),
                row("a list", List[].class, ": a form has no question for java.util.List[]; use " + ANSWER),
                row(
                        "an enum",
                        Colour.class,
                        ": a form has no question for " + Colour.class.getName() + "; use " + ANSWER),
                row(
                        "an interface alone",
                        Shape.class,
                        ": a form has no question for " + Shape.class.getName()
                                + "; use a class that is not abstract: what it leaves open, a form cannot ask"),
                row(
                        "nothing",
                        Nothing.class,
                        ": " + Nothing.class.getName()
                                + " has nothing to ask for; give it components, fields or setters"),
                row(
                        "a class that JSON names",
                        WithVehicle.class,
                        "/properties/car: JSON has the name of a class in each Car; take a class without @JsonTypeInfo: no question asks for such a name"),
                row(
                        "a spelling of its own",
                        WithSpelling.class,
                        "/properties/day: the class reads day in a spelling of its own, by @JsonFormat or @JsonDeserialize; see that it reads what a form stores, such as 2026-11-22"),
                row(
                        "a map in the object around it",
                        WithUnwrappedMap.class,
                        "/properties/all: a form has no question for java.util.Map<java.lang.String,java.lang.String>; use a list of records that have the key and the value"));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void what_does_not_go_over_is_named(Class<?> type, List<String> expected) {
        assertThat(Outline.of(type, Verdicts.VALIDATOR).problems())
                .filteredOn(problem -> problem.code().startsWith("class."))
                .extracting(Problem::toString)
                .containsExactlyElementsOf(expected);
    }
}
