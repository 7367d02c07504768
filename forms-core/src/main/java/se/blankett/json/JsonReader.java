package se.blankett.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            return document(parser);
        }
    }

    private Object document(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                throw new JsonException("line 1, column 1: the document is empty");
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw at(parser.currentTokenLocation(), "something follows the document");
            }
            return value;
        } catch (JacksonException e) {
            throw at(locationOf(e, parser), JsonFault.of(e));
        }
    }

    /** The parser does not say where a limit of its own is passed, but stands there. */
    private static TokenStreamLocation locationOf(JacksonException e, JsonParser parser) {
        return Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
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
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw at(parser.currentTokenLocation(), "a number has more than " + MAX_DIGITS + " digits");
        }
        return number;
    }

    private static JsonException at(TokenStreamLocation location, String what) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        return new JsonException("line " + line + ", column " + column + ": " + what);
    }
}
