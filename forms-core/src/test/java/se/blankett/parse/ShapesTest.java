package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.form;
import static se.blankett.parse.Reading.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.report.Problem;

/** What becomes of shapes that schemas have and no vocabulary of forms was made for. */
class ShapesTest {
    private static final String T = "{'title':'T','type':'string'}";

    @ParameterizedTest
    @MethodSource("shapes")
    void is_asked_for_or_told(String property, String asked, String told) {
        String document = "{'properties':{'z':" + T + ",'a':" + property + "}}";

        assertThat(form(document)
                        .fieldAt(Pointer.parse("/a"))
                        .map(ShapesTest::described)
                        .orElse(""))
                .isEqualTo(asked);
        assertThat(codes(document)).isEqualTo(told);
    }

    static Stream<Arguments> shapes() {
        return Stream.concat(kinds(), structures());
    }

    private static Stream<Arguments> kinds() {
        return Stream.of(
                argumentSet("type or null", titled("'type':['null','integer']"), "NUMBER", ""),
                argumentSet("schema or null", titled("'anyOf':[{'type':'null'},{'type':'integer'}]"), "NUMBER", ""),
                argumentSet("options or null", titled("'oneOf':[{'const':'x'},{'type':'null'}]"), "CHOICE", ""),
                argumentSet("null", titled("'type':'null'"), "", "WARNING type.noField /properties/a"),
                argumentSet("anything", "{}", "", "WARNING type.missing /properties/a"),
                argumentSet(
                        "two types",
                        titled("'type':['string','boolean']"),
                        "TEXT",
                        "WARNING type.several /properties/a/type"),
                argumentSet("two types of number", titled("'type':['integer','number']"), "NUMBER", ""),
                argumentSet("const", titled("'const':'x'"), "CHOICE", ""),
                argumentSet("const of an object", titled("'const':{'x':1}"), "", "WARNING const.noField /properties/a"),
                argumentSet(
                        "alternatives",
                        titled("'anyOf':[{'type':'string'},{'type':'object','properties':{'b':" + T + "}}]"),
                        "TEXT",
                        "WARNING branch.notAsked /properties/a/anyOf/1"),
                argumentSet("suggestions", titled("'anyOf':[{'enum':['x','y']},{'type':'string'}]"), "TEXT", ""));
    }

    private static Stream<Arguments> structures() {
        return Stream.of(
                argumentSet(
                        "tuple", "{'type':'array','prefixItems':[" + T + "]}", "", "WARNING array.tuple /properties/a"),
                argumentSet("array of anything", "{'type':'array'}", "", "WARNING items.missing /properties/a"),
                argumentSet(
                        "array of tuples",
                        "{'type':'array','items':{'type':'array','prefixItems':[" + T + "]}}",
                        "",
                        "WARNING array.tuple /properties/a/items"),
                argumentSet(
                        "array in array",
                        "{'type':'array','items':{'type':'array','items':" + T + "}}",
                        "ROWS of ROWS of TEXT",
                        ""),
                argumentSet(
                        "map",
                        "{'type':'object','additionalProperties':" + T + "}",
                        "",
                        "WARNING object.empty /properties/a, WARNING members.unnamed /properties/a/additionalProperties"),
                argumentSet(
                        "object with more",
                        "{'properties':{'b':" + T + "},'patternProperties':{'^x':" + T + "}}",
                        "[b TEXT]",
                        "WARNING members.unnamed /properties/a/patternProperties/^x"),
                argumentSet(
                        "branches that nothing tells apart",
                        "{'properties':{'b':" + T + "},'oneOf':[{'properties':{'c':" + T + "}},{'required':['b']}]}",
                        "[b TEXT]",
                        "WARNING branch.notAsked /properties/a/oneOf/0"),
                argumentSet(
                        "branches that only require",
                        "{'properties':{'b':" + T + ",'c':" + T + "},'anyOf':[{'required':['b']},{'required':['c']}]}",
                        "[b TEXT, c TEXT]",
                        ""));
    }

    @Test
    void is_an_error_where_nobody_can_leave_it_out() {
        assertThat(codes("{'properties':{'z':" + T + ",'a':{}},'required':['a']}"))
                .isEqualTo("ERROR type.missing /properties/a");
        assertThat(codes("{'x-form':{'version':'1.0.0'},'properties':{'z':" + T + ",'a':{}}}"))
                .isEqualTo("ERROR type.missing /properties/a");
    }

    @Test
    void what_is_not_asked_for_is_let_be() {
        Group root = form("{'additionalProperties':false,'properties':{'z':" + T + ",'a.b':{}}}")
                .root();

        assertThat(root.open()).isFalse();
        assertThat(root.memberPatterns()).containsExactly("^a\\.b$");
    }

