package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static se.blankett.parse.Reading.form;
import static se.blankett.parse.Reading.problems;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.blankett.form.CodeLists;
import se.blankett.form.Condition;
import se.blankett.form.Facets;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;
import se.blankett.report.Nearest;

/**
 * What is done for each of many things together takes no longer for each: with so many the square of them would take
 * minutes, or more memory than there is. The time is a guard, not a measure.
 */
class GrowthTest {
    private static final Duration GUARD = Duration.ofSeconds(20);
    private static final Document DOCUMENT = Document.of("a", "a.form.json", "{}");
    private static final Presence ALWAYS = new Presence(List.of(Guard.ALWAYS), List.of());

    @Test
    void leaves_out_the_wider_of_many_guards() {
        List<Guard> guards = Stream.concat(guards(100_000), guards(100_000).map(guard -> guard.and(condition("last"))))
                .toList();
        assertTimeoutPreemptively(
                GUARD, () -> assertThat(Guards.simplest(guards)).hasSize(100_000));
    }

    @Test
    void finds_what_is_said_under_each_of_many_guards() {
        List<Guard> guards = guards(100_000).toList();
        List<Part> parts =
                guards.stream().map(guard -> Part.of(node(Map.of()), guard)).toList();
        assertTimeoutPreemptively(
                GUARD,
                () -> assertThat(new Merged(parts).whenAsked(new Presence(guards, List.of())))
                        .hasSize(100_000)
                        .allMatch(said -> said.size() == 1));
    }

    @Test
    void words_a_question_in_many_branches() {
        List<Part> parts = new ArrayList<>();
        guards(30_000).forEach(guard -> parts.add(Part.of(node(Map.of("description", guard.toString())), guard)));
        parts.add(Part.of(node(Map.of("title", "Namn")), Guard.ALWAYS));
        Facets facets = assertTimeoutPreemptively(
                GUARD, () -> FacetsReader.read(Pointer.parse("/namn"), new Merged(parts), ALWAYS));
        assertThat(facets.variants())
                .hasSize(30_001)
                .allMatch(variant -> variant.wording().label().equals("Namn"));
    }

