package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.json;
import static se.blankett.parse.Reading.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.report.Problem;

/** The heap of the tests is 256 MB; the time is a guard against what never ends, not a measure. */
class HostileTest {
    private static final Duration GUARD = Duration.ofSeconds(20);
    private static final String FAN =
            "a.form.json#/$defs/d18: with all that it refers to, this is more than 10000 schemas; split it";
    private static final String TOO_DEEP =
            "this is nested too deep: more than 200 levels, with all that refers to it; leave out levels, or split the form";
    private static final String DEEP_ANSWERS = "this is nested too deep: answers have at most 64 levels of objects and"
            + " arrays; leave out levels, or split the form";

    @ParameterizedTest
    @MethodSource("hostile")
    void ends_soon_and_says_why(String document, String expected) {
        String found = assertTimeoutPreemptively(GUARD, () -> problems(document));
        assertThat(found.lines().findFirst().orElse(""))
                .matches(line -> line.endsWith(expected), "ends with " + expected);
    }

    @Test
    void looks_at_no_more_of_another_document_than_at_its_own(@TempDir Path folder) throws IOException {
        String parts = "{'$defs':{'a':{'type':'string'}," + each(20_000, i -> "'d" + i + "':{'maxLength':1}") + "}}";
        Files.writeString(folder.resolve("delar.json"), json(parts));
        Path form = Files.writeString(
                folder.resolve("a.form.json"), json("{'properties':{'a':{'$ref':'delar.json#/$defs/a'}}}"));
        List<Problem> found = assertTimeoutPreemptively(GUARD, () -> FormParser.check(form));
        assertThat(found)
                .extracting(Problem::toString)
                .containsExactly("delar.json#/$defs/d19998: the documents of the form have more than 20000 schemas"
                        + " together; leave out what it does not refer to");
    }

    @Test
    void half_a_character_is_told_of_in_whichever_document_it_stands(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("delar.json"), json("{'$defs':{'a':{'type':'string','title':'\\ud800'}}}"));
        Path form = Files.writeString(
                folder.resolve("a.form.json"), json("{'properties':{'a':{'$ref':'delar.json#/$defs/a'}}}"));

