package se.blankett.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A schema as the engine takes it. What counts something, a length or items, it looks for in whole numbers alone. */
final class SchemaNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private SchemaNodes() {}

    static JsonNode of(Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((name, member) -> object.set((String) name, of(member)));
            return object;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode(list.size());
            list.forEach(item -> array.add(of(item)));
            return array;
        }
        return value instanceof BigDecimal number ? of(number) : Instance.toNode(value);
    }

    private static JsonNode of(BigDecimal number) {
        boolean small = number.scale() <= 0 && number.abs().compareTo(MOST) <= 0;
        return small ? NODES.numberNode(number.intValue()) : NODES.numberNode(number);
    }
}
