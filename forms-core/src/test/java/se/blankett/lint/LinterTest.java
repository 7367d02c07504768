package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

class LinterTest {
    private static final Path CATALOGUE = Path.of("..", "forms-examples", "catalogue", "forms");

    @ParameterizedTest
    @ValueSource(strings = {"arsrakning", "felanmalan", "orosanmalan", "skolskjuts", "synpunkt"})
    void finds_nothing_to_mend_in_the_catalogue(String name) {
        List<Problem> problems = Linting.of(CATALOGUE.resolve(name + ".form.json"));

        assertThat(problems).extracting(Problem::severity).containsOnly(Severity.INFO);
        assertThat(problems).extracting(Problem::code).contains("text.lix");
    }

    @Test
    void tells_of_one_kind_no_more_than_anybody_reads() {
        String properties = IntStream.range(0, 600)
                .mapToObj(i -> "'p" + i + "':{'type':'string','maxLength':9}")
                .collect(Collectors.joining(","));

        assertThat(Linting.problems("{'properties':{" + properties + "}}")).hasSize(50);
    }

    @Test
    void says_the_same_twice() {
        String form =
                "{'properties':{'a':{'type':'string'},'b':{'title':'Vad är b','type':'array','items':{'type':'string'}}}}";

        assertThat(Linting.lines(form)).isEqualTo(Linting.lines(form)).isNotEmpty();
    }

    @Test
    void repeats_nothing_that_was_found_when_reading() {
        String form = "{\"properties\":{\"a\":{\"type\":\"string\",\"format\":\"zip\",\"title\":\"A\"}}}";

        assertThat(FormParser.check("a.form.json", form)).hasSize(1);
        assertThat(Linter.lint(FormParser.parse("a.form.json", form))).isEmpty();
    }

    static Stream<LintSection> mended() {
        return LintPageTest.shown().stream().filter(section -> section.bad().size() == 1);
    }

    /** A block that does not mend what it stands below would teach the wrong thing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("mended")
    void gives_blocks_that_mend_it(LintSection section, @TempDir Path folder) {
        List<Problem> problems = Linting.of(LintSection.save(section.bad(), folder));
        Map<String, Object> tree = new LinkedHashMap<>();
        if (problems.stream().anyMatch(problem -> !problem.block().isEmpty())) {
            tree.putAll(Json.parseObject(section.bad().get(0).document(), Json.DEPTH));
        }
        for (Problem problem : problems) {
            if (!problem.block().isEmpty()) {
                Object mended = put(tree, problem.pointer().tokens(), Json.parse(problem.block()));
                assertThat(Linting.problems(Json.write(mended)))
                        .extracting(Problem::code)
                        .doesNotContain(section.code());
            }
        }
    }

    @Test
    void has_blocks_where_they_help() {
        assertThat(LintPageTest.shown().stream()
                        .filter(section -> section.bad().size() == 1)
                        .filter(section -> Linting.problems(section.bad().get(0).document()).stream()
                                .anyMatch(problem -> !problem.block().isEmpty())))
                .extracting(LintSection::code)
                .containsExactlyInAnyOrder(
                        "condition.notRequired",
                        "condition.notContains",
                        "option.noTitle",
                        "pattern.noWords",
                        "item.noTitle",
                        "autocomplete.missing");
    }

    private static Object put(Object tree, List<String> tokens, Object value) {
        if (tokens.isEmpty()) {
            return value;
        }
        String token = tokens.get(0);
        Object below = put(Pointer.step(tree, token).orElseThrow(), tokens.subList(1, tokens.size()), value);
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = Json.object(map);
            copy.put(token, below);
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) tree);
        copy.set(Integer.parseInt(token), below);
        return copy;
    }
}
