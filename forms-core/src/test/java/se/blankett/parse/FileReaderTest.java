package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.field;
import static se.blankett.parse.Reading.form;
import static se.blankett.parse.Reading.leaf;
import static se.blankett.parse.Reading.problems;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Choice;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;

class FileReaderTest {
    private static final String MEMBERS = "'id':{'type':'string'},'name':{'type':'string'},'sha256':{'type':'string'},";

    private static String file(String mediaType, String size) {
        return "{'type':'object','properties':{" + MEMBERS + "'mediaType':" + mediaType + ",'size':" + size + "}}";
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void follows_from_the_schema(String schema, String expected) {
        assertThat(shown(leaf(
                        form("{'$defs':{'fil':" + file("{'enum':['application/pdf','image/png']}", "{'maximum':5000}")
                                + "},'properties':{'a':" + schema + "}}"),
                        "/a")))
                .isEqualTo(expected);
    }

    static Stream<Arguments> schemas() {
        String any = file("{'type':'string'}", "{'type':'integer'}");
        return Stream.of(
                argumentSet("its members", any, "FILE FILE [] - -"),
                argumentSet("by reference", "{'$ref':'#/$defs/fil'}", "FILE FILE [application/pdf, image/png] 5000 -"),
                argumentSet("one type", file("{'const':'image/png'}", "{}"), "FILE FILE [image/png] - -"),
                argumentSet("a bound not reached", file("{}", "{'exclusiveMaximum':10}"), "FILE FILE [] 9 -"),
                argumentSet(
                        "titled types",
                        file("{'oneOf':[{'const':'image/png','title':'Bild'}]}", "{}"),
                        "FILE FILE [image/png: Bild] - -"),
                argumentSet(
                        "narrowed beside the reference",
                        "{'$ref':'#/$defs/fil','properties':{'mediaType':{'enum':['image/png','image/gif']},"
                                + "'size':{'maximum':10}}}",
                        "FILE FILE [image/png] 10 -"),
                argumentSet(
                        "narrowed in allOf",
                        "{'allOf':[{'$ref':'#/$defs/fil'},{'properties':{'mediaType':{'const':'image/png'}}}]}",
                        "FILE FILE [image/png] 5000 -"),
                argumentSet("asked for", "{'type':'object','x-form':{'widget':'file'}}", "FILE FILE [] - -"),
                argumentSet(
                        "several",
                        "{'type':'array','maxItems':3,'items':{'$ref':'#/$defs/fil'}}",
                        "FILES FILE [application/pdf, image/png] 5000 3"),
                argumentSet(
                        "several, asked for",
                        "{'type':'array','items':{'type':'object'},'x-form':{'widget':'file'}}",
                        "FILES FILE [] - -"));
    }

    private static String shown(Leaf leaf) {
        Limits limits = leaf.limits();
        String types = leaf.choices().stream().map(FileReaderTest::shown).collect(Collectors.joining(", ", "[", "]"));
        return leaf.type() + " " + leaf.widget() + " " + types + " "
                + limits.maximum().map(BigDecimal::toPlainString).orElse("-") + " "
                + (limits.maxItems().isPresent() ? limits.maxItems().getAsInt() : "-");
    }

    private static String shown(Choice choice) {
        return choice.title().equals(choice.value()) ? choice.title() : choice.value() + ": " + choice.title();
    }

    @Test
    void is_an_object_of_questions_with_any_other_member() {
        String more = "{'properties':{'a':{'type':'object','properties':{" + MEMBERS
                + "'mediaType':{'type':'string'},'size':{'type':'integer'},'slag':{'type':'string'}}}}}";

        assertThat(field(form(more), "/a").kind()).isEqualTo(Field.Kind.GROUP);
    }

    @Test
    void a_file_among_several_is_found_at_the_question() {
        String several = "{'properties':{'a':{'title':'Bilagor','type':'array','items':"
                + file("{'type':'string'}", "{'type':'integer'}") + "}}}";

        assertThat(field(form(several), "/a/0").label()).isEqualTo("Bilagor");
    }

    @Test
    void tells_of_an_object_that_refuses_a_member_of_a_file() {
        String closed = "{'title':'A','properties':{'a':{'title':'A','type':'object','additionalProperties':false,"
                + "'properties':{'name':{'type':'string'},'size':{'type':'integer'}},'x-form':{'widget':'file'}}}}";

        assertThat(problems(closed))
                .contains("a.form.json#/properties/a: the file \"a\" does not declare \"id\"; "
                        + "declare \"id\", \"name\", \"mediaType\", \"size\", \"sha256\" in \"properties\"");
    }
}
