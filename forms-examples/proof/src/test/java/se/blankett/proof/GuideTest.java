package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.browser.Nu;
import se.blankett.browser.Structure;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.text.Describer;
import se.blankett.text.Texts;
import se.blankett.validate.SubmissionValidator;

/** What docs/writing-a-form.md shows is what its reader gets. */
class GuideTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final String GUIDE = GuideExamples.guide();
    private static final Pattern SHOWN = Pattern.compile("(?<![*\\w])\\*([^*\\s][^*\n]*)\\*(?![*\\w])");
    private static final Pattern CODE = Pattern.compile("^```.*?^```$|`[^`\n]*`", Pattern.DOTALL | Pattern.MULTILINE);

    /** Drawn once, and asked twice. */
    private static final Map<GuideExample, List<String>> DRAWN = new ConcurrentHashMap<>();

    static List<GuideExample> examples() {
        return GuideExamples.ofGuide();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void is_said_of_by_lint_as_the_guide_says(GuideExample example, @TempDir Path folder) {
        assertThat(GuideExample.lint(example.saved(folder))).isEqualTo(example.lint());
    }

    @ParameterizedTest
    @MethodSource("loading")
    void is_drawn_without_a_finding(GuideExample example, @TempDir Path folder) {
        assertThat(pages(example, folder)).hasSizeGreaterThan(1).allSatisfy(page -> {
            assertThat(Structure.findings(page)).isEmpty();
            assertThat(Nu.findings(page)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("loading")
    void meets_answers_as_the_guide_says(GuideExample example, @TempDir Path folder) {
        Form form = FormParser.parse(example.saved(folder));
        SubmissionValidator validator = SubmissionValidator.of(form, HostForms.CLOCK);
        Describer describer = Describer.of(Texts.of("sv"), form);
        assertThat(example.answers())
                .allSatisfy(tried -> assertThat(validator.validate(tried.json()).report().findings().stream()
                                .map((Finding finding) -> finding.pointer() + ": " + describer.describe(finding))
                                .collect(Collectors.joining("\n")))
                        .isEqualTo(tried.findings()));
    }

    @Test
    void quotes_only_what_people_read(@TempDir Path folder) {
        String said = loading().stream()
                .flatMap(example -> pages(example, folder).stream())
                .distinct()
                .map(page -> Jsoup.parse(page).text().replace('\u00a0', ' '))
                .collect(Collectors.joining("\n"));
        List<String> quotes = SHOWN.matcher(CODE.matcher(GUIDE).replaceAll(""))
                .results()
                .map((MatchResult result) -> result.group(1))
                .filter(quote -> !quote.equals("in italics"))
                .toList();

        assertThat(quotes)
                .hasSizeGreaterThan(20)
                .allSatisfy(quote -> assertThat(said).contains(quote));
    }

    @Test
    void names_a_schema_for_editors_that_is_there() {
        String settings = GuideBlock.of(GUIDE).stream()
                .filter(block -> block.kind().equals("json settings"))
                .map(GuideBlock::text)
                .collect(Collectors.joining());
        String url = settings.replaceAll("(?s).*\"url\": \"\\./blankett/([^\"]+)\".*", "$1");

        assertThat(Json.parse(settings)).isInstanceOf(Map.class);
        assertThat(ROOT.resolve(url)).isRegularFile();
    }

    /** The examples that are forms, and not mistakes that keep them from being one. */
    static List<GuideExample> loading() {
        return examples().stream().filter(GuideExample::loads).toList();
    }

    private static List<String> pages(GuideExample example, Path folder) {
        return DRAWN.computeIfAbsent(example, each -> {
            Path own = folder.resolve("line-" + each.block().line()); // no translation of another lies there
            List<String> answers =
                    each.answers().stream().map(GuideExample.Tried::json).toList();
            return GuidePages.of(FormParser.parse(each.saved(own)), answers);
        });
    }
}
