package se.blankett.engine;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.json.Json;
import tools.jackson.core.JacksonException;

/** A schema and the documents that it refers to, compiled once. Immutable: safe to share between threads. */
public final class CompiledSchema {
    private final SchemaRegistry registry;
    private final Map<String, Object> trees;
    private final Schema root;

    /** @param whole whether each document is compiled at once */
    private CompiledSchema(Map<String, Object> trees, Clock clock, boolean whole) {
        this.trees = trees;
        this.registry = Registry.of(GivenDocuments.of(trees), clock, whole);
        this.root = document(rootUri());
    }

    /**
     * Compiles a schema as it was written.
     *
     * @param sources the schema, and after it the documents that it may refer to
     * @param clock decides what lies in the future
     * @throws EngineException where a document is no schema that the engine can compile
     */
    public static CompiledSchema of(List<Source> sources, Clock clock) {
        return new CompiledSchema(trees(sources), clock, true);
    }

    /**
     * Takes a schema as it was written, and compiles of it only the subschemas that are asked for.
     *
     * @param trees the documents by URI, the schema first
     */
    static CompiledSchema conditions(Map<String, Object> trees, Clock clock) {
        return new CompiledSchema(trees, clock, false);
    }

    /**
     * Compiles a schema in the form that judges answers fastest: see {@link SchemaRewriter}.
     *
     * @param trees the documents by URI, the schema first
     * @param members whether it says which members an object refuses: those that no question asks for, too
     */
    static CompiledSchema rewritten(Map<String, Object> trees, Clock clock, boolean members) {
        return new CompiledSchema(new SchemaRewriter(trees, members).rewriteAll(), clock, true);
    }

    /** Returns the documents by their URIs, read once for all that is made of them. */
    static Map<String, Object> trees(List<Source> sources) {
        Map<String, Object> trees = new LinkedHashMap<>();
        sources.forEach(source -> {
            Object tree = Json.parse(source.text());
            trees.put(
                    source.uri(),
                    tree instanceof Map<?, ?> map
                            ? Anchors.led(DraftUpgrade.of(Json.members(map)).tree())
                            : tree);
        });
        return trees;
    }

    private Schema document(String uri) {
        try {
            return registry.getSchema(SchemaLocation.of(uri));
        } catch (SchemaException e) {
            throw new EngineException("schema cannot be compiled", e);
        }
    }

    /**
     * Returns what is wrong with the value, in the engine's order.
     *
     * @throws EngineException where the value is too large to be judged
     */
    public List<Violation> check(Instance instance) {
        return check(instance, Set.of());
    }

    List<Violation> check(Instance instance, Set<ReadText> read) {
        List<Error> errors = run(() -> root.validate(instance.node(), context -> Registry.know(context, read)));
        return new Violations(this::schemaAt).of(errors);
    }

    /** Returns the subschema at its lexical place, ready to run. */
    Schema subschema(String document, Pointer pointer) {
        Schema holder = document.equals(rootUri()) ? root : document(document);
        NodePath path = new NodePath(PathType.JSON_POINTER);
        Object at = trees.getOrDefault(document, Map.of());
        for (String token : pointer.tokens()) {
            path = at instanceof List<?> ? path.append(Integer.parseInt(token)) : path.append(token);
            at = References.step(at, token);
        }
        try {
            Schema subschema = holder.getSubSchema(path);
            subschema.initializeValidators();
            return subschema;
        } catch (SchemaException e) {
            throw new EngineException("condition cannot be compiled: " + document + "#" + pointer, e);
        }
    }

    /** Says whether nothing is wrong with the value: stops at the first thing that is, and words it not. */
    static boolean accepts(Schema schema, Instance instance) {
        return run(() -> schema.validate(instance.node(), OutputFormat.BOOLEAN));
    }

    private static <T> T run(Supplier<T> validation) {
        try {
            return validation.get();
        } catch (JacksonException e) {
            throw new EngineException("a number is too large to be judged", e);
        } catch (ValidationLimitExceededException e) {
            throw new EngineException("the answers are too many or too deep to be judged", e);
        } catch (SchemaException e) {
            throw new EngineException("schema cannot be compiled", e);
        }
    }

    private String rootUri() {
        return trees.keySet().iterator().next();
    }

    /** The schema object that a keyword stands in. */
    private Map<String, Object> schemaAt(SchemaLocation keyword) {
        NodePath fragment = keyword.getFragment();
        Object at = trees.getOrDefault(String.valueOf(keyword.getAbsoluteIri()), Map.of());
        for (int i = 0; i < fragment.getNameCount() - 1; i++) {
            at = References.step(at, String.valueOf(fragment.getElement(i)));
        }
        return at instanceof Map<?, ?> map ? Json.members(map) : Map.of();
    }
}
