package se.blankett.engine;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Hands documents that were read already to the engine, which asks for texts: the text of each is its address. Immutable:
 * safe to share between threads.
 */
final class GivenDocuments implements NodeReader {
    private static final NodeReader STANDARD = NodeReader.builder().build();

    private final Map<String, JsonNode> nodes;

    private GivenDocuments(Map<String, JsonNode> nodes) {
        this.nodes = nodes;
    }

    /** @param trees the documents by URI */
    static GivenDocuments of(Map<String, Object> trees) {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        trees.forEach((uri, tree) -> nodes.put(uri, SchemaNodes.of(tree)));
        return new GivenDocuments(nodes);
    }

    /** Returns what the engine is told is the text at the address; none where it is no document of these. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        nodes.keySet().forEach(uri -> texts.put(uri, uri));
        return texts;
    }

    @Override
    public JsonNode readTree(String text, InputFormat format) {
        JsonNode given = nodes.get(text);
        return given == null ? STANDARD.readTree(text, format) : given;
    }

    @Override
    public JsonNode readTree(InputStream text, InputFormat format) {
        try {
            return readTree(new String(text.readAllBytes(), StandardCharsets.UTF_8), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
