package se.blankett.benchmark;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.time.LocalDate;
import java.util.List;
import se.blankett.identifier.IdentifierTypes;
import tools.jackson.databind.ObjectMapper;

/** networknt alone, as a host would use it. */
final class Engines {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> IDENTIFIERS =
            List.of("email", "se-personnummer", "se-organisationsnummer", "se-postnummer", "se-phone");

    private Engines() {}

    /** Returns the schema as the engine takes it when nothing is said: formats are annotations. */
    static Schema asItComes(String schema) {
        return ready(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12), schema);
    }

    /** Returns the schema with formats asserted: the engine's own, and ours on stored forms. */
    static Schema withFormats(String schema) {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .formats(formats -> IDENTIFIERS.forEach(name -> formats.put(name, new Identifier(name))))
                .keyword(new NonValidationKeyword("x-form"))
                .build();
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return ready(SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(config)), schema);
    }

    private static Schema ready(SchemaRegistry registry, String text) {
        Schema schema = registry.getSchema(MAPPER.readTree(text));
        schema.initializeValidators();
        return schema;
    }

    private record Identifier(String name) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            return IdentifierTypes.of(name)
                    .flatMap(
                            type -> type.read(text, LocalDate.now(Sample.CLOCK)).identifier())
                    .filter(identifier -> identifier.stored().equals(text))
                    .isPresent();
        }
    }
}
