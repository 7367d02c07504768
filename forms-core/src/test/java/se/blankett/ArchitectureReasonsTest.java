package se.blankett;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.architecture.HouseRules;
import se.blankett.architecture.PackageRules;

/** A rule that fails leads to its reason. */
final class ArchitectureReasonsTest {
    private static final Pattern RECORD = Pattern.compile("because (docs/decisions/\\d{4}-[a-z0-9-]+\\.md)$");

    static Stream<Field> rules() {
        return Stream.of(PackageRules.class, HouseRules.class, ArchitectureTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void names_a_decision_record_that_exists(Field rule) throws IllegalAccessException {
        rule.setAccessible(true);
        String description = ((ArchRule) rule.get(null)).getDescription();
        Matcher record = RECORD.matcher(description);

        assertThat(record.find()).as(description).isTrue();
        assertThat(Path.of("..", record.group(1))).isRegularFile();
    }
}
