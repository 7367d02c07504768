package se.blankett.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.blankett.engine.CompiledSchema;
import se.blankett.engine.EngineException;
import se.blankett.engine.Instance;
import se.blankett.engine.Violation;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;

/** Holds a document against {@code form.schema.json}: JSON Schema 2020-12 with a closed {@code x-form}. */
final class MetaCheck {
    private static final String NAME = "form.schema.json";
    private static final String URI = "https://blankett.se/schema/" + NAME;

    private static final CompiledSchema META =
            CompiledSchema.of(List.of(new Source(URI, NAME, resource())), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private static final String TYPES = "string, number, integer, boolean, object, array";

    private final Problems problems;

    MetaCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Document document) {
        checkId(document);
        try {
            META.check(Instance.of(document.tree())).forEach(violation -> report(document, violation));
        } catch (EngineException e) {
            throw problems.stop(
                    document.root(),
                    "form.tooLarge",
                    "the document, or a number in it, is too large to be checked",
                    "make it smaller");
        }
    }

    /** The engine takes no other (JSON Schema Core 2020-12, section 8.2.1). */
    private void checkId(Document document) {
        String id = document.root().text("$id");
        try {
            if (id.isEmpty() || (new java.net.URI(id).isAbsolute() && !id.contains("#"))) {
                return;
            }
        } catch (URISyntaxException e) { // no URI at all
        }
        error(
                document,
                Pointer.ROOT.child("$id"),
                "schema.id",
                "'$id' is no absolute address",
                "write it like https://exempel.se/e-tjanster/skolskjuts");
    }

    private void report(Document document, Violation violation) {
        Pointer at = violation.instance();
        String name = at.isRoot() ? "the document" : "'" + at.last() + "'";
        Map<String, Object> schema = violation.schema();
        switch (violation.keyword()) {
            case "additionalProperties" -> unknownMember(document, violation);
            case "required" ->
                error(document, at, "schema.missing", name + " lacks " + quoted(violation.properties()), "add it");
            case "type" ->
                error(document, at, "schema.type", name + " is of the wrong type", "make it " + types(schema));
            case "enum" ->
                error(
                        document,
                        at,
                        "schema.value",
                        name + " has a value that is not known",
                        "use one of " + values(schema));
            case "pattern", "format" ->
                error(document, at, "schema.form", name + " is not written as it has to be", described(schema));
            case "not" -> error(document, at, "schema.taken", name + " has a value that is taken", taken(schema));
            case "minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties" ->
                error(document, at, "schema.tooSmall", name + " is too small, or empty", least(violation));
            case "uniqueItems" ->
                error(document, at, "schema.twice", name + " holds the same twice", "keep one of the two");
            case "anyOf", "oneOf" ->
                error(
                        document,
                        at,
                        "schema.value",
                        name + " has a value that is not known",
                        at.last().equals("type") ? "use one of " + TYPES : described(schema));
            default ->
                error(document, at, "schema.keyword", name + " is not what a form can have there", described(schema));
        }
    }

    private void unknownMember(Document document, Violation violation) {
        String member = violation.properties().get(0);
        Set<String> known = violation.schema().get("properties") instanceof Map<?, ?> map
                ? new TreeSet<>(Json.object(map).keySet())
                : Set.of();
        error(
                document,
                violation.instance().child(member),
                "schema.unknownMember",
                "'" + violation.instance().last() + "' has no member \"" + member + "\"",
                Nearest.fix(member, known));
    }

    private void error(Document document, Pointer at, String code, String what, String fix) {
        problems.error(document.name(), at, code, what, fix);
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private static String types(Map<String, Object> schema) {
        Object type = schema.getOrDefault("type", "what JSON Schema asks for");
        List<?> types = type instanceof List<?> list ? list : List.of(type);
        return types.stream().map(MetaCheck::article).collect(Collectors.joining(" or "));
    }

    private static String article(Object type) {
        String name = String.valueOf(type);
        if (name.contains(" ")) {
            return name;
        }
        return (name.startsWith("a") || name.startsWith("o") || name.startsWith("i") ? "an " : "a ") + name;
    }

    private static String values(Map<String, Object> schema) {
        return schema.get("enum") instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "those that the vocabulary lists";
    }

    private static String taken(Map<String, Object> schema) {
        return schema.get("not") instanceof Map<?, ?> not
                ? "use another than " + values(Json.object(not))
                : described(schema);
    }

    private static String least(Violation violation) {
        Object least = violation.schema().getOrDefault(violation.keyword(), "");
        if (!(least instanceof BigDecimal number)) {
            return described(violation.schema());
        }
        String more = violation.keyword().equals("exclusiveMinimum") ? "more than " : "at least ";
        return "give it " + more + number.toPlainString();
    }

    /** The meta-schema has an example of each member, or says of it what it is. */
    private static String described(Map<String, Object> schema) {
        if (schema.get("examples") instanceof List<?> examples && !examples.isEmpty()) {
            return "write it like " + Json.write(examples.get(0));
        }
        String text = String.valueOf(schema.getOrDefault("description", ""));
        return text.isEmpty()
                ? "see what JSON Schema says of it"
                : "this belongs there: " + text.replaceAll("\\.$", "");
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(MetaCheck.class.getResourceAsStream(NAME), NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
