package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.problems;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormProblemsTest {
    @ParameterizedTest
    @MethodSource("pages")
    void says_what_is_wrong_with_pages(String document, String expected) {
        assertThat(problems(document)).isEqualTo(expected);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                argumentSet(
                        "page with an unknown field",
                        "{'x-form':{'pages':[{'id':'p','title':'P','fields':['a','nam']}]},'properties':{'a':{'type':'string'},'namn':{'type':'string'}}}",
                        "a.form.json#/x-form/pages: \"namn\" stands nowhere in 'pages', so nobody can answer it; add \"namn\" where it is to be asked"
                                + "\n"
                                + "a.form.json#/x-form/pages/0/fields/1: no property is named \"nam\"; use \"namn\""),
                argumentSet(
                        "field on two pages",
                        "{'x-form':{'pages':[{'id':'p','title':'P','fields':['a']},{'id':'q','title':'P','fields':['a']}]},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/pages/1/fields/0: \"a\" stands in the order twice; keep one of the two"),
                argumentSet(
                        "fields on no page",
                        "{'x-form':{'pages':[{'id':'p','title':'P','fields':['a']}]},'properties':{'a':{'type':'string'},'b':{'type':'string'},'c':{'type':'string'}}}",
                        "a.form.json#/x-form/pages: \"b\" stands nowhere in 'pages', so nobody can answer it; add \"b\" where it is to be asked"
                                + "\n"
                                + "a.form.json#/x-form/pages: \"c\" stands nowhere in 'pages', so nobody can answer it; add \"c\" where it is to be asked"),
                argumentSet(
                        "two pages of one name",
                        "{'x-form':{'pages':[{'id':'p','title':'P','fields':['a']},{'id':'p','title':'P','fields':['b']}]},'properties':{'a':{'type':'string'},'b':{'type':'string'}}}",
                        "a.form.json#/x-form/pages/1: another page has the id \"p\"; give one of them another id"),
                argumentSet(
                        "reserved page id",
                        "{'x-form':{'pages':[{'id':'review','title':'P','fields':['a']}]},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/pages/0/id: 'id' has a value that is taken; use another than review, receipt, all, start"),
                argumentSet(
                        "rule at a path that begins with a slash",
                        "{'x-form':{'rules':[{'id':'r','test':'n > 1','message':'Mer','at':'/n'}]},'properties':{'n':{'type':'integer'}}}",
                        "a.form.json#/x-form/rules/0/at: 'at' is not written as it has to be; write it like \"slut\""),
                argumentSet(
                        "unknown name in a layout",
                        "{'properties':{'o':{'type':'object','x-form':{'layout':['a']},'properties':{'b':{'type':'string'}}}}}",
                        "a.form.json#/properties/o/x-form/layout: \"b\" stands nowhere in 'layout', so nobody can answer it; add \"b\" where it is to be asked"
                                + "\n"
                                + "a.form.json#/properties/o/x-form/layout/0: no property is named \"a\"; use \"b\""),
                argumentSet(
                        "a signer who is no person",
                        "{'x-form':{'sign':'all','signers':['/r/-/pnt','/a']},'properties':{'a':{'type':'string'},"
                                + "'r':{'type':'array','items':{'type':'object','properties':{'pnr':{'type':'string','format':'se-personnummer'}}}}}}",
                        "a.form.json#/x-form/signers/0: \"/r/-/pnt\" is no question of the format \"se-personnummer\"; use \"/r/-/pnr\""
                                + "\n"
                                + "a.form.json#/x-form/signers/1: \"/a\" is no question of the format \"se-personnummer\"; use one of /r/-/pnr"),
                argumentSet(
                        "a signer where nobody tells who they are",
                        "{'x-form':{'sign':'all','signers':['/a']},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/signers/0: \"/a\" is no question of the format \"se-personnummer\"; add such a question for each who signs"),
                argumentSet(
                        "pages that are no list",
                        "{'x-form':{'pages':{}},'properties':{'a':{'type':'string'}}}",
                        "a.form.json#/x-form/pages: 'pages' is of the wrong type; make it an array" + "\n"
                                + "a.form.json#/x-form/pages: \"a\" stands nowhere in 'pages', so nobody can answer it; add \"a\" where it is to be asked"),
                argumentSet(
                        "five mistakes in document order",
                        "{'required':['nam'],'x-form':{'pages':[{'id':'receipt','title':'P','fields':['x']}],'pags':1},'properties':{'a':{'type':'strin'},'b':{'type':'string','pattern':'('}}}",
                        "a.form.json#/required: 'required' names \"nam\", which no property declares; use one of a, b"
                                + "\n"
                                + "a.form.json#/x-form/pages: \"a\" stands nowhere in 'pages', so nobody can answer it; add \"a\" where it is to be asked"
                                + "\n"
                                + "a.form.json#/x-form/pages: \"b\" stands nowhere in 'pages', so nobody can answer it; add \"b\" where it is to be asked"
                                + "\n"
                                + "a.form.json#/x-form/pages/0/id: 'id' has a value that is taken; use another than review, receipt, all, start"
                                + "\n"
                                + "a.form.json#/x-form/pages/0/fields/0: no property is named \"x\"; use \"a\"" + "\n"
                                + "a.form.json#/x-form/pags: 'x-form' has no member \"pags\"; use \"pages\"" + "\n"
                                + "a.form.json#/properties/a/type: 'type' has a value that is not known; use \"string\""
                                + "\n"
                                + "a.form.json#/properties/b/pattern: this is no regular expression; look for brackets that do not match, or remove it"));
    }

    @ParameterizedTest
    @MethodSource("exclusives")
    void says_what_is_wrong_with_an_exclusive_option(String items, String exclusive, String expected) {
        String document = "{'properties':{'a':{'title':'A','type':'array','items':%s,'x-form':{'exclusive':%s}}}}"
                .formatted(items, exclusive);

        assertThat(problems(document)).isEqualTo(expected);
    }

    static Stream<Arguments> exclusives() {
        String place = "a.form.json#/properties/a/x-form/exclusive: ";
        String titled = "{'oneOf':[{'const':'inga','title':'Inga'},{'const':'ja','title':'Ja'}]}";
        return Stream.of(
                argumentSet("one of the options", titled, "'inga'", ""),
                argumentSet("its title", titled, "'Inga'", place + "no option is \"Inga\"; use \"inga\""),
                argumentSet(
                        "nothing like it",
                        titled,
                        "'övrigt'",
                        place + "no option is \"övrigt\"; use one of \"inga\", \"ja\""),
                argumentSet("of another type", "{'enum':[1,2]}", "'1'", place + "no option is \"1\"; use 1"),
                argumentSet("a number by its value", "{'enum':[1,2]}", "1.0", ""),
                argumentSet(
                        "no text",
                        titled,
                        "null",
                        place + "'exclusive' is of the wrong type; make it a string or a number or a boolean"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void says_what_is_wrong_with_a_condition(String document, String expected) {
        assertThat(problems(document)).isEqualTo(expected);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                argumentSet(
                        "property on itself",
                        "{'if':{'properties':{'a':{'const':1}},'required':['a']},'then':{'properties':{'a':{'type':'integer'}}}}",
                        "a.form.json#/if: whether /a is asked depends on itself: /a ← /a; let the condition read answers that are asked without it"),
                argumentSet(
                        "two properties",
                        "{'properties':{'z':{'type':'string'}},'allOf':[{'if':{'properties':{'a':{'const':1}},'required':['a']},'then':{'properties':{'b':{'type':'integer'}}}},{'if':{'properties':{'b':{'const':1}},'required':['b']},'then':{'properties':{'a':{'type':'integer'}}}}]}",
                        "a.form.json#/allOf/0/if: whether /b is asked depends on itself: /b ← /a ← /b; let the condition read answers that are asked without it"),
                argumentSet(
                        "three properties",
                        "{'allOf':[{'if':{'required':['a']},'then':{'properties':{'b':{'type':'integer'}}}},{'if':{'required':['b']},'then':{'properties':{'c':{'type':'integer'}}}},{'if':{'required':['c']},'then':{'properties':{'a':{'type':'integer'}}}}]}",
                        "a.form.json#/allOf/0/if: whether /b is asked depends on itself: /b ← /a ← /c ← /b; let the condition read answers that are asked without it"),
                argumentSet(
                        "inside rows",
                        "{'properties':{'r':{'type':'array','items':{'type':'object','allOf':[{'if':{'required':['a']},'then':{'properties':{'b':{'type':'integer'}}}},{'if':{'required':['b']},'then':{'properties':{'a':{'type':'integer'}}}}]}}}}",
                        "a.form.json#/properties/r/items/allOf/0/if: whether /r/-/b is asked depends on itself: /r/-/b ← /r/-/a ← /r/-/b; let the condition read answers that are asked without it"),
                argumentSet(
                        "through a container",
                        "{'if':{'properties':{'o':{'properties':{'a':{'const':1}},'required':['a']}},'required':['o']},'then':{'properties':{'o':{'type':'object','properties':{'a':{'type':'integer'}}}}}}",
                        "a.form.json#/if: whether /o is asked depends on itself: /o ← /o; let the condition read answers that are asked without it"),
                argumentSet(
                        "circle through an object in which nothing is required",
                        "{'type':'object','properties':{'o':{'type':'object','properties':{'a':{'title':'A','type':'string'}}}},"
                                + "'if':{'properties':{'o':{'properties':{'a':{'const':'x'}}}},'required':['o']},"
                                + "'else':{'properties':{'o':{'properties':{'b':{'title':'B','type':'string'}}}}}}",
                        "a.form.json#/if: whether /o/b is asked depends on itself: /o/b ← /o/b; let the condition read answers that are asked without it\n"
                                + "a.form.json#/if/properties/o: the condition holds while \"a\" is not answered; add \"a\" to 'required' beside its 'properties'"),
                argumentSet(
                        "through dependentSchemas",
                        "{'properties':{'z':{'type':'string'}},'dependentSchemas':{'a':{'properties':{'b':{'type':'string'}}},'b':{'properties':{'a':{'type':'string'}}}}}",
                        "a.form.json#/dependentSchemas/a: whether /b is asked depends on itself: /b ← /a ← /b; let the condition read answers that are asked without it"),
                argumentSet(
                        "minProperties",
                        "{'properties':{'a':{'type':'string'}},'if':{'minProperties':1},'then':{'properties':{'b':{'type':'string'}}}}",
                        "a.form.json#/if/minProperties: 'minProperties' makes a condition depend on everything in the object; name what it depends on in 'properties' and 'required'"),
                argumentSet(
                        "propertyNames",
                        "{'properties':{'a':{'type':'string'}},'if':{'propertyNames':{'pattern':'a'}},'then':{'properties':{'b':{'type':'string'}}}}",
                        "a.form.json#/if/propertyNames: 'propertyNames' makes a condition depend on everything in the object; name what it depends on in 'properties' and 'required'"),
                argumentSet(
                        "patternProperties",
                        "{'properties':{'a':{'type':'string'}},'if':{'patternProperties':{'a':{'const':'x'}}},'then':{'properties':{'b':{'type':'string'}}}}",
                        "a.form.json#/if/patternProperties: 'patternProperties' makes a condition depend on everything in the object; name what it depends on in 'properties' and 'required'"),
                argumentSet(
                        "unknown name",
                        "{'properties':{'namn':{'title':'Namn','type':'string'}},'if':{'required':['nam']},'then':{'properties':{'b':{'title':'B','type':'string'}}}}",
                        "a.form.json#/if: the condition looks at /nam, which no property declares; use \"namn\""));
    }
}
