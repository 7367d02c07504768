package se.blankett.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;
import se.blankett.parse.Catalogue;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.AnswerCheck;
import se.blankett.submission.Submission;

/** Answers from another program are taken, or refused in words and with all that is wrong. */
class SubmissionFormsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("Europe/Stockholm"));
    private static final String PATTERN = "{jakarta.validation.constraints.Pattern.message}";

    @TempDir
    static Path folder;

    private static SubmissionForms forms;

    record Child(String fornamn) {}

    record Answers(String sokande, List<Child> barn, int inkomst) {}

    record Period(@Nullable LocalDate fran, @Nullable LocalDate till) {
        @AssertTrue(message = "Slutet är före starten.")
        public boolean isTill() {
            return fran == null || till == null || !till.isBefore(fran);
        }

        @AssertTrue(message = "Vi är stängda på nyårsdagen.")
        public boolean isOpen() {
            return fran == null || fran.getDayOfYear() > 1;
        }
    }

    @BeforeAll
    static void read() throws Exception {
        Files.writeString(
                folder.resolve("familj.form.json"), Family.FORM.sources().get(0).text());
        forms = SubmissionForms.of(Catalogue.of(folder), CLOCK);
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> answers = new HashMap<>(Family.ANSWERS);
        answers.put(name, value);
        return answers;
    }

    private static List<String> refused(SubmissionForms by, Object answers) {
        return catchThrowableOfType(ConstraintViolationException.class, () -> by.accept("familj", answers, "1"))
                .getConstraintViolations()
                .stream()
                .map(AnswerError::of)
                .map(error -> error.pointer() + " " + error.code() + ": " + error.detail())
                .toList();
    }

    @Test
    void accepted_answers_are_a_submission_of_the_moment() {
        Map<String, Object> sent = with("nummer", "850101-2390");

        Submission submission = forms.accept("familj", sent, "a1");

        assertThat(submission.answers())
                .containsOnlyKeys(Family.ANSWERS.keySet())
                .containsEntry("nummer", "198501012390");
        assertThat(submission.id()).isEqualTo("a1");
        assertThat(submission.received()).isEqualTo(NOON);
        assertThat(forms.accept("https://exempel.se/familj", new Answers("Eva", List.of(new Child("Bo")), 1), "a2")
                        .answers())
                .containsOnlyKeys("sokande", "barn", "inkomst");
    }

    record Stay(String sokande, List<Child> barn, int inkomst, LocalDate fran, LocalDate till) {
        @AssertTrue
        public boolean isTill() {
            return !till.isBefore(fran);
        }

        @AssertTrue
        public boolean isOpen() {
            return fran.getDayOfYear() > 1;
        }
    }

    @Test
    void a_rule_written_as_a_method_is_no_answer() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        Submission submission =
                forms.accept("familj", new Stay("Eva", List.of(new Child("Bo")), 1, day, day.plusDays(2)), "1");

        assertThat(submission.answers())
                .containsEntry("till", "2026-12-03")
                .containsOnlyKeys("sokande", "barn", "inkomst", "fran", "till");
    }

    @Test
    void answers_deeper_than_anybody_writes_are_refused() {
        Map<String, Object> deep = new HashMap<>();
        deep.put("barn", deep);
        String words = "Svaren kunde inte läsas. Skicka dem som ett JSON-objekt på högst 1 MiB.";

        assertThat(refused(forms, deep)).containsExactly("# answers.unreadable: " + words);
        assertThat(Providers.with(forms).validate(new ValidSubmissionTest.Tree(deep)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(words);
    }

    record Secretive(String sokande) {
        @Override
        public String sokande() {
            throw new IllegalStateException("hemligt");
        }
    }

    @Test
    void a_class_that_throws_is_the_hosts_to_mend() {
        assertThatExceptionOfType(BeanException.class)
                .isThrownBy(() -> forms.accept("familj", new Secretive("hemligt"), "1"))
                .withMessageMatching(
                        "/sokande: cannot be written as JSON; java.lang.IllegalStateException is thrown at "
                                + ".*Secretive.sokande\\(SubmissionFormsTest.java:\\d+\\)")
                .withNoCause();
    }

    @Test
    void all_that_is_wrong_is_told_in_page_order_with_rules_of_the_hosts_among_it() {
        SubmissionForms strict = forms.with("familj", Beans.check(Period.class, Providers.PLAIN));
        Map<String, Object> answers = with("nummer", "850101-2391");
        answers.put("fran", "2026-01-01");
        answers.put("till", "2025-12-01");
        answers.put("tid", "25:00");
        answers.put("okand", 1);

        assertThat(refused(strict, answers))
                .containsExactly(
                        "#/nummer pnr.check: Kontrollera siffrorna i fältet ”Personnummer”. Personnumret stämmer inte.",
                        "#/till rule.bean.AssertTrue: Slutet är före starten.",
                        "#/tid time.format: Skriv klockslaget i fältet ”Tid” med timmar och minuter, till exempel 9.30.",
                        "#/okand unknown: Uppgiften ”okand” finns inte i formuläret. Ta bort den eller rätta namnet.",
                        "# rule.bean.AssertTrue: Vi är stängda på nyårsdagen.");
        assertThat(refused(forms, answers)).hasSize(3);
    }

    @Test
    void a_constraint_asks_the_rules_of_the_host_too() {
        SubmissionForms strict = forms.with("familj", Beans.check(Period.class, Providers.PLAIN));
        Map<String, Object> answers = with("till", "2025-12-01");

        List<ConstraintViolation<?>> found =
                new ArrayList<>(Providers.with(strict).validate(new ValidSubmissionTest.Tree(answers)));

        assertThat(strict.toErrors(found))
                .map(AnswerError::detail)
                .containsExactly("Slutet är före starten.", "Vi är stängda på nyårsdagen.");
    }

    @Test
    void the_language_is_asked_for_on_each_call() {
        List<String> tags = new ArrayList<>(List.of("en-GB", "fi"));
        AnswerCheck tells = (form, outcome) -> new Report(List.of(Finding.of(
                Pointer.ROOT.child("till"),
                "rule.lang",
                Map.of("message", form.identity().lang()))));
        SubmissionForms spoken = forms.with("familj", tells).withLanguage(() -> tags.get(0));
        Map<String, Object> answers = with("sokande", "");

        assertThat(refused(spoken, answers))
                .containsExactly("#/sokande required.text: Fill in “Sökande”.", "#/till rule.lang: sv");
        tags.remove(0);
        assertThat(refused(spoken, answers)).first().isEqualTo("#/sokande required.text: Täytä kohta ”Sökande”.");
    }

    @Test
    @SuppressWarnings("NullAway") // what a host without NullAway may write
    void what_is_missing_is_told_before_anybody_has_answered() {
        assertThatNullPointerException()
                .isThrownBy(() -> SubmissionForms.of(null, CLOCK))
                .withMessage("catalogue");
        assertThatNullPointerException()
                .isThrownBy(() -> Beans.check(Period.class, null))
                .withMessage("validator");
        assertThatNullPointerException()
                .isThrownBy(() -> forms.accept("familj", Family.ANSWERS, null))
                .withMessage("id");
    }

    static List<String> injected() {
        return List.of(
                "${7*7}",
                "#{7*7}",
                "$\\{7*7}",
                "\\${7*7}",
                "\\\\${7*7}",
                "{message}",
                "{form}",
                PATTERN,
                "{{form}}",
                "{" + PATTERN + "}",
                "${'$'}{7*7}",
                "$${7*7}",
                "${${7*7}}",
                "#{${7*7}}",
                "${''.getClass().forName('java.lang.Runtime').getRuntime()}",
                "${validatedValue}",
                "${formatter.format('%s', 7)}",
                "{0}",
                "%s%n",
                "${",
                "{",
                "}",
                "\\",
                "$",
                "\\{",
                "'{0}'");
    }

    @ParameterizedTest
    @MethodSource("injected")
    void what_was_typed_is_shown_as_text_wherever_it_is_typed(String typed) {
        AnswerCheck quoting = (form, outcome) -> new Report(List.of(Finding.of(
                Pointer.ROOT.child("sokande"),
                "rule.name",
                Map.of("message", "Namnet " + outcome.answers().get("sokande") + " är upptaget."))));
        SubmissionForms strict = forms.with("familj", quoting);
        Map<String, Object> answers = with("sokande", typed);
        answers.put(typed, typed);

        List<String> expected = List.of(
                "Namnet " + typed + " är upptaget.",
                "Uppgiften ”" + typed + "” finns inte i formuläret. Ta bort den eller rätta namnet.");

        assertThat(refused(strict, answers))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .isEqualTo(expected);
        assertThat(strict.toErrors(Providers.with(strict).validate(new ValidSubmissionTest.Tree(answers))))
                .map(AnswerError::detail)
                .isEqualTo(expected);
    }

    @Test
    void a_form_that_is_not_there_is_told_with_those_that_are() {
        String message = "form: must be one that applies on 2026-11-21, was famlij; there are [familj]";

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> forms.accept("famlij", "{}", "1"))
                .withMessage(message);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> forms.with("famlij", (form, outcome) -> Report.CLEAN))
                .withMessage(message);
    }
}
