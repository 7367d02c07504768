package se.blankett.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.json.Json;

class SchemaRewriterTest {
    @ParameterizedTest
    @MethodSource("schemas")
    void says_the_same_faster(String schema, String expected) {
        Map<String, Object> documents = Map.of("urn:x", Json.parse(json(schema)));
        Object rewritten = new SchemaRewriter(documents, false).rewriteAll().getOrDefault("urn:x", "");
        assertThat(Json.canonical(rewritten)).isEqualTo(Json.canonical(Json.parse(json(expected))));
    }

    static Stream<Arguments> schemas() {
        String p = "{'properties':{'k':{'const':'p'}},'required':['k']}";
        String o = "{'properties':{'k':{'const':'o'}},'required':['k']}";
        return Stream.of(
                argumentSet("unevaluatedProperties", "{'unevaluatedProperties':false}", "{}"),
                argumentSet(
                        "unevaluatedProperties that let be",
                        "{'unevaluatedProperties':{'type':'string'}}",
                        "{'unevaluatedProperties':{'type':'string'}}"),
                argumentSet(
                        "below a property",
                        "{'properties':{'a':{'unevaluatedProperties':false}}}",
                        "{'properties':{'a':{}}}"),
                argumentSet(
                        "among others that say something about the value",
                        "{'allOf':[{'unevaluatedProperties':false}],'then':{'unevaluatedProperties':false}}",
                        "{'allOf':[{'unevaluatedProperties':false}],'then':{'unevaluatedProperties':false}}"),
                argumentSet(
                        "referred to alone",
                        "{'properties':{'a':{'$ref':'#/$defs/d'}},'$defs':{'d':{'unevaluatedProperties':false}}}",
                        "{'properties':{'a':{'$ref':'#/$defs/d'}},'$defs':{'d':{}}}"),
                argumentSet(
                        "referred to among others",
                        "{'properties':{'a':{'allOf':[{'$ref':'#/$defs/d'}]}},'$defs':{'d':{'$ref':'#/$defs/e'},'e':{'unevaluatedProperties':false}}}",
                        "{'properties':{'a':{'allOf':[{'$ref':'#/$defs/d'}]}},'$defs':{'d':{'$ref':'#/$defs/e'},'e':{'unevaluatedProperties':false}}}"),
                argumentSet(
                        "referred to beside others",
                        "{'properties':{'a':{'$ref':'#/$defs/d','properties':{}}},'$defs':{'d':{'unevaluatedProperties':false}}}",
                        "{'properties':{'a':{'$ref':'#/$defs/d','properties':{}}},'$defs':{'d':{'unevaluatedProperties':false}}}"),
                argumentSet(
                        "below not",
                        "{'not':{'allOf':[{'unevaluatedProperties':false}]}}",
                        "{'not':{'allOf':[{'unevaluatedProperties':false}]}}"),
                argumentSet("oneOf of consts", "{'oneOf':[{'const':'a','title':'A'},{'const':1}]}", "{'enum':['a',1]}"),
                argumentSet("anyOf of consts", "{'anyOf':[{'const':'a'},{'const':null}]}", "{'enum':['a',null]}"),
                argumentSet(
                        "same const twice",
                        "{'oneOf':[{'const':1},{'const':1}]}",
                        "{'oneOf':[{'const':1},{'const':1}]}"),
                argumentSet(
                        "same number twice",
                        "{'oneOf':[{'const':1},{'const':1.0}]}",
                        "{'oneOf':[{'const':1},{'const':1.0}]}"),
                argumentSet(
                        "const with more",
                        "{'oneOf':[{'const':1,'type':'string'}]}",
                        "{'oneOf':[{'const':1,'type':'string'}]}"),
                argumentSet(
                        "beside an enum", "{'enum':[1],'oneOf':[{'const':1}]}", "{'enum':[1],'oneOf':[{'const':1}]}"),
                argumentSet(
                        "data that look like a schema",
                        "{'const':{'unevaluatedProperties':false}}",
                        "{'const':{'unevaluatedProperties':false}}"),
                argumentSet(
                        "discriminator",
                        "{'oneOf':[" + p + "," + o + "]}",
                        "{'allOf':[{'if':{'properties':{'k':{'const':'p'}},'required':['k']},'then':" + p + "},"
                                + "{'if':{'properties':{'k':{'const':'o'}},'required':['k']},'then':" + o + "},"
                                + "{'type':'object','properties':{'k':{'enum':['p','o']}},'required':['k']}]}"),
                argumentSet(
                        "discriminator that is not required",
                        "{'oneOf':[" + p + ",{'properties':{'k':{'const':'o'}}}]}",
                        "{'allOf':[{'if':{'properties':{'k':{'const':'p'}},'required':['k']},'then':" + p + "},"
                                + "{'if':{'properties':{'k':{'const':'o'}},'required':['k']},"
                                + "'then':{'properties':{'k':{'const':'o'}}}},"
                                + "{'if':{'required':['k']},'else':{'oneOf':[" + p
                                + ",{'properties':{'k':{'const':'o'}}}]}},"
                                + "{'type':'object','properties':{'k':{'enum':['p','o']}}}]}"),
                argumentSet(
                        "same const in two branches",
                        "{'oneOf':[" + p + "," + p + "]}",
                        "{'oneOf':[" + p + "," + p + "]}"),
                argumentSet("branch that is no object", "{'oneOf':[true," + p + "]}", "{'oneOf':[true," + p + "]}"));
    }

    @Test
    void knows_where_subschemas_stand() {
        String schema = "{'properties':{'if':{}},'if':{},'allOf':[{},true],'const':{'not':{}},'enum':[{}],'default':{},"
                + "'items':{},'additionalProperties':false,'$defs':{'a/b':{}},'dependentRequired':{'a':['b']},'x-form':{'if':{}}}";
        assertThat(Subschemas.of(Json.parseObject(json(schema), 50)).keySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("/properties/if /if /allOf/0 /items /$defs/a~1b");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
