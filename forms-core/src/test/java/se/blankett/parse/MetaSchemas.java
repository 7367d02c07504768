package se.blankett.parse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two schemas of the language, run by the engine as they lie in the jar; nothing is fetched. */
final class MetaSchemas {
    private static final String BASE = "https://blankett.se/schema/";
    private static final String STANDARD = "https://json-schema.org/draft/2020-12/";
    private static final JsonMapper MAPPER = new JsonMapper();

    static final JsonNode FORM = MAPPER.readTree(textOf("form.schema.json"));
    static final JsonNode DRAFT_07 = MAPPER.readTree(textOf("form.draft-07.schema.json"));

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialects(
            List.of(Dialects.getDraft202012(), Dialects.getDraft7()),
            builder -> builder.schemas(Map.of(
                            BASE + "form.schema.json", FORM.toString(),
                            BASE + "form.draft-07.schema.json", DRAFT_07.toString()))
                    .defaultDialectId(Dialects.getDraft202012().getId())
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build())
                    .schemaLoader(loader -> loader.fetchRemoteResources(false)
                            .allow(iri -> iri.toString().startsWith(BASE)
                                    || iri.toString().startsWith(STANDARD)
                                    || iri.toString().startsWith("classpath:draft/2020-12/"))));

    private MetaSchemas() {}

    /** Returns what the schema at {@code form.schema.json#/$defs/node}, or another such address, finds wrong. */
    static List<Error> errors(String address, String json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(BASE + address));
        return schema.validate(json.replace('\'', '"'), InputFormat.JSON);
    }

    /** Returns the pointers at which the schema finds something wrong. */
    static List<String> places(String address, String json) {
        return errors(address, json).stream()
                .map(error -> error.getInstanceLocation().toString())
                .distinct()
                .toList();
    }

    /** Returns the JSON of a table, where {@code '} stands for the quotation mark. */
    static JsonNode read(String json) {
        return MAPPER.readTree(json.replace('\'', '"'));
    }

    private static String textOf(String name) {
        try (InputStream in = MetaSchemas.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
