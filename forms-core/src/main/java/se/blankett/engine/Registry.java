package se.blankett.engine;

import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import com.networknt.schema.resource.SchemaLoader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** How networknt is set up: our formats, linear patterns, limits, and no document but those that it is given. */
final class Registry {
    /** Keywords run for one submission: a form of 2,000 fields takes some 20,000. */
    private static final long MAX_STEPS = 5_000_000;

    private static final int MAX_DEPTH = 256;

    /** Meta-schemas come with the engine, in its own jar. */
    private static final String STANDARD = "https://json-schema.org/draft/2020-12/";

    private static final ExecutionConfig LIMITS = ExecutionConfig.builder()
            .formatAssertionsEnabled(true)
            .maxEvaluationSteps(MAX_STEPS)
            .maxEvaluationDepth(MAX_DEPTH)
            .build();

    private Registry() {}

    /**
     * @param documents all that {@code $ref} can reach
     * @param whole whether a document is compiled when it is read, rather than each part of it when it is asked for
     */
    static SchemaRegistry of(GivenDocuments documents, Clock clock, boolean whole) {
        Map<String, String> texts = documents.texts();
        SchemaLoader loader = SchemaLoader.builder()
                .fetchRemoteResources(false)
                .allow(iri ->
                        texts.containsKey(iri.toString()) || iri.toString().startsWith(STANDARD))
                .resourceLoaders(loaders -> loaders.resources(texts))
                .build();
        return SchemaRegistry.withDialects(
                List.of(dialect(clock)),
                builder -> builder.schemaRegistryConfig(config(whole))
                        .defaultDialectId(Dialects.getDraft202012().getId())
                        .nodeReader(documents)
                        .schemaLoader(loader));
    }

    private static SchemaRegistryConfig config(boolean whole) {
        Map<String, Patterns.Matcher> patterns = new ConcurrentHashMap<>(); // one may stand in thousands of places
        return SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .preloadSchema(whole)
                .pathType(PathType.JSON_POINTER)
                .regularExpressionFactory(pattern -> patterns.computeIfAbsent(pattern, Patterns::compile)::matches)
                .executionContextCustomizer((context, schema) -> limit(context))
                .build();
    }

    private static void limit(ExecutionContext context) {
        context.setExecutionConfig(LIMITS);
    }

    /** Tells one run which texts have been read already. */
    static void know(ExecutionContext context, Set<ReadText> read) {
        context.getCollectorContext().put(ReadText.class, read);
    }

    private static Dialect dialect(Clock clock) {
        return Dialect.builder(Dialects.getDraft202012())
                .formats(formats -> {
                    formats.clear();
                    AssertedFormats.all(clock).forEach((name, check) -> formats.put(name, new TextFormat(name, check)));
                })
                .keyword(new NonValidationKeyword("x-form"))
                .build();
    }

    /** One of our formats as the engine takes it. */
    private record TextFormat(String name, Predicate<String> check) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            Set<ReadText> read = context.getCollectorContext().get(ReadText.class);
            return (read != null && read.contains(new ReadText(name, text))) || check.test(text);
        }
    }
}