        assertThat(FormParser.check(form))
                .extracting(Problem::toString)
                .containsExactly("delar.json#: a text has half a character in it (a lone surrogate); mend the JSON");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(large(), manyOfAKind(), multiplied()).flatMap(all -> all);
    }

    private static Stream<Arguments> large() {
        String a = "'properties':{'a':{'type':'string'}}";
        return Stream.of(
                argumentSet(
                        "10,000 levels",
                        nested("{'properties':{'a':", 10_000),
                        "the document is nested too deep; mend the JSON"),
                argumentSet("240 levels", nested("{'properties':{'a':", 240), TOO_DEEP),
                argumentSet("100 levels", nested("{'properties':{'a':", 100), DEEP_ANSWERS),
                argumentSet(
                        "conditions in conditions",
                        nested("{'if':{'not':", 90),
                        "a.form.json#: the answers of a form are an object; use \"type\": \"object\""),
                argumentSet(
                        "100,000 digits",
                        "{'properties':{'a':{'type':'number','maximum':" + "9".repeat(100_000) + "}}}",
                        "a number or text is too long; mend the JSON"),
                argumentSet(
                        "5 MB",
                        "{'title':'" + "x".repeat(5 << 20) + "'}",
                        "the document is larger than 4 MiB; split it"),
                argumentSet("4 MB of text", "{" + a + ",'title':'" + "x".repeat(4_000_000) + "'}", ""),
                argumentSet(
                        "references in allOf", fan("'allOf':[%s,%s]", "'type':'string'", "'properties':{'a':%s}"), FAN),
                argumentSet(
                        "references in properties",
                        fan("'properties':{'a':%s,'b':%s}", "'type':'string'", "'allOf':[%s]"),
                        FAN),
                argumentSet("references in if", fan("'allOf':[%s,%s]", "'required':['a']", a + ",'if':%s"), FAN),
                argumentSet("references in not", fan("'allOf':[%s,%s]", "'required':['a']", a + ",'not':%s"), FAN),
                argumentSet(
                        "chain of references",
                        "{'$ref':'#/$defs/d0','$defs':{"
                                + each(10_000, i -> "'d" + i + "':{'$ref':'#/$defs/d" + (i + 1) + "'}")
                                + ",'d10000':{'type':'object'}}}",
                        TOO_DEEP));
    }

    private static Stream<Arguments> manyOfAKind() {
        String field = "{'type':'string'}";
        String more = "there are more than 500 problems; mend these first";
        return Stream.of(
                argumentSet(
                        "4,001 fields",
                        "{'properties':{" + each(4_001, i -> "'f" + i + "':" + field) + "}}",
                        "the form has more than 4000 fields; split it"),
                argumentSet(
                        "10,000 fields",
                        "{'properties':{" + each(10_000, i -> "'f" + i + "':" + field) + "}}",
                        "with all that it refers to, this is more than 10000 schemas; split it"),
                argumentSet(
                        "many options",
                        "{'properties':{'a':{'oneOf':[" + each(9_990, i -> "{'const':'" + i + "'}") + "]}}}",
                        ""),
                argumentSet(
                        "a field in 1,001 places",
                        "{'allOf':[" + each(1_001, i -> "{'properties':{'g':" + field + "}}") + "]}",
                        "\"g\" is declared or required in more than 1000 places; say it once for several of them"),
                argumentSet(
                        "a chain of 1,000 conditions",
                        "{'properties':{'g0':" + field + "},'allOf':["
                                + each(
                                        1_000,
                                        i -> "{'if':{'properties':{'g" + i + "':{'const':'x'}},'required':['g" + i
                                                + "']},'then':{'properties':{'g" + (i + 1) + "':" + field + "}}}")
                                + "]}",
                        "more than 100 conditions in a row each depend on the one before; let them look at earlier answers"),
                argumentSet(
                        "9,000 conditions",
                        "{'properties':{'k':" + field + "},'allOf':["
                                + each(9_000, i -> "{'if':{'required':['k']}}")
                                + "]}",
                        "the form has more than 1000 conditions; split it"),
                argumentSet(
                        "references far away",
                        "{'properties':{"
                                + each(
                                        600,
                                        i -> "'f" + i + "':{'$ref':'"
                                                + (i % 2 == 0 ? "https://exempel.se/" : "file:///etc/passwd#") + i
                                                + "'}")
                                + "}}",
                        more),
                argumentSet(
                        "patterns that backtrack",
                        "{'properties':{" + each(400, i -> "'f" + i + "':{'type':'string','pattern':'^(?=a)(a|aa)+$'}")
                                + "}}",
                        "write it without look-around, back-references and large repetitions"),
                argumentSet(
                        "unknown names",
                        "{'properties':{" + each(5_000, i -> "'f" + i + "':" + field) + "},'required':["
                                + each(5_000, i -> "'zz" + i + "'") + "]}",
                        more),
                argumentSet(
                        "unknown members",
                        "{'properties':{" + each(5_000, i -> "'f" + i + "':{'x-form':{'q':1}}") + "}}",
                        more),
                argumentSet(
                        "anchors",
                        "{'properties':{" + each(3_000, i -> "'f" + i + "':{'$ref':'#a" + i + "'}") + "},'$defs':{"
                                + each(3_000, i -> "'a" + i + "':{'type':'string','$anchor':'a" + i + "'}") + "}}",
                        ""),
                argumentSet(
                        "pattern without end",
                        "{'properties':{'a':{'type':'string','pattern':'" + "(a|b)*".repeat(100_000) + "'}}}",
                        "the pattern is longer than 2000 characters; write a shorter one; lists of values go into \"enum\""));
    }

    /** Small texts that come to much. */
    private static Stream<Arguments> multiplied() {
        String field = "{'type':'string'}";
        String options = "{'type':'string','enum':[" + each(20_000, i -> "'v" + i + "'") + "]}";
        return Stream.of(
                argumentSet(
                        "a long list in many questions",
                        "{'$defs':{'p':" + options + "},'properties':{"
                                + each(3_000, i -> "'f" + i + "':{'$ref':'#/$defs/p'}") + "}}",
                        "with all that it refers to, this is more than 300000 values; split it"),
                argumentSet(
                        "a long list in ten questions",
                        "{'$defs':{'p':" + options + "},'properties':{"
                                + each(10, i -> "'f" + i + "':{'$ref':'#/$defs/p'}") + "}}",
                        "the form has more than 100000 options; use 'codeList' in 'x-form', or split it"),
                argumentSet(
                        "a list of names in many conditions",
                        "{'$defs':{'t':{'required':[" + each(1_900, i -> "'p" + i + "'") + "]}},'properties':{"
                                + each(1_900, i -> "'p" + i + "':" + field) + "},'allOf':["
                                + each(
                                        60,
                                        i -> "{'if':{'$ref':'#/$defs/t'},'then':{'properties':{'q" + i + "':" + field
                                                + "}}}")
                                + "]}",
                        "the conditions and formulas of the form look at more than 100000 answers together;"
                                + " let them look at fewer, or split the form"),
                argumentSet(
                        "a column in many sums",
                        "{'x-form':{},'properties':{'t':{'x-form':{'widget':'table'},'properties':{"
                                + each(400, i -> "'r" + i + "':{'properties':{'c':{'type':'number'}}}") + "}},"
                                + each(400, i -> "'s" + i + "':{'type':'number','x-form':{'compute':'SUM(t.c)'}}")
                                + "}}",
                        "the conditions and formulas of the form look at more than 100000 answers together;"
                                + " let them look at fewer, or split the form"),
                argumentSet(
                        "rules that many objects refer to",
                        "{'x-form':{},'$defs':{'d':{'x-form':{'rules':["
                                + each(20, i -> "{'id':'r" + i + "','test':'1 = 1','message':'m','at':'a'}")
                                + "]},'properties':{'a':" + field + "}}},'properties':{"
                                + each(500, i -> "'f" + i + "':{'$ref':'#/$defs/d'}") + "}}",
                        "the form has more than 1000 formulas, or they have more than 100000 characters together;"
                                + " write fewer and shorter ones, or split the form"),
                argumentSet(
                        "many patterns that repeat",
                        "{'properties':{"
                                + each(
                                        1_500,
                                        i -> "'f" + i + "':{'type':'string','pattern':'^" + i + "(ab?){50}".repeat(15)
                                                + "$'}")
                                + "}}",
                        "the patterns of the form have more than 200000 characters together, with what they repeat;"
                                + " write shorter ones"),
                argumentSet(
                        "one name a million times",
                        "{'properties':{'p':" + field + "},'required':[" + each(900_000, i -> "'p'") + "]}",
                        "the document has more than 100000 values; split it, or use 'codeList' for long lists"),
                argumentSet(
                        "one required by each other",
                        "{'properties':{" + each(900, i -> "'p" + i + "':" + field) + "},'dependentRequired':{"
                                + each(90, i -> "'p" + i + "':[" + each(900, k -> "'p" + k + "'") + "]") + "}}",
                        "the form says more than 20000 times that something is required; say it once for several of them"),
                argumentSet(
                        "long names around many questions",
                        "{'properties':{'" + "n".repeat(49_000) + "':{'properties':{"
                                + each(3_000, i -> "'f" + i + "':" + field) + "}}}}",
                        "the names in the document are too long for how deep it is;"
                                + " split it, or use 'codeList' for long lists"),
                argumentSet(
                        "a long name around many questions",
                        "{'properties':{'" + "n".repeat(1_200) + "':{'properties':{"
                                + each(3_900, i -> "'f" + i + "':" + field) + "}}}}",
                        "the names of the fields, with those around them, have more than 4000000 characters;"
                                + " shorten them"),
                argumentSet(
                        "3,000 questions in 150 conditions",
                        "{'properties':{" + each(150, i -> "'k" + i + "':" + field) + "},'allOf':["
                                + nestedTests(150, "{'properties':{" + each(3_000, i -> "'f" + i + "':" + field) + "}}")
                                + "]}",
                        "its fields ask for more than 100000 conditions together;"
                                + " leave out conditions around conditions, or split the form"),
                argumentSet(
                        "a chain of 999 formulas",
                        "{'x-form':{},'properties':{"
                                + each(
                                        999,
                                        i -> "'c" + i + "':" + "{'type':'number','x-form':{'compute':'c" + (i + 1)
                                                + " + 1'}}")
                                + ",'c999':{'type':'number'}}}",
                        ""));
    }

    private static String nestedTests(int levels, String innermost) {
        return IntStream.range(0, levels)
                .boxed()
                .reduce(innermost, (inside, i) -> nestedTest("k" + i, inside), (a, b) -> a);
    }

    private static String nestedTest(String name, String inside) {
        return "{'if':{'properties':{'" + name + "':{'const':'x'}},'required':['" + name + "']},'then':" + inside + "}";
    }

    private static String nested(String open, int levels) {
        return open.repeat(levels) + "{}" + "}}".repeat(levels);
    }

    /** 30 definitions, each of which refers to the next one twice. */
    private static String fan(String twice, String last, String root) {
        String definitions = each(30, i -> "'d" + i + "':{" + String.format(twice, ref(i + 1), ref(i + 1)) + "}");
        return "{" + String.format(root, ref(0)) + ",'$defs':{" + definitions + ",'d30':{" + last + "}}}";
    }

    private static String ref(int i) {
        return "{'$ref':'#/$defs/d" + i + "'}";
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(","));
    }
}
