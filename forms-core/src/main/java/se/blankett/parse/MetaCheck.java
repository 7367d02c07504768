package se.blankett.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import se.blankett.engine.CompiledSchema;
import se.blankett.engine.EngineException;
import se.blankett.engine.Instance;
import se.blankett.engine.Subschemas;
import se.blankett.form.Pointer;
import se.blankett.form.Source;

/**
 * Holds a document against {@code form.schema.json}: JSON Schema 2020-12 with a closed {@code x-form}. Each subschema is
 * held against it alone, without those below: the engine takes several steps down for one level of a schema, and would
 * give up on a form whose objects are nested.
 */
final class MetaCheck {
    private static final String NAME = "form.schema.json";
    private static final String ADDRESS = "https://blankett.se/schema/";

    private static final Source WHOLE = new Source(ADDRESS + NAME, NAME, resource());

    /** What {@code form.schema.json} asks of a schema below the root. */
    private static final Source BELOW =
            new Source(ADDRESS + "below", "below", "{\"$ref\":\"" + NAME + "#/$defs/schema\"}");

    private static final Clock ANY_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final CompiledSchema META = CompiledSchema.of(List.of(WHOLE), ANY_TIME);
    private static final CompiledSchema META_BELOW = CompiledSchema.of(List.of(BELOW, WHOLE), ANY_TIME);

    /** JSON Schema Core 2020-12, section 8.2.2. */
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z_][-A-Za-z0-9._]*");

    private static final Map<String, Object> ANY = Map.of();
    private static final Set<String> TEXTS = Set.of("title", "description", "$comment", "$ref");
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "object", "array", "null");

    /** Of all documents together, what no reference leads to as well: each is held against some hundred rules. */
    private static final int MOST_SCHEMAS = 20_000;

    /** What these hold is schemas, and the meta-schema says nothing of their number or their names. */
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

    private static final Set<String> NAMED = Set.of("properties", "$defs", "definitions", "dependentSchemas");

    /** The engine counts in an {@code int}, JSON Schema without an end. */
    private static final Set<String> LEAST = Set.of("minLength", "minItems", "minContains", "minProperties");

    private final Problems problems;
    private final MetaReport report;
    private int count;

    MetaCheck(Problems problems) {
        this.problems = problems;
        this.report = new MetaReport(problems);
    }

    void check(Document document) {
        checkId(document);
        check(document.root(), META);
    }

    private void check(SchemaNode node, CompiledSchema meta) {
        count++;
        if (count > MOST_SCHEMAS) {
            throw problems.stop(
                    node,
                    "form.tooLarge",
                    "the documents of the form have more than " + MOST_SCHEMAS + " schemas together",
                    "leave out what it does not refer to");
        }
        Map<Pointer, Map<String, Object>> below = new LinkedHashMap<>();
        Map<String, Object> alone = Subschemas.map(node.map(), (at, child) -> {
            below.put(at, child);
            return ANY;
        });
        alone.replaceAll(MetaCheck::one);
        try {
            meta.check(Instance.of(alone)).forEach(violation -> report.add(node, violation));
        } catch (EngineException e) {
            throw problems.stop(
                    node,
                    "form.tooLarge",
                    "this, or a number in it, is too large or nested too deep to be checked",
                    "make it smaller");
        }
        LEAST.stream().filter(node::has).forEach(keyword -> checkLeast(node, keyword));
        below.forEach((at, child) -> {
            if (!isPlain(child)) {
                check(new SchemaNode(node.document(), node.pointer().resolve(at), child), META_BELOW);
            }
        });
    }

    /** A greater most is no limit, and true; a greater least would be none either, and is not. */
    private void checkLeast(SchemaNode node, String keyword) {
        BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
        if (node.number(keyword).filter(count -> count.compareTo(most) > 0).isPresent()) {
            problems.error(
                    node.place(keyword), "form.tooLarge", "no text and no list is as long as that", "make it smaller");
        }
    }

    /** Of thousands of schemas that are each checked alone one stands for all. */
    private static Object one(String keyword, Object value) {
        if (LISTS.contains(keyword)
                && value instanceof List<?> list
                && list.stream().allMatch(ANY::equals)) {
            return list.isEmpty() ? list : List.of(ANY);
        }
        if (NAMED.contains(keyword)
                && value instanceof Map<?, ?> map
                && map.values().stream().allMatch(ANY::equals)) {
            return map.isEmpty() ? map : Map.of("a", ANY);
        }
        return value;
    }

    /** Says whether nothing can be wrong with the schema: there may be thousands of options. */
    private static boolean isPlain(Map<String, Object> schema) {
        return schema.entrySet().stream().allMatch(member -> isPlain(member.getKey(), member.getValue()));
    }

    private static boolean isPlain(String keyword, Object value) {
        return keyword.equals("const")
                || (keyword.equals("type") && TYPES.contains(value))
                || (TEXTS.contains(keyword) && value instanceof String)
                || (keyword.equals("$anchor")
                        && value instanceof String anchor
                        && ANCHOR.matcher(anchor).matches());
    }

    /** The engine takes no other (JSON Schema Core 2020-12, section 8.2.1). */
    private void checkId(Document document) {
        String id = document.root().text("$id");
        if (!id.isEmpty() && !isAddress(id)) {
            problems.error(
                    document.name(),
                    Pointer.ROOT.child("$id"),
                    "schema.id",
                    "'$id' is no absolute address",
                    "write it like https://exempel.se/e-tjanster/skolskjuts");
        }
    }

    private static boolean isAddress(String id) {
        try {
            return new URI(id).isAbsolute() && !id.contains("#");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(MetaCheck.class.getResourceAsStream(NAME), NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
