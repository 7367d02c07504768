package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.report.Problem;

/** {@code docs/lint.md} has every code, and an example of each that is what it says. */
class LintPageTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "se", "blankett");
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-zA-Z]*\\.[a-zA-Z]+)\"");

    /** What looks like a code and is a file's name, or a member of x-form. */
    private static final Set<String> NO_CODES = Set.of("form.help", "ui.yes", "ui.no");

    @Test
    void has_a_section_for_each_code() throws IOException {
        Set<String> codes = codes("parse");
        codes.addAll(codes("lint"));
        codes.add("json");

        assertThat(LintSection.all()).extracting(LintSection::code).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static Set<String> codes(String folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
            for (Path file : files.toList()) {
                codes.addAll(CODE.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult code) -> code.group(1))
                        .filter(code -> !code.endsWith(".json") && !NO_CODES.contains(code))
                        .collect(Collectors.toSet()));
            }
        }
        return codes;
    }

    static List<LintSection> shown() {
        return LintSection.all().stream().filter(LintSection::isShown).toList();
    }

    @Test
    void shows_all_but_what_is_too_large_or_unknown_or_in_several_files() {
        assertThat(LintSection.all().stream().filter(section -> !section.isShown()))
                .extracting(LintSection::code)
                .containsExactlyInAnyOrder(
                        "form.tooLarge",
                        "form.tooDeep",
                        "form.tooManyProblems",
                        "pattern.tooLong",
                        "schema.engine",
                        "schema.keyword",
                        "overlay.member",
                        "overlay.unknownMember",
                        "overlay.base",
                        "overlay.range",
                        "overlay.shorter",
                        "overlay.parameter",
                        "catalogue.twice");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void shows_a_form_with_this_problem_and_no_other(LintSection section, @TempDir Path folder) {
        List<Problem> problems = Linting.of(LintSection.save(section.bad(), folder));

        Set<String> expected = new TreeSet<>(section.others());
        expected.add(section.code());
        assertThat(problems).extracting(Problem::code).containsOnly(expected.toArray(String[]::new));
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals(section.code()))
                .allSatisfy(problem -> assertThat(section.severity())
                        .containsIgnoringCase(problem.severity().name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void shows_a_form_without_a_problem(LintSection section, @TempDir Path folder) {
        assertThat(Linting.of(LintSection.save(section.better(), folder))).isEmpty();
    }
}
