package se.blankett.parse;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.blankett.form.Limits;

/** What a schema says about every answer: of several bounds the narrowest. */
final class LimitsReader {
    private static final Set<String> KEYWORDS = Set.of(
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems");

    private final List<SchemaNode> schemas;

    /**
     * Returns what is said in whichever way the field comes to be asked.
     *
     * @param ways what holds in each of these
     */
    static Limits common(List<List<SchemaNode>> ways, SchemaType type) {
        return ways.stream()
                .map(schemas -> new LimitsReader(schemas).read(type))
                .reduce(LimitsReader::both)
                .orElse(Limits.NONE);
    }

    private static Limits both(Limits a, Limits b) {
        return new Limits(
                a.format().isEmpty() ? b.format() : a.format(),
                a.pattern().equals(b.pattern()) ? a.pattern() : "",
                same(a.minLength(), b.minLength()),
                same(a.maxLength(), b.maxLength()),
                same(a.minimum(), b.minimum()),
                same(a.maximum(), b.maximum()),
                same(a.exclusiveMinimum(), b.exclusiveMinimum()),
                same(a.exclusiveMaximum(), b.exclusiveMaximum()),
                same(a.multipleOf(), b.multipleOf()),
                same(a.minItems(), b.minItems()),
                same(a.maxItems(), b.maxItems()));
    }

    private static OptionalInt same(OptionalInt a, OptionalInt b) {
        return a.equals(b) ? a : OptionalInt.empty();
    }

    private static Optional<BigDecimal> same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.equals(b) ? a : Optional.empty();
    }

    /** @param schemas those that hold together */
    private LimitsReader(List<SchemaNode> schemas) {
        this.schemas = schemas;
    }

    private Limits read(SchemaType type) {
        boolean none = schemas.stream()
                .allMatch(schema -> Collections.disjoint(schema.map().keySet(), KEYWORDS));
        if (none && type != SchemaType.INTEGER) {
            return Limits.NONE; // as most say
        }
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
                counts("minItems").max(),
                counts("maxItems").min());
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
