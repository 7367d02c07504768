package se.blankett.render.html;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.example.Examples;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.parse.FormParser;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.report.Problem;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** A plain schema without any {@code x-form} gives a usable form, and what it cannot ask for is told. */
class PlainSchemasTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final PageOptions OPTIONS = PageOptions.of("/");
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|textarea)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern FOR = Pattern.compile(" for=\"([^\"]*)\"");

    static Stream<Named<String>> schemas() {
        return PlainSchemas.all();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void is_filled_in_and_submitted(String schema) {
        Form form = FormParser.parse("plain.json", schema);
        Map<String, Object> answers = Examples.of(form, CLOCK).valid(1).answers();
        Dialogue dialogue = Dialogue.of(form, CLOCK);
        Draft draft = FormBinder.of(form, CLOCK).fill(dialogue.start("1"), answers);

        Turn turn = submitted(form, dialogue, draft);

        assertThat(turn.kind()).isEqualTo(Turn.Kind.DONE);
        assertThat(turn.submission().map(Submission::answers)).contains(answers);
        Submission submission = turn.submission().orElseThrow();
        assertThat(Submission.parse(submission.toJson())).isEqualTo(submission);
        assertThat(HtmlRenderer.of(form).receipt(submission, OPTIONS))
                .contains("<dt")
                .doesNotContain("<script>alert");
        assertThat(TextRenderer.of().receipt(submission, Recipient.CITIZEN)).isNotBlank();
        assertThat(PdfRenderer.of()
                        .receipt(submission, PdfOptions.of(Recipient.CITIZEN))
                        .bytes())
                .startsWith('%', 'P', 'D', 'F');
    }

    /** Each page is posted as it was drawn: what its controls hold is all that is known of the answers on it. */
    private static Turn submitted(Form form, Dialogue dialogue, Draft filled) {
        HtmlRenderer renderer = HtmlRenderer.of(form);
        Turn turn = dialogue.show(filled, form.pages().get(0).id());
        for (int i = 0; i < 100 && turn.kind() == Turn.Kind.ASK; i++) {
            String html = renderer.render(turn, OPTIONS);
            String page = turn.page().map(Page::id).orElseThrow();
            assertLabelled(html);
            assertShown(turn, html, form);
            turn = dialogue.take(turn.draft(), Controls.of(html).press("!next", page));
            assertThat(turn.shown().findings()).as(page).isEmpty();
        }
        String review = renderer.render(turn, OPTIONS);
        assertThat(review).doesNotContain("<script>alert");
        return dialogue.take(turn.draft(), Post.of(Map.of("!page", List.of(Draft.REVIEW), "!submit", List.of(""))));
    }

    private static void assertLabelled(String html) {
        List<String> ids = matches(ID, html);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(matches(FOR, html));
        assertThat(ids).allMatch(id -> id.matches("[A-Za-z0-9_.-]+"), "an id of letters that every program takes");
        assertThat(html).doesNotContain("<script>alert").doesNotContainPattern("<(label|legend|h1|h2)[^>]*>\\s*</");
    }

    private static void assertShown(Turn turn, String html, Form form) {
        Set<String> names = new TreeSet<>();
        CONTROL.matcher(html)
                .results()
                .map(MatchResult::group)
                .forEach(control -> NAME.matcher(control)
                        .results()
                        .forEach(name -> names.add(Controls.text(name.group(1)).replaceAll("~(year|month|day)$", ""))));
        Page page = turn.page().orElseThrow();
        List<String> asked = turn.outcome().asked().stream()
                .filter(at -> form.pageOf(at).filter(page::equals).isPresent())
                .filter(at -> form.fieldAt(at).orElseThrow().kind() == Field.Kind.LEAF)
                .map(Object::toString)
                .toList();
        assertThat(names).containsAll(asked);
    }

    private static List<String> matches(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void shows_or_reports_every_subschema(String schema) {
        Form form = FormParser.parse("plain.json", schema);
        List<Problem> problems = FormParser.check("plain.json", schema);

        assertThat(Declared.in(schema).filter(declared -> !declared.isShown(form) && !declared.isReported(problems)))
                .isEmpty();
    }

    @Test
    void tells_what_it_leaves_out() throws IOException {
        for (Path file : PlainSchemas.files()) {
            String told = FormParser.check(PlainSchemas.nameOf(file), PlainSchemas.read(file)).stream()
                    .filter(problem -> !problem.code().equals("title.missing"))
                    .map(problem -> problem.code() + " " + problem + "\n")
                    .collect(joining());
            Path approved = file.resolveSibling(PlainSchemas.nameOf(file).replace(".json", ".txt"));
            if (Boolean.getBoolean("approve")) {
                Files.writeString(approved, told);
            }
            assertThat(approved).content().isEqualTo(told);
        }
    }

    @Test
    void divides_four_hundred_questions() {
        Form form = FormParser.parse("plain.json", PlainSchemas.fourHundred());

        assertThat(form.pages()).hasSize(17).allMatch(page -> page.blocks().size() <= 24);
        assertThat(form.pages().stream().map(Page::title)).doesNotHaveDuplicates();
        assertThat(form.pages().stream().flatMap(page -> page.fields().stream()))
                .hasSize(400);
    }
}
