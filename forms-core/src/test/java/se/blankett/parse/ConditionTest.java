package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.field;
import static se.blankett.parse.Reading.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Condition;
import se.blankett.form.Facets;
import se.blankett.form.Guard;

/** Each guard is written {@code [kind schema reads]}, with {@code !} for an else; several ways with {@code |}. */
class ConditionTest {
    private static final String IF_A = "'if':{'properties':{'a':{'const':'x'}},'required':['a']}";
    private static final String T = "{'type':'string'}";

    @ParameterizedTest
    @MethodSource("guards")
    void says_when_a_field_is_asked_and_required(String document, String pointer, String asked, String required) {
        var presence = field(form(document), pointer).presence();
        assertThat(described(presence.declared())).isEqualTo(asked);
        assertThat(described(presence.required())).isEqualTo(required);
    }

    static Stream<Arguments> guards() {
        return Stream.concat(branches(), choices());
    }

    private static Stream<Arguments> branches() {
        String a = "'properties':{'a':" + T + "},";
        String then = "'then':{'properties':{'b':" + T + "},'required':['b']}";
        return Stream.of(
                argumentSet("always", "{" + a + "'required':['a']}", "/a", "always", "always"),
                argumentSet("never required", "{" + a.replace("},", "}") + "}", "/a", "always", ""),
                argumentSet("then", "{" + a + IF_A + "," + then + "}", "/b", "[OBJECT /if /a]", "[OBJECT /if /a]"),
                argumentSet(
                        "else",
                        "{" + a + IF_A + "," + then.replace("then", "else") + "}",
                        "/b",
                        "[!OBJECT /if /a]",
                        "[!OBJECT /if /a]"),
                argumentSet(
                        "then and else",
                        "{" + a + IF_A + ",'then':{'properties':{'b':" + T + "}},'else':{'properties':{'b':" + T
                                + "}}}",
                        "/b",
                        "[OBJECT /if /a]|[!OBJECT /if /a]",
                        ""),
                argumentSet(
                        "in allOf",
                        "{" + a + "'allOf':[{" + IF_A + "," + then + "}]}",
                        "/b",
                        "[OBJECT /allOf/0/if /a]",
                        "[OBJECT /allOf/0/if /a]"),
                argumentSet(
                        "in then",
                        "{" + a + IF_A + ",'then':{'properties':{'b':" + T
                                + "},'if':{'required':['b']},'then':{'properties':{'c':" + T + "}}}}",
                        "/c",
                        "[OBJECT /if /a, OBJECT /then/if /b]",
                        ""),
                argumentSet(
                        "in items",
                        "{'properties':{'r':{'items':{'type':'object'," + a + IF_A + "," + then + "}}}}",
                        "/r/-/b",
                        "[OBJECT /properties/r/items/if /r/-/a]",
                        "[OBJECT /properties/r/items/if /r/-/a]"),
                argumentSet(
                        "declared always and in a branch",
                        "{'properties':{'a':" + T + ",'b':" + T + "}," + IF_A + "," + then + "}",
                        "/b",
                        "always",
                        "[OBJECT /if /a]"),
                argumentSet(
                        "through a reference",
                        "{" + a + IF_A + ",'then':{'$ref':'#/$defs/t'},'$defs':{'t':{'properties':{'b':" + T + "}}}}",
                        "/b",
                        "[OBJECT /if /a]",
                        ""),
                argumentSet(
                        "dependentRequired",
                        "{'properties':{'a':" + T + ",'b':" + T + "},'dependentRequired':{'a':['b']}}",
                        "/b",
                        "always",
                        "[PRESENT /dependentRequired /a]"),
                argumentSet(
                        "dependentSchemas",
                        "{" + a + "'dependentSchemas':{'a':{'properties':{'b':" + T + "},'required':['b']}}}",
                        "/b",
                        "[PRESENT /dependentSchemas/a /a]",
                        "[PRESENT /dependentSchemas/a /a]"),
                argumentSet("if without then", "{" + a + IF_A + "}", "/a", "always", ""));
    }

