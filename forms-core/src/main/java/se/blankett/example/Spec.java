package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import se.blankett.engine.Patterns;
import se.blankett.form.Choice;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.MapPoint;
import se.blankett.form.Rows;
import se.blankett.form.Widget;
import se.blankett.json.Json;

/**
 * What an answer has to be like: what the form says of every answer to the field, and what the engine said of this one.
 * Immutable.
 *
 * @param schemas schema objects that hold for the answer, outermost not first
 */
record Spec(Field field, List<Map<String, Object>> schemas) {
    static final int MANY = 1_000_000;

    Spec {
        schemas = List.copyOf(schemas);
    }

    private Limits limits() {
        return field instanceof Leaf leaf ? leaf.limits() : Limits.NONE;
    }

    int minLength() {
        return most(limits().minLength(), "minLength", 0);
    }

    int maxLength() {
        return least(limits().maxLength(), "maxLength");
    }

    int minItems() {
        return most(field instanceof Rows rows ? rows.minItems() : limits().minItems(), "minItems", 0);
    }

    int maxItems() {
        return least(field instanceof Rows rows ? rows.maxItems() : limits().maxItems(), "maxItems");
    }

    boolean isUnique() {
        return schemas.stream().anyMatch(schema -> Boolean.TRUE.equals(schema.get("uniqueItems")));
    }

    List<String> patterns() {
        Stream<String> own = Stream.of(limits().pattern()).filter(pattern -> !pattern.isEmpty());
        Stream<String> learnt = schemas.stream()
                .map(schema -> schema.get("pattern"))
                .filter(String.class::isInstance)
                .map(String.class::cast);
        return Stream.concat(own, learnt).distinct().toList();
    }

    Optional<BigDecimal> minimum() {
        Optional<BigDecimal> here = coordinates().map(point -> point.least(field.name()));
        return bound(Stream.concat(limits().minimum().stream(), here.stream()), "minimum", BigDecimal::max);
    }

    boolean isCoordinate() {
        return field instanceof Leaf leaf && leaf.widget() == Widget.COORDINATE;
    }

    /** A point lies in Sweden, which no schema says. */
    private Optional<MapPoint> coordinates() {
        return isCoordinate() ? MapPoint.withProperty(field.name()) : Optional.empty();
    }

    Optional<BigDecimal> maximum() {
        Optional<BigDecimal> here = coordinates().map(point -> point.most(field.name()));
        return bound(Stream.concat(limits().maximum().stream(), here.stream()), "maximum", BigDecimal::min);
    }

    Optional<BigDecimal> exclusiveMinimum() {
        return bound(limits().exclusiveMinimum().stream(), "exclusiveMinimum", BigDecimal::max);
    }

    Optional<BigDecimal> exclusiveMaximum() {
        return bound(limits().exclusiveMaximum().stream(), "exclusiveMaximum", BigDecimal::min);
    }

    /** Returns a step of which every multiple is one of every step that is asked for. */
    Optional<BigDecimal> step() {
        boolean whole = schemas.stream().anyMatch(schema -> "integer".equals(schema.get("type")));
        Stream<BigDecimal> own = Stream.concat(
                limits().multipleOf().stream(), whole ? Stream.of(BigDecimal.ONE) : Stream.<BigDecimal>of());
        return Stream.concat(own, numbers("multipleOf")).reduce(Steps::common);
    }

    /** Returns the values that are left of those that may be chosen; none where any will do. */
    List<Object> options() {
        List<Object> left = new ArrayList<>();
        if (field instanceof Leaf leaf) {
            leaf.choices().stream().map(Choice::value).forEach(left::add);
        }
        for (Map<String, Object> schema : schemas) {
            List<?> listed = schema.get("enum") instanceof List<?> list ? list : constOf(schema);
            if (!listed.isEmpty() && left.isEmpty()) {
                left.addAll(listed);
            } else if (!listed.isEmpty()) {
                left.removeIf(value -> listed.stream().noneMatch(other -> same(value, other)));
            }
        }
        return left;
    }

    /** Says whether length and patterns are as they have to be; a format is not looked at. */
    boolean fits(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= minLength()
                && length <= maxLength()
                && patterns().stream().allMatch(pattern -> Patterns.matches(pattern, text));
    }

    private static List<?> constOf(Map<String, Object> schema) {
        return Optional.ofNullable(schema.get("const")).map(List::of).orElse(List.of());
    }

    static boolean same(Object a, Object b) {
        return Json.canonical(a).equals(Json.canonical(b));
    }

    private int most(OptionalInt own, String keyword, int none) {
        return Math.max(
                own.orElse(none),
                numbers(keyword).mapToInt(BigDecimal::intValue).max().orElse(none));
    }

    private int least(OptionalInt own, String keyword) {
        return Math.min(
                own.orElse(MANY),
                numbers(keyword).mapToInt(BigDecimal::intValue).min().orElse(MANY));
    }

    private Optional<BigDecimal> bound(Stream<BigDecimal> own, String keyword, BinaryOperator<BigDecimal> narrower) {
        return Stream.concat(own, numbers(keyword)).reduce(narrower);
    }

    private Stream<BigDecimal> numbers(String keyword) {
        return schemas.stream()
                .map(schema -> schema.get(keyword))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
    }
}
