package se.blankett.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Text to plain values, token by token, so that no tree stands between. */
final class JsonReader {
    /** Beyond this a number is no quantity, but an attempt to make us write it out. */
    private static final int MAX_DIGITS = 1000;

    private final JsonFactory factory;

    JsonReader(int depth) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(MAX_DIGITS)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    Object read(String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            try {
                return document(parser);
            } catch (JacksonException e) {
                throw fault(e, parser);
            }
        }
    }

    private static JsonException fault(JacksonException e, JsonParser parser) {
        TokenStreamLocation location = e.getLocation();
        return at(location == null ? parser.currentLocation() : location, JsonFault.of(e));
    }

    private Object document(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw new JsonException("line 1, column 1: the document is empty");
        }
        Object value = value(parser);
        if (parser.nextToken() != null) {
            throw at(parser.currentTokenLocation(), "something follows the document");
        }
        return value;
    }

    private Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Json.NULL;
        };
    }

    private Map<String, Object> object(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private List<Object> array(JsonParser parser) {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static BigDecimal number(JsonParser parser) {
        try {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= MAX_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) { // an exponent beyond what BigDecimal holds
        }
        throw at(parser.currentTokenLocation(), "a number has more than " + MAX_DIGITS + " digits");
    }

    /** A document that is too deep has no location. */
    private static JsonException at(@Nullable TokenStreamLocation location, String what) {
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        return new JsonException("line " + line + ", column " + column + ": " + what);
    }
}