    private static Stream<Arguments> choices() {
        String kinds = "{'type':'object','oneOf':[{'properties':{'kind':{'const':'p'},'pnr':" + T
                + "},'required':['kind','pnr']},{'properties':{'kind':{'const':'o'},'onr':" + T
                + "},'required':['kind']}]}";
        return Stream.of(
                argumentSet("discriminator", kinds, "/kind", "always", "always"),
                argumentSet(
                        "in its branch",
                        kinds,
                        "/pnr",
                        "[VALUE /oneOf/0/properties/kind /kind]",
                        "[VALUE /oneOf/0/properties/kind /kind]"),
                argumentSet("in the other branch", kinds, "/onr", "[VALUE /oneOf/1/properties/kind /kind]", ""),
                argumentSet(
                        "branches elsewhere",
                        "{'oneOf':[{'$ref':'#/$defs/p'},{'$ref':'#/$defs/o'}],'type':'object','$defs':{'p':{'properties':{'kind':"
                                + "{'const':'p'},'pnr':" + T + "}},'o':{'properties':{'kind':{'const':'o'}}}}}",
                        "/pnr",
                        "[VALUE /$defs/p/properties/kind /kind]",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void says_what_a_condition_reads_and_how_it_is_put_in_words(String test, String reads, String parts) {
        Condition condition = form("{'properties':{'a':" + T
                        + ",'b':{'type':'array','items':{'enum':['x']}},'o':{'type':'object',"
                        + "'properties':{'c':" + T + "}}},'if':" + test + ",'then':{'properties':{'z':" + T
                        + "}},'$defs':{'t':{'properties':{'a':{'const':'x'}},'required':['a']}}}")
                .fieldAt(se.blankett.form.Pointer.parse("/z"))
                .orElseThrow()
                .presence()
                .declared()
                .get(0)
                .conditions()
                .get(0);
        assertThat(condition.reads().stream().map(Object::toString).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(reads);
        assertThat(condition.parts().stream()
                        .map(part -> part.field() + "=" + part.values())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    static Stream<Arguments> tests() {
        return Stream.of(
                argumentSet("const", "{'properties':{'a':{'const':'x'}},'required':['a']}", "/a", "/a=[x]"),
                argumentSet("enum", "{'properties':{'a':{'enum':['x','y']}},'required':['a']}", "/a", "/a=[x, y]"),
                argumentSet("required", "{'required':['a']}", "/a", "/a=[]"),
                argumentSet(
                        "contains", "{'properties':{'b':{'contains':{'const':'x'}}},'required':['b']}", "/b", "/b=[x]"),
                argumentSet("reference", "{'$ref':'#/$defs/t'}", "/a", "/a=[x]"),
                argumentSet(
                        "nested",
                        "{'properties':{'o':{'properties':{'c':{'const':'x'}},'required':['c']}},'required':['o']}",
                        "/o/c",
                        "/o/c=[x]"),
                argumentSet(
                        "nested, only there", "{'properties':{'o':{'required':['c']}},'required':['o']}", "/o/c", ""),
                argumentSet(
                        "whole object below", "{'properties':{'o':{'minProperties':1}},'required':['o']}", "/o", ""),
                argumentSet("holds without an answer", "{'properties':{'a':{'const':'x'}}}", "/a", ""),
                argumentSet("not", "{'not':{'required':['a']}}", "/a", ""),
                argumentSet("pattern", "{'properties':{'a':{'pattern':'x'}},'required':['a']}", "/a", ""),
                argumentSet(
                        "anyOf",
                        "{'anyOf':[{'required':['a']},{'properties':{'o':{'properties':{'c':{'const':'x'}}}},'required':['o']}]}",
                        "/a /o /o/c",
                        ""),
                argumentSet("dependentRequired", "{'dependentRequired':{'a':['b']}}", "/a /b", ""));
    }

    @Test
    void words_a_field_by_the_branch_that_applies() {
        List<Facets.Variant> variants = field(form("""
                {'properties':{'k':{'enum':['p','o']}},
                 'oneOf':[{'properties':{'k':{'const':'p'},'nr':{'type':'string','title':'Personnummer','description':'Tio siffror'}}},
                          {'properties':{'k':{'const':'o'},'nr':{'title':'Organisationsnummer'}}}]}"""), "/nr").facets().variants();
        assertThat(variants)
                .map(variant -> variant.wording().label())
                .containsExactly("Personnummer", "Organisationsnummer");
        assertThat(variants)
                .map(variant -> described(List.of(variant.guard())))
                .containsExactly("[VALUE /oneOf/0/properties/k /k]", "[VALUE /oneOf/1/properties/k /k]");
    }

    @Test
    void has_one_wording_where_it_is_worded_once() {
        assertThat(field(form("{'properties':{'a':{'type':'string','title':'A','allOf':[{'title':'B'}]}}}"), "/a")
                        .facets()
                        .variants())
                .isEmpty();
    }

    private static String described(List<Guard> guards) {
        return guards.stream().map(ConditionTest::described).collect(Collectors.joining("|"));
    }

    private static String described(Guard guard) {
        return guard.isAlways()
                ? "always"
                : guard.conditions().stream()
                        .map(condition ->
                                (condition.negated() ? "!" : "") + condition.kind() + " " + condition.schema() + " "
                                        + condition.reads().stream()
                                                .map(Object::toString)
                                                .sorted()
                                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
