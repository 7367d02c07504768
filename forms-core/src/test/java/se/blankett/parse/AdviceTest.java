package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author is told about a form that loads all the same. */
class AdviceTest {
    private static final String A = "'a':{'title':'A','type':'string'}";
    private static final String THEN = "'then':{'properties':{'b':{'title':'B','type':'string'}}}";

    static Stream<Arguments> advice() {
        String holds =
                "the condition holds while \"a\" is not answered; add \"a\" to 'required' beside its 'properties'";
        String later = " has no effect yet; do not rely on it: check it where the answers are received";
        return Stream.of(
                argumentSet(
                        "if without required",
                        "{'properties':{" + A + "},'if':{'properties':{'a':{'const':'x'}}}," + THEN + "}",
                        "a.form.json#/if: " + holds),
                argumentSet(
                        "if whose inner object requires nothing",
                        "{'properties':{'o':{'type':'object','properties':{" + A + "}}},"
                                + "'if':{'properties':{'o':{'properties':{'a':{'const':'x'}}}},'required':['o']},"
                                + THEN
                                + "}",
                        "a.form.json#/if/properties/o: " + holds),
                argumentSet(
                        "required by a reference",
                        "{'properties':{" + A + "},'if':{'$ref':'#/$defs/t','properties':{'a':{'const':'x'}}}," + THEN
                                + ",'$defs':{'t':{'required':['a']}}}",
                        ""),
                argumentSet(
                        "required that nothing declares",
                        "{'type':'object','properties':{" + A + "},'required':['aa']}",
                        "a.form.json#/required: 'required' names \"aa\", which no property declares; use \"a\""),
                argumentSet(
                        "a format for machines",
                        "{'properties':{'a':{'title':'A','type':'string','format':'time'}}}",
                        "a.form.json#/properties/a/format: \"time\" asks for seconds and an offset, which no person writes; use \"local-time\""),
                argumentSet(
                        "a member for later",
                        "{'properties':{'a':{'title':'A','type':'number','x-form':{'compute':'1'}}}}",
                        "a.form.json#/properties/a/x-form/compute: 'compute'" + later),
                argumentSet(
                        "an exclusive option of one choice",
                        "{'properties':{'a':{'title':'A','enum':['x','y'],'x-form':{'exclusive':'x'}}}}",
                        "a.form.json#/properties/a/x-form/exclusive: 'exclusive' has no effect here: this is no array of choices; move it to the array, or remove it"),
                argumentSet(
                        "an exclusive option on the items",
                        "{'properties':{'a':{'title':'A','type':'array','items':{'enum':['x','y'],'x-form':{'exclusive':'x'}}}}}",
                        "a.form.json#/properties/a/items/x-form/exclusive: 'exclusive' has no effect here: this is no array of choices; move it to the array, or remove it"),
                argumentSet(
                        "an exclusive option of rows",
                        "{'properties':{'a':{'title':'A','type':'array','items':{'title':'A','type':'string'},'x-form':{'exclusive':'x'}}}}",
                        "a.form.json#/properties/a/x-form/exclusive: 'exclusive' has no effect here: this is no array of choices; move it to the array, or remove it"),
                argumentSet(
                        "unique rows for later",
                        "{'properties':{'r':{'title':'R','type':'array','x-form':{'item':{'title':'Rad','unique':['a']}},"
                                + "'items':{'type':'object','properties':{" + A + "}}}}}",
                        "a.form.json#/properties/r/x-form/item/unique: 'unique'" + later),
                argumentSet(
                        "members of the form for later",
                        "{'x-form':{'parameters':{'p':1}},'properties':{" + A + "}}",
                        "a.form.json#/x-form/parameters: 'parameters'" + later),
                argumentSet(
                        "members beside x-form",
                        "{'pages':[],'properties':{'a':{'title':'A','type':'string','help':'H','x-form':{'help':'H'}},"
                                + "'unit':{'title':'U','type':'string'}}}",
                        "a.form.json#/pages: 'pages' stands beside 'x-form', where nothing reads it; move it into 'x-form'\n"
                                + "a.form.json#/properties/a/help: 'help' stands beside 'x-form', where nothing reads it; move it into 'x-form'"),
                argumentSet(
                        "a widget for later",
                        "{'properties':{'a':{'title':'A','type':'object','x-form':{'widget':'map'},'properties':{'b':{'title':'B','type':'string'}}}}}",
                        "a.form.json#/properties/a/x-form/widget: 'widget' has no effect yet with this value; do not rely on it: check it where the answers are received"));
    }

    @ParameterizedTest
    @MethodSource("advice")
    void tells_of_it_and_loads(String schema, String expected) {
        assertThat(Reading.problems(schema)).isEqualTo(expected);
        assertThat(Reading.form(schema).pages()).isNotEmpty();
    }
}
