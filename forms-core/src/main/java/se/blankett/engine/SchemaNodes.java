package se.blankett.engine;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A schema as the engine takes it. What counts something, a length or items, it looks for in whole numbers alone. */
final class SchemaNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private SchemaNodes() {}

    static JsonNode of(Object value) {
        return Instance.toNode(
                value, scalar -> scalar instanceof BigDecimal number ? of(number) : Instance.toScalar(scalar));
    }

    private static JsonNode of(BigDecimal number) {
        boolean small = number.scale() <= 0 && number.abs().compareTo(MOST) <= 0;
        return small ? NODES.numberNode(number.intValue()) : NODES.numberNode(number);
    }
}
