package se.blankett.validate;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.AssertedFormats;
import se.blankett.json.Json;

/**
 * The engine as it comes, for the draft that a schema is written in. Of the same keywords as ours: {@code contentEncoding}
 * and {@code contentMediaType} say nothing about what is valid (as from 2019-09 on), and a format does where it is known.
 */
final class SuiteEngine {
    private static final Set<String> CONTENT = Set.of("contentEncoding", "contentMediaType");

    private final Schema schema;

    private SuiteEngine(Schema schema) {
        this.schema = schema;
    }

    static SuiteEngine of(SuiteCase one) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(hasKnownFormat(one.schema()))
                .build();
        SchemaRegistry registry = SchemaRegistry.withDialects(
                List.of(dialect(one.draft())), builder -> builder.schemaRegistryConfig(config));
        return new SuiteEngine(registry.getSchema(one.document(), InputFormat.JSON));
    }

    boolean accepts(Object value) {
        return schema.validate(Json.write(value), InputFormat.JSON).isEmpty();
    }

    private static Dialect dialect(String draft) {
        Dialect written = switch (draft) {
            case "7" -> Dialects.getDraft7();
            case "2019-09" -> Dialects.getDraft201909();
            default -> Dialects.getDraft202012();
        };
        Dialect.Builder builder = Dialect.builder(written);
        CONTENT.forEach(keyword -> builder.keyword(new NonValidationKeyword(keyword)));
        return builder.build();
    }

    private static boolean hasKnownFormat(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(SuiteEngine::hasKnownFormat);
        }
        return value instanceof Map<?, ?> map
                && (AssertedFormats.isKnown(String.valueOf(map.get("format")))
                        || map.values().stream().anyMatch(SuiteEngine::hasKnownFormat));
    }
}