    @Test
    void tells_what_is_shown_from_many_branches() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            Map<String, Object> option = Map.of("const", "a" + i);
            SchemaNode schema = new SchemaNode(
                    DOCUMENT, Pointer.ROOT.child(i), Map.of("anyOf", List.of(option, Map.of("const", "b"))));
            parts.add(Part.of(schema, Guard.ALWAYS));
        }
        Problems problems = new Problems();
        Documents documents = new Documents(DOCUMENT, Neighbours.none(CodeLists.NONE));
        PartReader reader = new PartReader(documents, new ConditionReader(documents, problems, new Extent(problems)));
        assertTimeoutPreemptively(
                GUARD,
                () -> new Alternatives(reader, problems).warn(new Merged(parts), Pointer.ROOT, SchemaType.STRING));
        assertThat(problems.toList()).isEmpty();
    }

    @Test
    void knows_where_something_is_wrong_among_many_problems() {
        Problems problems = new Problems();
        for (int i = 0; i < 490; i++) {
            problems.lint(node(Map.of()).place("p" + i), "code", "what " + i, "fix");
        }
        problems.error(node(Map.of()).place("a").place("b"), "code", "what", "fix");
        SchemaNode around = node(Map.of()).place("a");
        SchemaNode beside = node(Map.of()).place("c");
        assertTimeoutPreemptively(GUARD, () -> {
            for (int i = 0; i < 3_000_000; i++) {
                assertThat(problems.hasErrorWithin(around) && !problems.hasErrorWithin(beside))
                        .isTrue();
            }
        });
    }

    @Test
    void looks_for_many_long_names() {
        String name = "q".repeat(900) + "a";
        List<String> known = each(500, i -> "q".repeat(900) + i).toList();
        assertTimeoutPreemptively(GUARD, () -> {
            for (int i = 0; i < 50_000; i++) {
                assertThat(Nearest.to(name, known)).isEmpty();
            }
        });
    }

    @Test
    void gathers_the_names_of_an_object_once() {
        FieldNames names =
                new FieldNames(form("{'properties':{" + fields(3_000) + "}}").root());
        assertTimeoutPreemptively(GUARD, () -> {
            for (int i = 0; i < 200_000; i++) {
                assertThat(names.around(Pointer.ROOT).size()).isEqualTo(3_000);
            }
        });
    }

    @Test
    void fills_many_parameters_into_many_texts() {
        String found = assertTimeoutPreemptively(
                GUARD,
                () -> problems("{'x-form':{'layout':['f'," + joined(25_000, i -> "{'info':'{p" + i + "}'}")
                        + "],'parameters':{" + joined(25_000, i -> "'p" + i + "':1") + "}},'properties':{" + fields(1)
                        + ",'f':{'type':'string'}}}"));
        assertThat(found)
                .isEqualTo("a.form.json#/x-form/layout: \"f0\" stands nowhere in 'layout', so nobody can answer it;"
                        + " add \"f0\" where it is to be asked");
    }

    /** Each problem of one condition has the same corrected block: of 490 copies no memory has room. */
    @Test
    void corrects_a_long_condition_once() {
        String found = assertTimeoutPreemptively(
                GUARD,
                () -> problems("{'properties':{" + fields(400) + "},'if':{'properties':{"
                        + joined(400, i -> "'f" + i + "':{'enum':[" + joined(200, k -> "'v" + k + "'") + "]}")
                        + "}},'then':{'required':['f0']}}"));
        assertThat(found.lines()).hasSize(400).allMatch(line -> line.contains("the condition holds while \"f"));
    }

    @Test
    void looks_into_a_long_list_of_options_for_many_formulas() {
        String compute = "IF(a = \\'v1\\', 1, 0) + ".repeat(9) + "1";
        String form = "{'x-form':{},'properties':{'a':{'type':'string','enum':["
                + joined(90_000, i -> "'v" + (90_000 - i) + "'") + "]},"
                + joined(400, i -> "'s" + i + "':{'type':'number','x-form':{'compute':'" + compute + "'}}") + "}}";
        assertThat(assertTimeoutPreemptively(GUARD, () -> problems(form))).isEmpty();
    }

    @Test
    void follows_many_conditions_that_look_at_the_same() {
        String required = joined(2_000, i -> "'f" + i + "'");
        String inner = "{'properties':{" + joined(1_850, i -> "'q" + i + "':{'type':'string'}") + "}}";
        for (int i = 0; i < 40; i++) {
            inner = "{'if':{'required':[" + required + ",'k" + i + "']},'then':" + inner + "}";
        }
        String form = "{'properties':{" + fields(2_000) + "," + joined(40, i -> "'k" + i + "':{'type':'string'}")
                + "},'allOf':[" + inner + "]}";
        assertThat(assertTimeoutPreemptively(GUARD, () -> problems(form))).isEmpty();
    }

    private static Stream<Guard> guards(int count) {
        return IntStream.range(0, count).mapToObj(i -> Guard.ALWAYS.and(condition("c" + i)));
    }

    private static Condition condition(String name) {
        Pointer at = Pointer.ROOT.child(name);
        return new Condition(Condition.Kind.OBJECT, "a", at, false, Pointer.ROOT, Pointer.ROOT, Set.of(at), List.of());
    }

    private static SchemaNode node(Map<String, Object> schema) {
        return new SchemaNode(DOCUMENT, Pointer.ROOT, schema);
    }

    private static String fields(int count) {
        return joined(count, i -> "'f" + i + "':{'type':'string'}");
    }

    private static String joined(int count, IntFunction<String> text) {
        return each(count, text).collect(Collectors.joining(","));
    }

    private static Stream<String> each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text);
    }
}