    @Test
    void goes_three_levels_into_what_refers_to_itself() {
        String document = "{'$ref':'#/$defs/p','$defs':{'p':{'type':'object','required':['n'],'properties':{'n':" + T
                + ",'c':{'type':'array','items':{'$ref':'#/$defs/p'}}}}}}";

        assertThat(described(form(document).root())).isEqualTo("[n TEXT, c ROWS of [n TEXT, c ROWS of [n TEXT]]]");
        assertThat(codes(document)).isEqualTo("WARNING ref.levels /$defs/p/properties/c/items/$ref");
    }

    @Test
    void nobody_comes_to_the_end_of_what_requires_itself() {
        String document = "{'$ref':'#/$defs/p','$defs':{'p':{'type':'object','required':['c'],'properties':{'n':" + T
                + ",'c':{'$ref':'#/$defs/p'}}}}}";

        assertThat(codes(document))
                .isEqualTo("ERROR ref.required /$defs/p/properties/c, WARNING ref.levels /$defs/p/properties/c/$ref");
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void keeps_the_meaning_of_its_draft(String draft, String rest, String asked, String told) {
        String document = "{'$schema':'" + draft + "'," + rest + "}";

        assertThat(described(form(document).root())).isEqualTo(asked);
        assertThat(FormParser.check("a.form.json", json(document)).stream().map(Problem::toString))
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    static Stream<Arguments> drafts() {
        String seven = "http://json-schema.org/draft-07/schema#";
        return Stream.of(
                argumentSet(
                        "definitions and dependencies",
                        seven,
                        "'properties':{'a':{'$ref':'#/definitions/t'}},'dependencies':{'a':{'properties':{'b':" + T
                                + "}}},'definitions':{'t':" + T + "}",
                        "[a TEXT, b TEXT if /a]",
                        ""),
                argumentSet(
                        "siblings of $ref",
                        seven,
                        "'properties':{'a':{'$ref':'#/definitions/t','type':'integer'}},'definitions':{'t':" + T + "}",
                        "[a TEXT]",
                        "a.form.json#/properties/a/type: 'type' stands beside '$ref', where it has no effect in draft-07; put '$ref' into 'allOf', or use \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""),
                argumentSet(
                        "a keyword to come",
                        seven,
                        "'properties':{'a':" + T + "},'dependentRequired':{'a':['a']}",
                        "[a TEXT]",
                        "a.form.json#/dependentRequired: 'dependentRequired' is no keyword of draft-07, so it has no effect; use \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""),
                argumentSet(
                        "a place that has moved",
                        seven,
                        "'properties':{'a':" + T + "},'dependencies':{'a':['c']}",
                        "[a TEXT]",
                        "a.form.json#/dependencies: 'dependentRequired' names \"c\", which no property declares; use \"a\""),
                argumentSet(
                        "dependencies of today",
                        "https://json-schema.org/draft/2020-12/schema",
                        "'properties':{'a':" + T + "},'dependencies':{'a':['a']}",
                        "[a TEXT]",
                        "a.form.json#/dependencies: 'dependencies' is no keyword of draft 2020-12, so it has no effect; use 'dependentRequired' or 'dependentSchemas'"));
    }

    @Test
    void tells_how_to_leave_draft_04() {
        assertThat(Reading.problems(
                        "{'$schema':'http://json-schema.org/draft-04/schema#','properties':{'a':{'type':'integer'}}}"))
                .isEqualTo("a.form.json#/$schema: \"http://json-schema.org/draft-04/schema#\" is no dialect that can be"
                        + " read; use \"https://json-schema.org/draft/2020-12/schema\", '$id' for 'id', and numbers for"
                        + " true in 'exclusiveMinimum' and 'exclusiveMaximum'");
    }

    private static String titled(String keywords) {
        return "{'title':'A'," + keywords + "}";
    }

    private static String codes(String document) {
        return FormParser.check("a.form.json", json(document)).stream()
                .map(problem -> problem.severity() + " " + problem.code() + " " + problem.pointer())
                .collect(Collectors.joining(", "));
    }

    private static String described(Field field) {
        if (field instanceof Leaf leaf) {
            return leaf.type().name();
        }
        if (field instanceof Group group) {
            return group.fields().stream()
                    .map(child -> child.name() + " " + described(child) + condition(child))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return "ROWS of " + described(((Rows) field).item());
    }

    private static String condition(Field field) {
        return field.presence().declared().stream()
                .flatMap(guard -> guard.conditions().stream())
                .map(condition -> " if " + condition.subject())
                .collect(Collectors.joining());
    }
}
