package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.google.re2j.Pattern;
import com.networknt.schema.Error;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FormSchemaTest {
    private static final String FORM = "form.schema.json";
    private static final String DRAFT_07 = "form.draft-07.schema.json";

    private static final Set<String> ON_ANY_NODE = Set.of(
            "layout widget help unit autocomplete noun errors codeList item exclusive prefill compute coordinationNumber rules privacy retention"
                    .split(" "));
    private static final Set<String> ON_THE_ROOT_ONLY = Set.of(
            "version lang pages start draft receipt auth sign signers authority purpose legalBasis validFrom validTo parameters"
                    .split(" "));

    @ParameterizedTest
    @MethodSource("good")
    void accepts(String document) {
        assertThat(MetaSchemas.errors(FORM, document)).isEmpty();
        assertThat(MetaSchemas.errors(DRAFT_07, document)).isEmpty();
    }

    static Stream<Arguments> good() {
        return Stream.of(
                argumentSet("nothing at all", "{}"),
                argumentSet("every member", FormSchemaCases.EVERYTHING),
                argumentSet("draft-07's address", "{'$schema': 'http://json-schema.org/draft-07/schema#'}"),
                argumentSet("keyword of another vocabulary", "{'properties': {'a': {'x-host': {'any': 1}}}}"),
                argumentSet("boolean schemas", "{'properties': {'a': true}, 'unevaluatedProperties': false}"),
                argumentSet("property called x-form", "{'properties': {'x-form': {'type': 'string'}}}"),
                argumentSet("what looks like x-form in a value", "{'examples': [{'x-form': {'any': 1}}]}"),
                argumentSet("unknown format", "{'properties': {'a': {'format': 'se-annat'}}}"),
                argumentSet("component of the host", "{'properties': {'a': {'x-form': {'widget': 'x-karta'}}}}"),
                argumentSet(
                        "autofill of a workplace", "{'properties': {'a': {'x-form': {'autocomplete': 'work tel'}}}}"),
                argumentSet(
                        "section in a section", FormSchemaCases.page("{'fields': [{'title': 'B', 'fields': ['a']}]}")),
                argumentSet("pre-release", "{'x-form': {'version': '2.0.0-beta.1+7'}}"),
                argumentSet("easy Swedish", "{'x-form': {'lang': 'sv-SE-x-lattlast'}}"),
                argumentSet("hours", "{'x-form': {'retention': 'PT72H'}}"));
    }

    @ParameterizedTest
    @MethodSource("se.blankett.parse.FormSchemaCases#bad")
    void refuses(String document, String place) {
        assertThat(MetaSchemas.places(FORM, document)).containsExactly(place);
        assertThat(MetaSchemas.places(DRAFT_07, document)).contains(place);
    }

    @ParameterizedTest
    @MethodSource("nested")
    void looks_into_every_place_of_a_schema(String document, String place) {
        assertThat(MetaSchemas.places(FORM, document)).containsExactly(place + "/x-form");
        assertThat(MetaSchemas.places(DRAFT_07, document)).contains(place + "/x-form");
    }

    static Stream<Arguments> nested() {
        String bad = "{'x-form': {'version': '1.0.0'}}"; // allowed, but on the root only
        Stream<String> one = Stream.of(
                "items contains additionalProperties unevaluatedProperties unevaluatedItems propertyNames if then else not"
                        .split(" "));
        Stream<String> lists = Stream.of("allOf anyOf oneOf prefixItems".split(" "));
        Stream<String> maps = Stream.of("properties patternProperties dependentSchemas $defs".split(" "));
        Stream<String[]> all = Stream.of(
                        one.map(keyword -> new String[] {keyword, bad, ""}),
                        lists.map(keyword -> new String[] {keyword, "[" + bad + "]", "/0"}),
                        maps.map(keyword -> new String[] {keyword, "{'a': " + bad + "}", "/a"}))
                .flatMap(places -> places);
        return all.map(place -> argumentSet(
                place[0],
                "{'properties': {'b': {'" + place[0] + "': " + place[1] + "}}}",
                "/properties/b/" + place[0] + place[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[[]]"})
    void refuses_a_wrong_type_for_every_member(String wrong) {
        for (String member : namesIn(MetaSchemas.FORM, "/$defs/root/properties")) {
            String document = "{'x-form': {'" + member + "': " + wrong + "}}";
            assertThat(MetaSchemas.places(FORM, document)).as(member).hasSize(1);
            assertThat(MetaSchemas.places(DRAFT_07, document)).as(member).isNotEmpty();
        }
    }

    @Test
    void knows_the_members_of_the_vocabulary() {
        Set<String> onTheRoot = new TreeSet<>(ON_ANY_NODE);
        onTheRoot.addAll(ON_THE_ROOT_ONLY);
        assertThat(namesIn(MetaSchemas.FORM, "/$defs/root/properties")).isEqualTo(onTheRoot);
        assertThat(namesIn(MetaSchemas.FORM, "/$defs/node/properties")).isEqualTo(new TreeSet<>(ON_ANY_NODE));
        assertThat(namesIn(MetaSchemas.read(FormSchemaCases.EVERYTHING), "/x-form"))
                .isEqualTo(onTheRoot);
    }

    @Test
    void says_the_same_in_both_schemas() {
        assertThat(descriptions(MetaSchemas.DRAFT_07, "/definitions", "#/definitions/"))
                .isEqualTo(descriptions(MetaSchemas.FORM, "/$defs", "#/$defs/"));
    }

    @Test
    void describes_every_member_and_closes_every_object() {
        for (JsonNode definitions : List.of(MetaSchemas.FORM.at("/$defs"), MetaSchemas.DRAFT_07.at("/definitions"))) {
            for (String name : namesIn(definitions, "/root/properties")) {
                assertThat(definitions.at("/" + name + "/title").asString())
                        .as(name)
                        .isNotBlank();
                assertThat(definitions.at("/" + name + "/description").asString())
                        .as(name)
                        .endsWith(".");
            }
            definitions.findParents("properties").stream()
                    .filter(object -> object.at("/type").asString("").equals("object"))
                    .forEach(object -> assertThat(
                                    object.at("/additionalProperties").isBoolean())
                            .as(object.toString())
                            .isTrue());
        }
    }

    @Test
    void has_patterns_of_linear_time_only() {
        for (JsonNode schema : List.of(MetaSchemas.FORM, MetaSchemas.DRAFT_07)) {
            assertThat(schema.findValues("pattern").stream().filter(JsonNode::isString))
                    .isNotEmpty()
                    .allSatisfy(pattern ->
                            assertThat(Pattern.compile(pattern.asString())).isNotNull());
        }
    }

    @Test
    void judges_a_single_x_form() {
        String version = "{'version': '1.0.0'}";
        assertThat(MetaSchemas.errors(FORM + "#/$defs/root", version)).isEmpty();
        assertThat(MetaSchemas.places(FORM + "#/$defs/node", version)).containsExactly("");
        String info = "{'layout': [{'info': 'A', 'if': {'properties': {'a': {'x-form': {'version': '1.0.0'}}}}}]}";
        assertThat(MetaSchemas.places(FORM + "#/$defs/node", info)).containsExactly("/layout/0/if/properties/a/x-form");
    }

    @ParameterizedTest
    @MethodSource("details")
    void tells_keyword_place_and_arguments(String xForm, String keyword, String pointer, String rule, String argument) {
        assertThat(MetaSchemas.errors(FORM, "{'x-form': " + xForm + "}"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.getKeyword()).isEqualTo(keyword);
                    assertThat(error.getInstanceLocation().toString()).isEqualTo(pointer);
                    assertThat(error.getSchemaLocation().toString()).endsWith(FORM + "#/$defs" + rule);
                    assertThat(lastArgumentOf(error)).isEqualTo(argument);
                });
    }

    static Stream<Arguments> details() {
        return Stream.of(
                argumentSet(
                        "unknown member",
                        "{'versoin': '1.0.0'}",
                        "additionalProperties",
                        "/x-form",
                        "/root/additionalProperties",
                        "versoin"),
                argumentSet("wrong type", "{'help': 1}", "type", "/x-form/help", "/help/type", "string"),
                argumentSet(
                        "bad enum",
                        "{'sign': 'two'}",
                        "enum",
                        "/x-form/sign",
                        "/sign/enum",
                        "[\"none\", \"one\", \"all\"]"),
                argumentSet("missing", "{'receipt': {}}", "required", "/x-form/receipt", "/receipt/required", "title"));
    }

    private static String lastArgumentOf(Error error) {
        List<Object> arguments = Arrays.asList(error.getArguments());
        return arguments.get(arguments.size() - 1).toString();
    }

    private static Set<String> namesIn(JsonNode schema, String pointer) {
        return new TreeSet<>(schema.at(pointer).propertyNames());
    }

    private static Map<String, String> descriptions(JsonNode schema, String pointer, String prefix) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : List.of("root", "node")) {
            for (JsonNode reference : schema.at(pointer + "/" + name + "/properties")) {
                String member = reference.at("/$ref").asString().substring(prefix.length());
                texts.put(
                        name + "." + member,
                        schema.at(pointer + "/" + member + "/description").asString());
            }
        }
        return texts;
    }
}
