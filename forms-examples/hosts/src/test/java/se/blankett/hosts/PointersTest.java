package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.bean.AnswerError;
import se.blankett.bean.SubmissionForms;
import se.blankett.bean.ValidSubmission;
import se.blankett.constraint.Personnummer;
import se.blankett.constraint.Postnummer;
import se.blankett.parse.Catalogue;

/** Wherever a provider finds something, a JSON Pointer says where that is in what was sent. */
class PointersTest {
    private static final String WRONG = "1152";
    private static final Child CHILD = new Child("1");
    private static final Map<String, Object> FAMILY = Map.of("barn", List.of(Map.of("för.\"namn\"", "Alva"), Map.of()));

    @TempDir
    static Path folder;

    private static Validator validator;

    record Child(
            @JsonProperty("person.\"nummer\"") @Personnummer @Nullable
            String number) {}

    record Lists(
            @Valid List<Child> children, List<List<@Postnummer String>> table, List<Map<String, @Valid Child>> rows) {}

    static final class Rows {
        @Valid
        public final Child[] array = {new Child(null), CHILD};
    }

    record Maps(
            Map<@Postnummer String, String> places,
            Map<String, @Postnummer String> codes,
            Map<String, @Valid Child> people) {}

    record Others(Set<@Postnummer String> numbers, Optional<@Postnummer String> place, Optional<@Valid Child> child) {}

    record First(@JsonProperty("för.\"namn\"") String name) {}

    @ValidSubmission(form = "familj")
    record Family(@JsonProperty("barn") List<First> children) {}

    record Envelope(
            @ValidSubmission(form = "familj") Map<String, Object> answers,
            @Valid Family family) {}

    static class Desk {
        void person(String kind, @Personnummer String number) {}

        void child(String kind, @Valid Child child) {}

        void children(@Valid List<Child> children) {}

        void answers(String kind, @ValidSubmission(form = "familj") Map<String, Object> answers) {}

        void text(@ValidSubmission(form = "familj") String answers) {}

        void family(String kind, @Valid Family family) {}

        @ValidSubmission(form = "familj")
        Map<String, Object> answered() {
            return Map.of();
        }

        @Valid
        Family found() {
            return new Family(List.of());
        }
    }

    @BeforeAll
    static void read() throws IOException {
        Files.writeString(folder.resolve("familj.form.json"), """
                {"title": "Familj", "type": "object", "properties": {
                  "barn": {"type": "array", "title": "Barn", "items": {"type": "object", "required": ["för.\\"namn\\""],
                    "properties": {"för.\\"namn\\"": {"type": "string", "title": "Förnamn"}}}}}}
                """);
        validator = Provider.with(SubmissionForms.of(Catalogue.of(folder), Provider.CLOCK));
    }

    static Stream<Arguments> classes() {
        return Stream.of(
                row(new Lists(List.of(CHILD), List.of(), List.of()), "#/children/0/person.%22nummer%22"),
                row(new Lists(List.of(), List.of(List.of(), List.of(WRONG)), List.of()), "#/table/1/0"),
                row(
                        new Lists(List.of(), List.of(), List.of(Map.of("a/b", CHILD))),
                        "#/rows/0/a~1b/person.%22nummer%22"),
                row(new Rows(), "#/array/1/person.%22nummer%22"),
                row(new Maps(Map.of(WRONG, ""), Map.of(), Map.of()), "#/places/1152"),
                row(new Maps(Map.of(), Map.of("a.b\"c\"[1]~/", WRONG), Map.of()), "#/codes/a.b%22c%22%5B1%5D~0~1"),
                row(new Maps(Map.of(), Map.of(), Map.of("å", CHILD)), "#/people/%C3%A5/person.%22nummer%22"),
                row(new Others(Set.of(WRONG), Optional.empty(), Optional.empty()), "#/numbers"),
                row(new Others(Set.of(), Optional.of(WRONG), Optional.empty()), "#/place"),
                row(new Others(Set.of(), Optional.empty(), Optional.of(CHILD)), "#/child/person.%22nummer%22"),
                row(new Family(List.of(new First("Alva"), new First(""))), "#/barn/1/f%C3%B6r.%22namn%22"),
                row(new Envelope(FAMILY, new Family(List.of())), "#/answers/barn/1/f%C3%B6r.%22namn%22"),
                row(new Envelope(Map.of(), new Family(List.of(new First("")))), "#/family/barn/0/f%C3%B6r.%22namn%22"));
    }

    private static Arguments row(Object bean, String pointer) {
        return argumentSet(bean.getClass().getSimpleName() + " " + pointer, bean, pointer);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void in_a_class(Object bean, String pointer) {
        assertThat(pointers(validator.validate(bean))).containsExactly(pointer);
    }

    static Stream<Arguments> arguments() {
        Family family = new Family(List.of(new First("Alva"), new First("")));
        return Stream.of(
                Arguments.of("person", new Object[] {"a", "1"}, "#"),
                Arguments.of("child", new Object[] {"a", CHILD}, "#/person.%22nummer%22"),
                Arguments.of("children", new Object[] {List.of(new Child(null), CHILD)}, "#/1/person.%22nummer%22"),
                Arguments.of("answers", new Object[] {"a", FAMILY}, "#/barn/1/f%C3%B6r.%22namn%22"),
                Arguments.of("text", new Object[] {"{\"barn\": [{}]}"}, "#/barn/0/f%C3%B6r.%22namn%22"),
                Arguments.of("text", new Object[] {"[]"}, "#"),
                Arguments.of("family", new Object[] {"a", family}, "#/barn/1/f%C3%B6r.%22namn%22"));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void in_an_argument(String method, Object[] arguments, String pointer) {
        ExecutableValidator executables = validator.forExecutables();

        assertThat(pointers(executables.validateParameters(new Desk(), method(method), arguments)))
                .containsExactly(pointer);
    }

    static Stream<Arguments> returned() {
        return Stream.of(
                Arguments.of("answered", FAMILY, "#/barn/1/f%C3%B6r.%22namn%22"),
                Arguments.of("found", new Family(List.of(new First(""))), "#/barn/0/f%C3%B6r.%22namn%22"));
    }

    @ParameterizedTest
    @MethodSource("returned")
    void in_a_returned_value(String method, Object value, String pointer) {
        ExecutableValidator executables = validator.forExecutables();

        assertThat(pointers(executables.validateReturnValue(new Desk(), method(method), value)))
                .containsExactly(pointer);
    }

    private static Method method(String name) {
        return Stream.of(Desk.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<String> pointers(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(AnswerError::of)
                .map(AnswerError::pointer)
                .toList();
    }
}
