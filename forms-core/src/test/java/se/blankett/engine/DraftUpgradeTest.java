package se.blankett.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** What an older draft says is what its own dialect of the engine says. */
class DraftUpgradeTest {
    private static final List<String> VALUES = List.of(
            "{}",
            "{'a':1}",
            "{'a':'x'}",
            "{'a':'x','b':'y'}",
            "{'b':'y'}",
            "{'a':[]}",
            "{'a':[1]}",
            "{'a':[1,'x']}",
            "{'a':[1,2]}",
            "{'a':[1,'x',true]}",
            "{'a':['x']}",
            "{'a':{'a':1}}",
            "{'a':{'a':{'a':1}}}",
            "{'a':{'b':'y'}}",
            "{'a':{'a':{'b':'y','c':1}}}",
            "{'c':1}",
            "{'a':'xxxxx'}");

    @ParameterizedTest
    @MethodSource("schemas")
    void accepts_what_its_draft_accepts(Draft draft, String schema) {
        String document = "{'$schema':'" + draft.address() + (draft == Draft.DRAFT_07 ? "#'," : "',") + schema + "}";
        CompiledSchema upgraded = Engines.written(document);
        CompiledSchema rewritten = Engines.rewritten(document);

        for (String value : VALUES) {
            boolean expected = accepted(draft, document, value);
            assertThat(upgraded.check(Engines.instance(value)).isEmpty())
                    .as(value)
                    .isEqualTo(expected);
            boolean unknown = schema.contains("unevaluatedProperties"); // found without the engine
            assertThat(rewritten.check(Engines.instance(value)).isEmpty())
                    .as("rewritten, " + value)
                    .isEqualTo(expected || unknown);
        }
    }

    private static boolean accepted(Draft draft, String document, String value) {
        Dialect dialect = draft == Draft.DRAFT_07 ? Dialects.getDraft7() : Dialects.getDraft201909();
        return SchemaRegistry.withDialect(dialect)
                .getSchema(document.replace('\'', '"'), InputFormat.JSON)
                .validate(value.replace('\'', '"'), InputFormat.JSON)
                .isEmpty();
    }

    static Stream<Arguments> schemas() {
        Draft seven = Draft.DRAFT_07;
        Draft nineteen = Draft.DRAFT_2019_09;
        String tuple = "'properties':{'a':{'items':[{'type':'integer'},{'type':'string'}]%s}}";
        return Stream.of(
                argumentSet("dependencies on names", seven, "'dependencies':{'a':['b']}"),
                argumentSet(
                        "dependencies on a schema",
                        seven,
                        "'dependencies':{'a':{'properties':{'b':{'const':'y'}},'required':['b']}}"),
                argumentSet("both", seven, "'dependencies':{'a':['b'],'c':{'required':['a']}}"),
                argumentSet("a dependency that is false", seven, "'dependencies':{'b':false}"),
                argumentSet("tuple", seven, tuple.formatted("")),
                argumentSet("closed tuple", seven, tuple.formatted(",'additionalItems':false")),
                argumentSet("tuple with more", seven, tuple.formatted(",'additionalItems':{'type':'integer'}")),
                argumentSet("tuple, 2019-09", nineteen, tuple.formatted(",'additionalItems':{'type':'boolean'}")),
                argumentSet(
                        "additionalItems beside one schema",
                        seven,
                        "'properties':{'a':{'items':{'type':'integer'},'additionalItems':false}}"),
                argumentSet(
                        "siblings of $ref",
                        seven,
                        "'properties':{'a':{'$ref':'#/definitions/t','maxLength':2}},'definitions':{'t':{'type':'string'}}"),
                argumentSet(
                        "siblings of $ref, 2019-09",
                        nineteen,
                        "'properties':{'a':{'$ref':'#/$defs/t','maxLength':2}},'$defs':{'t':{'type':'string'}}"),
                argumentSet(
                        "root that is a reference",
                        seven,
                        "'$ref':'#/definitions/t','required':['z'],'definitions':{'t':{'required':['a']}}"),
                argumentSet("keywords to come", seven, "'dependentRequired':{'a':['b']},'minContains':1"),
                argumentSet(
                        "a property named as one",
                        seven,
                        "'properties':{'dependencies':{'type':'string'},'a':{'type':'string'}}"),
                argumentSet(
                        "reference to a place that has moved",
                        seven,
                        "'properties':{'a':{'items':[{'type':'integer'}]},'b':{'$ref':'#/properties/a/items/0'}}"),
                argumentSet(
                        "anchor",
                        seven,
                        "'properties':{'a':{'$ref':'#t'}},'definitions':{'t':{'$id':'#t','type':'string'}}"),
                argumentSet(
                        "$recursiveRef",
                        nineteen,
                        "'$recursiveAnchor':true,'properties':{'a':{'$recursiveRef':'#'},'b':{'type':'string'}},'additionalProperties':false"),
                argumentSet(
                        "unevaluatedProperties",
                        nineteen,
                        "'allOf':[{'properties':{'a':true}}],'unevaluatedProperties':false"),
                argumentSet(
                        "contains", nineteen, "'properties':{'a':{'contains':{'type':'integer'},'minContains':2}}"));
    }

    @Test
    void knows_where_it_was_written() {
        Upgraded upgraded = DraftUpgrade.of(Json.parseObject("""
                {"$schema":"http://json-schema.org/draft-07/schema#",
                 "dependencies":{"a":["b"],"c":{"dependencies":{"d":{"properties":{"e":{"items":[{"type":"string"}]}}}}}},
                 "properties":{"x":{"$ref":"#","title":"X"}}}""", Json.DEPTH));

        assertThat(upgraded.written(Pointer.parse("/dependentRequired/a"))).hasToString("/dependencies/a");
        assertThat(upgraded.written(
                        Pointer.parse("/dependentSchemas/c/dependentSchemas/d/properties/e/prefixItems/0/type")))
                .hasToString("/dependencies/c/dependencies/d/properties/e/items/0/type");
        assertThat(upgraded.ignored()).map(Pointer::text).containsExactly("/properties/x/title");
        assertThat(upgraded.tree()).containsEntry("$schema", Draft.DRAFT_2020_12.address());
    }

    @Test
    void leaves_a_document_of_today_as_it_is() {
        Map<String, Object> tree = Json.parseObject("{\"dependencies\":{\"a\":[\"b\"]},\"items\":{}}", Json.DEPTH);

        assertThat(DraftUpgrade.of(tree)).isEqualTo(new Upgraded(Draft.DRAFT_2020_12, tree, Map.of(), List.of()));
    }
}
