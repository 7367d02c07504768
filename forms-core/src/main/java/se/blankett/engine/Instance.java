package se.blankett.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.blankett.form.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as the engine takes them: made once a turn from plain values, so that no Jackson type is seen outside.
 * Immutable: safe to share between threads.
 */
public final class Instance {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** As many digits as every long has room for. */
    private static final int LONG_DIGITS = 18;

    /** Written out, a larger one could fill the memory. */
    private static final int MAX_DIGITS = 1000;

    private final JsonNode node;

    private Instance(JsonNode node) {
        this.node = node;
    }

    /** Returns the value, one of those that {@link se.blankett.json.Json} reads, as the engine takes it. */
    public static Instance of(Object value) {
        return new Instance(toNode(value));
    }

    /** Returns the part at the place, or empty where there is none. */
    public Optional<Instance> at(Pointer pointer) {
        JsonNode found = node;
        for (String token : pointer.tokens()) {
            found = found.isArray() ? itemOf(found, token) : found.path(token);
        }
        return found.isMissingNode() ? Optional.empty() : Optional.of(new Instance(found));
    }

    JsonNode node() {
        return node;
    }

    private static JsonNode itemOf(JsonNode array, String token) {
        return array.path(Pointer.rowOf(token));
    }

    static JsonNode toNode(Object value) {
        return toNode(value, Instance::toScalar);
    }

    /** @param scalars makes nodes of what is neither an object nor an array */
    static JsonNode toNode(Object value, Function<Object, JsonNode> scalars) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((name, member) -> object.set((String) name, toNode(member, scalars)));
            return object;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode(list.size());
            list.forEach(item -> array.add(toNode(item, scalars)));
            return array;
        }
        return scalars.apply(value);
    }

    static JsonNode toScalar(Object value) {
        if (value instanceof String text) {
            return NODES.stringNode(text);
        }
        if (value instanceof BigDecimal number) {
            return isBeyondLong(number) ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
        }
        return value instanceof Boolean flag ? NODES.booleanNode(flag) : NODES.nullNode();
    }

    /** networknt compares a decimal with the limits of an integer as a long, which such a number does not fit. */
    private static boolean isBeyondLong(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        return digits > LONG_DIGITS
                && digits <= MAX_DIGITS
                && number.stripTrailingZeros().scale() <= 0;
    }
}
