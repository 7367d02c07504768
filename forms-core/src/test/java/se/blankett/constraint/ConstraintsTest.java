package se.blankett.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.identifier.IdentifierTypes;

/** What holds for every constraint, seen without a provider. */
class ConstraintsTest {
    private static final Path SOURCES = Path.of("src/main/java/se/blankett/constraint");

    /** Every annotation of the package, by its file. */
    static List<Class<?>> constraints() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .<Class<?>>map(ConstraintsTest::type)
                    .filter(Class::isAnnotation)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void is_a_constraint_with_words_of_its_own(Class<? extends Annotation> type) throws NoSuchMethodException {
        String key = type.getName() + ".message";

        assertThat(type.getMethod("message").getDefaultValue()).isEqualTo("{" + key + "}");
        assertThat(ContributedMessages.in("sv")).containsKeys(key, key + ".label");
        assertThat(type.getMethod("groups").getDefaultValue()).isEqualTo(new Class<?>[0]);
        assertThat(type.getMethod("payload").getDefaultValue()).isEqualTo(new Class<?>[0]);
        assertThat(type.getMethod("label").getDefaultValue()).isEqualTo("");
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void may_stand_wherever_a_constraint_of_the_standard_may(Class<? extends Annotation> type) {
        Class<? extends Annotation> several =
                type.getAnnotation(Repeatable.class).value();

        assertThat(Stream.of(type, several)
                        .map(each -> each.getAnnotation(Target.class).value()))
                .allSatisfy(targets -> assertThat(targets)
                        .containsExactlyInAnyOrder(
                                ElementType.METHOD,
                                ElementType.FIELD,
                                ElementType.ANNOTATION_TYPE,
                                ElementType.CONSTRUCTOR,
                                ElementType.PARAMETER,
                                ElementType.TYPE_USE));
        assertThat(several.getName()).isEqualTo(type.getName() + "$List");
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void validates_texts_and_the_value_of_its_name(Class<? extends Annotation> type) {
        assertThat(Stream.of(type.getAnnotation(Constraint.class).validatedBy()).map(ConstraintsTest::validated))
                .containsExactlyInAnyOrder(CharSequence.class, type("identifier." + type.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void every_message_that_it_can_give_has_a_text(Class<? extends Annotation> type) {
        Map<String, String> texts = ContributedMessages.in("sv");

        assertThat(texts.keySet())
                .filteredOn(key -> key.startsWith(type.getName() + ".message"))
                .hasSize(messagesOf(type.getSimpleName()));
    }

    /** One, or one for each reason; with a label and without. */
    private static int messagesOf(String constraint) {
        return switch (constraint) {
            case "Personnummer" -> 2 * Complaint.values().length;
            case "Organisationsnummer" -> 4;
            default -> 2;
        };
    }

    @Test
    void there_is_one_for_each_swedish_format() {
        assertThat(constraints()).hasSize((int) IdentifierTypes.formats().stream()
                .filter(format -> !format.endsWith("email"))
                .count());
    }

    /** The value of a {@code ValueValidator<A, T>}; a {@code TextValidator<A>} names none. */
    private static Class<?> validated(Class<?> validator) {
        Type[] arguments = ((ParameterizedType) validator.getGenericSuperclass()).getActualTypeArguments();
        return arguments.length == 1 ? CharSequence.class : (Class<?>) arguments[1];
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("se.blankett." + (name.contains(".") ? name : "constraint." + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
