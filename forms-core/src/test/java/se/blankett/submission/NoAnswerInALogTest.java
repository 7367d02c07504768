package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.ShownPage.Part;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.ShownText;

/** Hosts log what they hold: what our values show there is ids, codes and counts. */
class NoAnswerInALogTest {
    private static final String ANSWER = "hemligt";
    private static final Pointer NAME = Pointer.parse("/namn");
    private static final Form FORM =
            FormParser.parse("a.form.json", "{\"title\":\"A\",\"properties\":{\"namn\":{\"type\":\"string\"}}}");

    private static final Entry ENTRY =
            new Entry(Map.of("", List.of(ANSWER)), Optional.of(ANSWER), Optional.of(Finding.of(NAME, "text.chars")));
    private static final Draft DRAFT = new Draft(
            "s-1",
            "page-1",
            false,
            false,
            List.of(),
            Map.of(NAME, ENTRY),
            Map.of(Pointer.parse("/barn"), 2),
            Told.NOTHING,
            Set.of());
    private static final Outcome OUTCOME = new Outcome(
            List.of(NAME),
            Set.of(),
            Map.of("namn", ANSWER),
            Set.of(),
            Map.of(),
            Map.of(),
            new Report(List.of(Finding.of(NAME, "x"))));
    private static final Outcome CLEAN =
            new Outcome(List.of(NAME), Set.of(), Map.of("namn", ANSWER), Set.of(), Map.of(), Map.of(), Report.CLEAN);
    private static final Question QUESTION =
            new Question(NAME, ShownText.of("Namn"), ShownText.of(ANSWER), ShownText.of(ANSWER));
    private static final Part PART = new Part(ShownText.of("Barn 1: " + ANSWER), 1, List.of(QUESTION));
    private static final ShownPage PAGE = new ShownPage("sida", ShownText.of("Sida"), List.of(PART));
    private static final Submission SUBMISSION = Submission.of(FORM, CLEAN, "s-1", Instant.EPOCH);

    @ParameterizedTest
    @MethodSource("values")
    void shows_no_answer(Object value, String expected) {
        assertThat(value).hasToString(expected).asString().doesNotContain(ANSWER);
    }

    static Stream<Arguments> values() {
        Turn turn = new Turn(
                FORM,
                DRAFT,
                OUTCOME,
                Turn.Kind.DONE,
                Optional.empty(),
                Report.CLEAN,
                Optional.of(SUBMISSION),
                Optional.empty(),
                false);
        String draft = "Draft[submissionId=s-1, page=page-1, entries=1, rows=2]";
        String part = "Part[depth=1, questions=[Question[pointer=/namn]]]";
        String page = "ShownPage[id=sida, title=ShownText[4 characters], parts=[" + part + "]]";
        return Stream.of(
                argumentSet("post", Post.parse("/namn=hemligt&!next"), "Post[action=NEXT, parameters=1, files=0]"),
                argumentSet(
                        "finding",
                        Finding.of(NAME, "required.because", Map.of("answer", ANSWER)),
                        "Finding[pointer=/namn, code=required.because, severity=ERROR]"),
                argumentSet("entry", ENTRY, "Entry[parts=1, value=read, finding=text.chars]"),
                argumentSet("draft", DRAFT, draft),
                argumentSet("outcome", OUTCOME, "Outcome[asked=1, answers=1, findings=1]"),
                argumentSet("turn", turn, "Turn[form=a, kind=DONE, page=, draft=" + draft + ", shown=0]"),
                argumentSet(
                        "submission",
                        SUBMISSION,
                        "Submission[id=s-1, formId=" + FORM.identity().id()
                                + ", formVersion=, received=1970-01-01T00:00:00Z, answers=1]"),
                argumentSet("answer", QUESTION.answer(), "ShownText[7 characters]"),
                argumentSet("question", QUESTION, "Question[pointer=/namn]"),
                argumentSet("part", PART, part),
                argumentSet("page", PAGE, page));
    }
}
