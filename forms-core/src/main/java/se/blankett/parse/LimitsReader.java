package se.blankett.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.blankett.form.Limits;

/** What a schema says about every answer: of several bounds the narrowest. */
final class LimitsReader {
    private final List<SchemaNode> schemas;

    /** @param schemas those that hold whenever the field is asked */
    LimitsReader(List<SchemaNode> schemas) {
        this.schemas = schemas;
    }

    Limits read(SchemaType type) {
        return new Limits(
                text("format"),
                text("pattern"),
                counts("minLength").max(),
                counts("maxLength").min(),
                numbers("minimum").max(BigDecimal::compareTo),
                numbers("maximum").min(BigDecimal::compareTo),
                numbers("exclusiveMinimum").max(BigDecimal::compareTo),
                numbers("exclusiveMaximum").min(BigDecimal::compareTo),
                step(type),
                minItems(),
                maxItems());
    }

    OptionalInt minItems() {
        return counts("minItems").max();
    }

    OptionalInt maxItems() {
        return counts("maxItems").min();
    }

    private Optional<BigDecimal> step(SchemaType type) {
        Optional<BigDecimal> step = numbers("multipleOf").max(BigDecimal::compareTo);
        return step.isEmpty() && type == SchemaType.INTEGER ? Optional.of(BigDecimal.ONE) : step;
    }

    private String text(String keyword) {
        return schemas.stream()
                .map(schema -> schema.text(keyword))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private IntStream counts(String keyword) {
        return schemas.stream().map(schema -> schema.count(keyword)).flatMapToInt(OptionalInt::stream);
    }

    private Stream<BigDecimal> numbers(String keyword) {
        return schemas.stream().flatMap(schema -> schema.number(keyword).stream());
    }
}
