package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.problems;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
    @ParameterizedTest
    @MethodSource("keywords")
    void says_what_is_wrong_with_a_keyword(String document, String expected) {
        assertThat(problems(document)).isEqualTo(expected);
    }

    static Stream<Arguments> keywords() {
        return Stream.of(
                argumentSet(
                        "not JSON", "{'a': nope}", "a.form.json#: line 1, column 7: this is not JSON; mend the JSON"),
                argumentSet(
                        "no end",
                        "{'a': ",
                        "a.form.json#: line 1, column 7: the document ends too early; mend the JSON"),
                argumentSet(
                        "array", "[]", "a.form.json#: line 1, column 1: the document is not an object; mend the JSON"),
                argumentSet(
                        "text", "'a'", "a.form.json#: line 1, column 1: the document is not an object; mend the JSON"),
                argumentSet("empty", "", "a.form.json#: line 1, column 1: the document is empty; mend the JSON"),
                argumentSet("blank", "   ", "a.form.json#: line 1, column 1: the document is empty; mend the JSON"),
                argumentSet(
                        "same member twice",
                        "{'title':'A','title':'B'}",
                        "a.form.json#: line 1, column 21: a member stands twice in one object; mend the JSON"),
                argumentSet(
                        "two documents",
                        "{} {}",
                        "a.form.json#: line 1, column 4: something follows the document; mend the JSON"),
                argumentSet(
                        "exponent beyond all",
                        "{'properties':{'a':{'type':'number','maximum':1e99999999999}}}",
                        "a.form.json#: line 1, column 47: a number has more than 1000 digits; mend the JSON"),
                argumentSet(
                        "large exponent",
                        "{'properties':{'a':{'type':'number','maximum':1e999999999}}}",
                        "a.form.json#: line 1, column 47: a number has more than 1000 digits; mend the JSON"),
                argumentSet(
                        "lone surrogate",
                        "{'properties':{'a':{'type':'string','title':'\\ud800'}}}",
                        "a.form.json#: a text has half a character in it (a lone surrogate); mend the JSON"),
                argumentSet(
                        "empty object",
                        "{}",
                        "a.form.json#: the answers of a form are an object; use \"type\": \"object\""),
                argumentSet(
                        "root that is no object",
                        "{'type':'string'}",
                        "a.form.json#: the answers of a form are an object; use \"type\": \"object\""),
                argumentSet(
                        "property that is true",
                        "{'properties':{'a':true,'b':{'title':'B','type':'string'}}}",
                        "a.form.json#/properties/a: \"a\" is only true, so nobody can answer it; write it as an object with \"type\", or remove it"),
                argumentSet(
                        "property that is false",
                        "{'properties':{'a':false,'b':{'title':'B','type':'string'}}}",
                        "a.form.json#/properties/a: \"a\" is only false, so nobody can answer it; write it as an object with \"type\", or remove it"),
                argumentSet(
                        "property that a branch takes away",
                        "{'properties':{'a':{'title':'A','type':'string'},'b':{'title':'B','type':'string'}},'if':{'required':['b']},'then':{'properties':{'a':false}}}",
                        ""),
                argumentSet(
                        "misspelt member",
                        "{'properties':{'a':{'type':'string','x-form':{'widgett':'text'}}}}",
                        "a.form.json#/properties/a/x-form/widgett: 'x-form' has no member \"widgett\"; use \"widget\""),
                argumentSet(
                        "misspelt member of the root",
                        "{'x-form':{'pagess':[]},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/pagess: 'x-form' has no member \"pagess\"; use \"pages\""),
                argumentSet(
                        "required that is no array",
                        "{'properties':{'a':{'type':'string'}},'required':'a'}",
                        "a.form.json#/required: 'required' is of the wrong type; make it an array"),
                argumentSet(
                        "type that is a number",
                        "{'properties':{'a':{'type':1}}}",
                        "a.form.json#/properties/a/type: 'type' has a value that is not known; use one of string, number, integer, boolean, object, array"),
                argumentSet(
                        "unknown type",
                        "{'properties':{'a':{'type':'text'}}}",
                        "a.form.json#/properties/a/type: 'type' has a value that is not known; use \"type\": \"string\""),
                argumentSet(
                        "format for a type",
                        "{'properties':{'a':{'type':'date'}}}",
                        "a.form.json#/properties/a/type: 'type' has a value that is not known; use \"type\": \"string\" with \"format\": \"date\""),
                argumentSet(
                        "misspelt type",
                        "{'properties':{'a':{'type':'nubmer'}}}",
                        "a.form.json#/properties/a/type: 'type' has a value that is not known; use \"number\""),
                argumentSet(
                        "required that is a flag",
                        "{'properties':{'a':{'type':'string','required':true}}}",
                        "a.form.json#/properties/a/required: 'required' is of the wrong type; take it away here, and write \"required\": [\"a\"] beside 'properties'"),
                argumentSet(
                        "autofill that is nearly right",
                        "{'properties':{'a':{'type':'string','x-form':{'autocomplete':'e-mail'}}}}",
                        "a.form.json#/properties/a/x-form/autocomplete: 'autocomplete' has a value that is not known; use \"email\""),
                argumentSet(
                        "page id with a space",
                        "{'x-form':{'pages':[{'id':'Om dig','title':'P','fields':['a']}]},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/pages/0/id: 'id' is not written as it has to be; write it like \"om-dig\""),
                argumentSet(
                        "comma at the end",
                        "{'required':['a',]}",
                        "a.form.json#: line 1, column 18: a comma stands before the end of an object or array, or a value is missing there; mend the JSON"),
                argumentSet(
                        "count that is a text",
                        "{'properties':{'a':{'type':'string','minLength':'2'}}}",
                        "a.form.json#/properties/a/minLength: 'minLength' is of the wrong type; make it an integer"),
                argumentSet(
                        "negative count",
                        "{'properties':{'a':{'type':'string','minLength':-2}}}",
                        "a.form.json#/properties/a/minLength: 'minLength' is too small, or empty; give it at least 0"),
                argumentSet(
                        "count beyond all",
                        "{'properties':{'a':{'type':'string','minLength':1e900}}}",
                        "a.form.json#/properties/a/minLength: no text and no list is as long as that; make it smaller"),
                argumentSet(
                        "count beyond what the engine counts to",
                        "{'properties':{'a':{'type':'array','items':{'type':'string'},'minItems':2147483648,'maxItems':2147483649}}}",
                        "a.form.json#/properties/a/minItems: no text and no list is as long as that; make it smaller"),
                argumentSet(
                        "properties that are an array",
                        "{'properties':[]}",
                        "a.form.json#/properties: 'properties' is of the wrong type; make it an object"),
                argumentSet(
                        "unknown widget",
                        "{'properties':{'a':{'type':'string','x-form':{'widget':'slider'}}}}",
                        "a.form.json#/properties/a/x-form/widget: 'widget' has a value that is not known; use one of text, textarea, radio, select, checkbox, checkboxes, date, month, time, file, table, yesno, map"),
                argumentSet(
                        "version that is none",
                        "{'x-form':{'version':'1'},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/version: 'version' is not written as it has to be; write it like \"1.0.0\""),
                argumentSet(
                        "date that is none",
                        "{'x-form':{'validFrom':'2026-13-01'},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/validFrom: 'validFrom' is not written as it has to be; write it like \"2026-01-01\""),
                argumentSet(
                        "type null",
                        "{'properties':{'a':{'type':'null'}}}",
                        "a.form.json#/properties/a: no question can be answered with null; use \"type\": \"string\""),
                argumentSet(
                        "property that is a text",
                        "{'properties':{'a':'text'}}",
                        "a.form.json#/properties/a: 'a' is of the wrong type; make it an object or a boolean"),
                argumentSet(
                        "no type",
                        "{'properties':{'a':{'title':'A'}}}",
                        "a.form.json#/properties/a: nothing says what kind of answer \"a\" is; add \"type\""),
                argumentSet(
                        "array without items",
                        "{'properties':{'a':{'type':'array'}}}",
                        "a.form.json#/properties/a: nothing says what stands in the array \"a\"; add \"items\""),
                argumentSet(
                        "empty allOf",
                        "{'allOf':[],'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/allOf: 'allOf' is too small, or empty; give it at least 1"),
                argumentSet(
                        "enum of objects",
                        "{'properties':{'a':{'enum':[{},[]]}}}",
                        "a.form.json#/properties/a: nothing says what kind of answer \"a\" is; add \"type\""),
                argumentSet(
                        "relative $id",
                        "{'$id':'skolskjuts','properties':{'a':{'$ref':'#/$defs/x'}},'$defs':{'x':{'type':'string'}}}",
                        "a.form.json#/$id: '$id' is no absolute address; write it like https://exempel.se/e-tjanster/skolskjuts"),
                argumentSet(
                        "$id with a fragment",
                        "{'$id':'https://exempel.se/a#','properties':{'a':{'type':'string'}}}",
                        "a.form.json#/$id: '$id' is no absolute address; write it like https://exempel.se/e-tjanster/skolskjuts"),
                argumentSet(
                        "$id that is no address",
                        "{'$id':'a b','properties':{'a':{'type':'string'}}}",
                        "a.form.json#/$id: '$id' is no absolute address; write it like https://exempel.se/e-tjanster/skolskjuts"),
                argumentSet(
                        "other $schema",
                        "{'$schema':'https://json-schema.org/draft/2019-10/schema','properties':{'a':{'type':'string'}}}",
                        "a.form.json#/$schema: \"https://json-schema.org/draft/2019-10/schema\" is no dialect that can be read; use \"https://json-schema.org/draft/2020-12/schema\""),
                argumentSet(
                        "$schema that is a number",
                        "{'$schema':7,'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/$schema: '$schema' is of the wrong type; make it a string"),
                argumentSet(
                        "broken pattern",
                        "{'properties':{'a':{'type':'string','pattern':'('}}}",
                        "a.form.json#/properties/a/pattern: this is no regular expression; look for brackets that do not match, or remove it"),
                argumentSet(
                        "broken pattern of names",
                        "{'properties':{'a':{'type':'string'}},'patternProperties':{'(':true}}",
                        "a.form.json#/patternProperties/(: this is no regular expression; look for brackets that do not match, or remove it"),
                argumentSet(
                        "broken pattern in a condition",
                        "{'properties':{'a':{'type':'string'}},'if':{'properties':{'a':{'pattern':'('}},'required':['a']},'then':{'properties':{'b':{'type':'string'}}}}",
                        "a.form.json#/if/properties/a/pattern: this is no regular expression; look for brackets that do not match, or remove it"),
                argumentSet(
                        "pattern that backtracks",
                        "{'properties':{'a':{'title':'A','type':'string','pattern':'(?=a)b'}}}",
                        "a.form.json#/properties/a/pattern: the pattern may take very long, and is given up on then, which refuses the answer; write it without look-around, back-references and large repetitions"),
                argumentSet(
                        "unknown format",
                        "{'properties':{'a':{'title':'A','type':'string','format':'se-annat'}}}",
                        "a.form.json#/properties/a/format: no format is named \"se-annat\", so answers are not checked against it; use 'pattern', or one of "
                                + String.join(", ", KeywordCheck.forPeople())),
                argumentSet(
                        "required property that is not declared",
                        "{'properties':{'namn':{'title':'Namn','type':'string'}},'required':['nam']}",
                        "a.form.json#/required: 'required' names \"nam\", which no property declares; use \"namn\""),
                argumentSet(
                        "additionalProperties beside a branch",
                        "{'properties':{'a':{'type':'string'}},'additionalProperties':false,'if':{'required':['a']},'then':{'properties':{'b':{'type':'string'}}}}",
                        "a.form.json#/additionalProperties: 'additionalProperties' refuses \"b\", which is declared elsewhere; use \"unevaluatedProperties\": false"),
                argumentSet(
                        "a part that is closed",
                        "{'allOf':[{'properties':{'a':{'type':'string'}},'unevaluatedProperties':false},{'properties':{'b':{'type':'string'}}}]}",
                        "a.form.json#/allOf/0/unevaluatedProperties: 'unevaluatedProperties' refuses \"b\", which is declared elsewhere; declare it there as well, or put \"unevaluatedProperties\": false around all of them"));
    }
}
