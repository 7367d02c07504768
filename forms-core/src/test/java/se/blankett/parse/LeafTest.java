package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.field;
import static se.blankett.parse.Reading.form;
import static se.blankett.parse.Reading.leaf;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Choice;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Rows;

class LeafTest {
    @ParameterizedTest
    @MethodSource("widgets")
    void follows_from_the_schema(String schema, String expected) {
        Leaf leaf = leaf(form("{'properties':{'a':" + schema + "}}"), "/a");
        assertThat(leaf.type() + " " + leaf.widget() + leaf.component()).isEqualTo(expected);
    }

    static Stream<Arguments> widgets() {
        String seven = "1,2,3,4,5,6,7";
        return Stream.of(
                argumentSet("string", "{'type':'string'}", "TEXT TEXT"),
                argumentSet("string or null", "{'type':['null','string']}", "TEXT TEXT"),
                argumentSet("no type, but a length", "{'minLength':1}", "TEXT TEXT"),
                argumentSet("200 characters", "{'type':'string','maxLength':200}", "TEXT TEXT"),
                argumentSet("201 characters", "{'type':'string','maxLength':201}", "TEXT TEXTAREA"),
                argumentSet("date", "{'type':'string','format':'date'}", "TEXT DATE"),
                argumentSet("month", "{'type':'string','format':'year-month'}", "TEXT MONTH"),
                argumentSet("time", "{'type':'string','format':'local-time'}", "TEXT TIME"),
                argumentSet("number", "{'type':'number'}", "NUMBER NUMBER"),
                argumentSet("integer", "{'type':'integer'}", "NUMBER NUMBER"),
                argumentSet("no type, but a bound", "{'minimum':1}", "NUMBER NUMBER"),
                argumentSet("boolean", "{'type':'boolean'}", "BOOLEAN YESNO"),
                argumentSet("attestation", "{'type':'boolean','const':true}", "BOOLEAN CHECKBOX"),
                argumentSet("attestation without a type", "{'const':true}", "BOOLEAN CHECKBOX"),
                argumentSet(
                        "boolean with titles",
                        "{'type':'boolean','oneOf':[{'const':true,'title':'Ja'},{'const':false,'title':'Nej'}]}",
                        "CHOICE RADIO"),
                argumentSet("seven options", "{'enum':[" + seven + "]}", "CHOICE RADIO"),
                argumentSet("eight options", "{'enum':[" + seven + ",8]}", "CHOICE SELECT"),
                argumentSet("oneOf", "{'oneOf':[{'const':'a','title':'A'},{'const':'b'}]}", "CHOICE RADIO"),
                argumentSet("anyOf", "{'anyOf':[{'const':'a','title':'A'},{'const':'b'}]}", "CHOICE RADIO"),
                argumentSet("array of options", "{'type':'array','items':{'enum':['a','b']}}", "CHOICES CHECKBOXES"),
                argumentSet("widget asked for", "{'enum':[1,2],'x-form':{'widget':'select'}}", "CHOICE SELECT"),
                argumentSet("widget of another kind", "{'type':'string','x-form':{'widget':'radio'}}", "TEXT TEXT"),
                argumentSet("component", "{'type':'string','x-form':{'widget':'x-karta'}}", "TEXT TEXTx-karta"));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void lists_its_options(String schema, String expected) {
        Leaf leaf = leaf(form("{'properties':{'a':" + schema + "},'$defs':{'val':{'enum':['x']}}}"), "/a");
        assertThat(leaf.choices().stream().map(LeafTest::described).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                argumentSet("enum", "{'enum':['a','b']}", "a=a b=b"),
                argumentSet("enum with null", "{'type':['string','null'],'enum':['a',null]}", "a=a"),
                argumentSet("numbers", "{'enum':[1,2.50,1e2]}", "1=1 2.5=2.50 100=100"),
                argumentSet(
                        "titles and descriptions",
                        "{'type':'string','oneOf':[{'const':'a','title':'A','description':'Bra'},{'const':'b'}]}",
                        "a=A/Bra b=b"),
                argumentSet("anyOf", "{'anyOf':[{'const':1,'title':'Ett'}]}", "1=Ett"),
                argumentSet("items", "{'type':'array','items':{'oneOf':[{'const':'a','title':'A'}]}}", "a=A"),
                argumentSet("items elsewhere", "{'type':'array','items':{'$ref':'#/$defs/val'}}", "x=x"),
                argumentSet("not a choice", "{'type':'string'}", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "fornamn,Fornamn",
        "dateOfBirth,Date of birth",
        "date_of_birth,Date of birth",
        "postNr2,Post nr2",
        "ÅR,År",
        "å,Å",
        "_,_",
        "a  b,A b"
    })
    void makes_a_name_readable(String name, String label) {
        assertThat(field(form("{'properties':{'" + name + "':{'type':'string'}}}"), "/" + name)
                        .label())
                .isEqualTo(label);
    }

    @Test
    void takes_siblings_before_what_a_reference_leads_to() {
        Leaf leaf = leaf(form("""
                {'properties':{'a':{'$ref':'#/$defs/t','title':'Egen','x-form':{'help':'Egen hjälp'}}},
                 '$defs':{'t':{'type':'string','title':'Delad','description':'Delad','maxLength':9,
                               'x-form':{'help':'Delad hjälp','unit':'kr'}}}}"""), "/a");
        assertThat(leaf.wording().label()).isEqualTo("Egen");
        assertThat(leaf.wording().hint()).isEqualTo("Delad");
        assertThat(leaf.wording().help()).isEqualTo("Egen hjälp");
        assertThat(leaf.wording().unit()).isEqualTo("kr");
        assertThat(leaf.limits().maxLength()).isEqualTo(OptionalInt.of(9));
    }

    @Test
    void says_only_limits_that_always_hold() {
        Leaf leaf = leaf(form("""
                {'properties':{'k':{'type':'string'},
                               'a':{'type':'integer','minimum':1,'maximum':9,'allOf':[{'minimum':2,'maximum':20}]}},
                 'if':{'properties':{'k':{'const':'x'}},'required':['k']},'then':{'properties':{'a':{'maximum':5}}}}"""), "/a");
        assertThat(leaf.limits().minimum()).hasValue(new BigDecimal("2"));
        assertThat(leaf.limits().maximum()).hasValue(new BigDecimal("9"));
        assertThat(leaf.limits().multipleOf()).hasValue(BigDecimal.ONE);
    }

    @Test
    void says_limits_of_the_only_branch_that_asks() {
        Leaf leaf = leaf(form("""
                {'properties':{'k':{'type':'string'}},'if':{'properties':{'k':{'const':'x'}},'required':['k']},
                 'then':{'properties':{'a':{'type':'string','maxLength':5}}}}"""), "/a");
        assertThat(leaf.limits().maxLength()).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void knows_the_option_that_excludes_the_others() {
        String choices =
                "{'properties':{'a':{'type':'array','items':{'oneOf':[{'const':'p','title':'P'},{'const':'inga','title':'Inga'}]}%s}}}";

        assertThat(leaf(form(choices.formatted(",'x-form':{'exclusive':'inga'}")), "/a")
                        .exclusive())
                .contains(new Choice("inga", "Inga", ""));
        assertThat(leaf(form(choices.formatted("")), "/a").exclusive()).isEmpty();
    }

    @Test
    void says_everything_else() {
        Leaf leaf = leaf(form("""
                {'properties':{'a':{'type':'string','format':'se-personnummer','default':'x','examples':['19900101-2385'],
                 'readOnly':true,'writeOnly':true,'deprecated':true,
                 'x-form':{'noun':'ditt nummer','autocomplete':'name','coordinationNumber':false,
                           'errors':{'required':'Fyll i','*':'Fel'}}}}}"""), "/a");
        assertThat(leaf.initial()).hasValue("x");
        assertThat(leaf.wording().example()).isEqualTo("19900101-2385");
        assertThat(leaf.wording().noun()).isEqualTo("ditt nummer");
        assertThat(leaf.wording().errors()).containsOnlyKeys("required", "*");
        assertThat(leaf.autocomplete()).isEqualTo("name");
        assertThat(leaf.coordinationNumber()).isFalse();
        assertThat(leaf.facets().readOnly()
                        && leaf.facets().writeOnly()
                        && leaf.facets().deprecated())
                .isTrue();
        assertThat(leaf.isAnswerable()).isFalse();
    }

    @Test
    void asks_rows_one_by_one() {
        Rows rows = (Rows) field(form("""
                {'properties':{'barn':{'type':'array','title':'Barn','minItems':1,'maxItems':5,
                 'items':{'type':'object','properties':{'namn':{'type':'string'}}},
                 'x-form':{'item':{'title':'Ett barn','summary':'{namn}'}}}}}"""), "/barn");
        assertThat(rows.minItems()).isEqualTo(OptionalInt.of(1));
        assertThat(rows.maxItems()).isEqualTo(OptionalInt.of(5));
        assertThat(rows.itemTitle()).isEqualTo("Ett barn");
        assertThat(rows.itemSummary()).isEqualTo("{namn}");
        assertThat(rows.item().label()).isEqualTo("Ett barn");
        assertThat(rows.item().kind()).isEqualTo(Field.Kind.GROUP);
    }

    @Test
    void asks_plain_texts_in_an_array_as_rows() {
        Rows rows = (Rows) field(form("{'properties':{'n':{'title':'Namn','items':{'type':'string'}}}}"), "/n");
        assertThat(rows.item().kind()).isEqualTo(Field.Kind.LEAF);
        assertThat(rows.item().label()).isEqualTo("Namn");
        assertThat(rows.item().pointer().text()).isEqualTo("/n/-");
    }

    private static String described(Choice choice) {
        return choice.code() + "=" + choice.title()
                + (choice.description().isEmpty() ? "" : "/" + choice.description());
    }
}
