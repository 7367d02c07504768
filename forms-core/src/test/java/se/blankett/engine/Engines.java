package se.blankett.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import se.blankett.form.Source;
import se.blankett.json.Json;

/** Makes compiled schemas and instances of texts in which {@code '} stands for {@code "}. */
final class Engines {
    static final String URI = "https://exempel.se/prov";

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private Engines() {}

    static CompiledSchema written(String schema) {
        return CompiledSchema.of(sources(schema), CLOCK);
    }

    static CompiledSchema rewritten(String schema) {
        return CompiledSchema.rewritten(CompiledSchema.trees(sources(schema)), CLOCK, false);
    }

    static Instance instance(String value) {
        return Instance.of(Json.parse(json(value)));
    }

    private static List<Source> sources(String schema) {
        return List.of(new Source(URI, "prov", json(schema)));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
