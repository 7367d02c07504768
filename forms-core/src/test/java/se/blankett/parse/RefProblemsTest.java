package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.problems;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefProblemsTest {
    @ParameterizedTest
    @MethodSource("references")
    void says_where_a_reference_leads(String document, String expected) {
        assertThat(problems(document)).isEqualTo(expected);
    }

    static Stream<Arguments> references() {
        return Stream.of(
                argumentSet(
                        "on itself",
                        "{'properties':{'a':{'$ref':'#/properties/a'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads back to \"#/properties/a\" without end; write out how far it goes: a form has an end"),
                argumentSet(
                        "by way of another",
                        "{'properties':{'a':{'$ref':'#/$defs/b'}},'$defs':{'b':{'$ref':'#/$defs/c'},'c':{'$ref':'#/$defs/b'}}}",
                        "a.form.json#/$defs/c/$ref: '$ref' leads back to \"#/$defs/b\" without end; write out how far it goes: a form has an end"),
                argumentSet(
                        "recursive structure",
                        "{'properties':{'a':{'$ref':'#/$defs/p'}},'$defs':{'p':{'type':'object','properties':{'barn':{'type':'array','items':{'$ref':'#/$defs/p'}}}}}}",
                        "a.form.json#/$defs/p/properties/barn/items/$ref: '$ref' leads back to \"#/$defs/p\": people are asked for 3 levels of it, and no more; write out how far it goes, if that is another number"),
                argumentSet(
                        "inside not",
                        "{'properties':{'a':{'type':'string'}},'not':{'$ref':'#'}}",
                        "a.form.json#/not/$ref: '$ref' leads back to \"#\" without end; write out how far it goes: a form has an end"),
                argumentSet(
                        "inside if",
                        "{'properties':{'a':{'type':'string'}},'if':{'$ref':'#'},'then':{'properties':{'b':{'type':'string'}}}}",
                        "a.form.json#/if/$ref: '$ref' leads back to \"#\" without end; write out how far it goes: a form has an end"),
                argumentSet(
                        "in the condition of a text",
                        "{'x-form':{'pages':[{'id':'p','title':'P','fields':['a',{'info':'Hej','if':{'$ref':'#/x-form/pages/0/fields/1/if'}}]}]},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/pages/0/fields/1/if/$ref: '$ref' leads back to \"#/x-form/pages/0/fields/1/if\" without end; write out how far it goes: a form has an end"),
                argumentSet(
                        "no text",
                        "{'properties':{'a':{'$ref':1}}}",
                        "a.form.json#/properties/a/$ref: '$ref' is of the wrong type; make it a string"),
                argumentSet(
                        "https",
                        "{'properties':{'a':{'$ref':'https://exempel.se/a.json'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"https://exempel.se/a.json\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "file with slashes",
                        "{'properties':{'a':{'$ref':'file:///etc/passwd'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"file:///etc/passwd\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "file",
                        "{'properties':{'a':{'$ref':'file:/etc/passwd'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"file:/etc/passwd\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "classpath",
                        "{'properties':{'a':{'$ref':'classpath:/a.json'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"classpath:/a.json\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "jar",
                        "{'properties':{'a':{'$ref':'jar:file:/a.jar!/b.json'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"jar:file:/a.jar!/b.json\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "meta-schema",
                        "{'properties':{'a':{'$ref':'https://json-schema.org/draft/2020-12/schema'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"https://json-schema.org/draft/2020-12/schema\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "unknown place",
                        "{'properties':{'a':{'$ref':'#/$defs/x'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"#/$defs/x\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "unknown place in the condition of a text",
                        "{'x-form':{'pages':[{'id':'p','title':'P','fields':['a',{'info':'Hej','if':{'$ref':'#/$defs/x'}}]}]},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/pages/0/fields/1/if/$ref: '$ref' leads to \"#/$defs/x\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "unknown anchor",
                        "{'properties':{'a':{'$ref':'#x'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"#x\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "broken escape",
                        "{'properties':{'a':{'$ref':'#/%zz'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"#/%zz\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "space",
                        "{'properties':{'a':{'$ref':'a b.json'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"a b.json\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "to a text",
                        "{'title':'A','properties':{'a':{'$ref':'#/title'}}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"#/title\", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched"),
                argumentSet(
                        "to what takes everything",
                        "{'properties':{'a':{'title':'A','type':'string','$ref':'#/$defs/x'}},'$defs':{'x':true}}",
                        ""),
                argumentSet(
                        "to what takes nothing",
                        "{'properties':{'a':{'$ref':'#/$defs/x'}},'$defs':{'x':false}}",
                        "a.form.json#/properties/a/$ref: '$ref' leads to \"#/$defs/x\", which is false: no answer meets it; leave out what refers to it"),
                argumentSet(
                        "$dynamicRef",
                        "{'properties':{'a':{'$dynamicRef':'#x'}}}",
                        "a.form.json#/properties/a/$dynamicRef: '$dynamicRef' cannot be a part of a form; use '$ref'"),
                argumentSet(
                        "$dynamicRef in the condition of a text",
                        "{'x-form':{'pages':[{'id':'p','title':'P','fields':['a',{'info':'Hej','if':{'$dynamicRef':'#x'}}]}]},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/pages/0/fields/1/if/$dynamicRef: '$dynamicRef' cannot be a part of a form; use '$ref'"),
                argumentSet(
                        "embedded $id",
                        "{'properties':{'a':{'$id':'https://exempel.se/a','type':'string'}}}",
                        "a.form.json#/properties/a/$id: '$id' inside a document is not supported; remove it, or use '$anchor'"));
    }
}
