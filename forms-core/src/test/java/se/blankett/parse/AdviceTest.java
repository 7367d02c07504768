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
                        "signers of whom one signs",
                        "{'x-form':{'sign':'one','signers':['/p']},'properties':{'p':{'title':'P','type':'string','format':'se-personnummer'}}}",
                        "a.form.json#/x-form/signers: 'signers' has no effect: not all of them sign; add \"sign\": \"all\", or remove it"),
                argumentSet(
                        "members beside x-form",
                        "{'pages':[],'properties':{'a':{'title':'A','type':'string','help':'H','x-form':{'help':'H'}},"
                                + "'unit':{'title':'U','type':'string'}}}",
                        "a.form.json#/pages: 'pages' stands beside 'x-form', where nothing reads it; move it into 'x-form'\n"
                                + "a.form.json#/properties/a/help: 'help' stands beside 'x-form', where nothing reads it; move it into 'x-form'"),
                argumentSet(
                        "a table of which a row asks other questions",
                        table(
                                "'r': {'type':'object','properties':{'x':{'title':'X','type':'string'}}}, 's': {'type':'object','properties':{'y':{'title':'Y','type':'string'}}}"),
                        "a.form.json#/properties/a/x-form/widget: this cannot be a table: \"s\" asks other questions than \"r\"; leave out 'widget': the questions are asked one below the other"),
                argumentSet(
                        "a table of which a row is no object",
                        table(
                                "'r': {'type':'object','properties':{'x':{'title':'X','type':'string'}}}, 's': {'title':'S','type':'string'}"),
                        "a.form.json#/properties/a/x-form/widget: this cannot be a table: \"s\" is no object, so it is no row; leave out 'widget': the questions are asked one below the other"),
                argumentSet(
                        "a table with an object in a cell",
                        rows(
                                "{'type':'object','properties':{'adress':{'title':'Adress','type':'object','properties':{'ort':{'title':'Ort','type':'string'}}}}}"),
                        "a.form.json#/properties/a/x-form/widget: this cannot be a table: \"adress\" has several answers, and a cell has one; leave out 'widget': the rows are asked one below the other"),
                argumentSet(
                        "a table with a list of choices in a cell",
                        rows(
                                "{'type':'object','properties':{'dagar':{'title':'Dagar','type':'array','items':{'enum':['m','t']}}}}"),
                        "a.form.json#/properties/a/x-form/widget: this cannot be a table: \"dagar\" has several answers, and a cell has one; leave out 'widget': the rows are asked one below the other"),
                argumentSet(
                        "a table without columns",
                        rows("{'title':'R','type':'string'}"),
                        "a.form.json#/properties/a/x-form/widget: this cannot be a table: its rows are single answers, and have no columns; leave out 'widget': the rows are asked one below the other"),
                argumentSet(
                        "a map without coordinates",
                        "{'properties':{'a':{'title':'A','type':'object','x-form':{'widget':'map'},'properties':{'lat':{'title':'L','type':'number'},'lon':{'title':'L','type':'string'}}}}}",
                        "a.form.json#/properties/a/x-form/widget: this cannot be a point on a map: it has no coordinates; name two numbers \"n\" and \"e\" (SWEREF 99 TM) or \"latitude\" and \"longitude\" (WGS 84)"));
    }

    private static String table(String rows) {
        return "{'properties':{'a':{'title':'A','type':'object','x-form':{'widget':'table'},'properties':{" + rows
                + "}}}}";
    }

    private static String rows(String item) {
        return "{'properties':{'a':{'title':'A','type':'array','x-form':{'widget':'table'},'items':" + item + "}}}";
    }

    @ParameterizedTest
    @MethodSource("advice")
    void tells_of_it_and_loads(String schema, String expected) {
        assertThat(Reading.problems(schema)).isEqualTo(expected);
        assertThat(Reading.form(schema).pages()).isNotEmpty();
    }
}
