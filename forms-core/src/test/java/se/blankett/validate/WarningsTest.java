package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.bind.FormBinder;
import se.blankett.form.Form;
import se.blankett.report.Finding;
import se.blankett.report.Severity;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Post;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What is worth a second look stops nothing, however it comes. */
class WarningsTest {
    private static final Form FORM = Judging.form("""
            'required': ['tomt'],
            'properties': {
              'tomt': {'title': 'Fastighet', 'type': 'string', 'format': 'se-fastighet'},
              'konto': {'title': 'Konto', 'type': 'string', 'format': 'se-bankkonto'}}""");

    @Test
    void a_typed_text_keeps_its_warning_in_the_draft() {
        Draft draft = FormBinder.of(FORM, Judging.CLOCK)
                .bind(Draft.of("1"), Post.of(Map.of("/tomt", "vid  sjön", "/konto", "1000 1234567")));

        Outcome outcome = Judging.validator(FORM).validate(Draft.parse(draft.toJson()));

        isWarned(outcome);
        assertThat(outcome.answers()).isEqualTo(Map.of("tomt", "vid sjön", "konto", "1000-1234567"));
        assertThat(draft.unreadable(FORM).isClean()).isTrue();
    }

    @Test
    void an_answer_in_json_is_warned_of_too() {
        isWarned(Judging.validator(FORM).validate(Judging.json("{'tomt': 'vid sjön', 'konto': '1000-1234567'}")));
    }

    private static void isWarned(Outcome outcome) {
        List<Finding> findings = outcome.report().findings();
        Describer swedish = Describer.of(Texts.of("sv"), FORM);
        assertThat(outcome.report().isClean()).isTrue();
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(findings.stream().map(swedish::describe))
                .containsExactly(
                        "Kontrollera gärna fältet ”Fastighet”. En fastighetsbeteckning skrivs oftast så här: Skoga 1:54.",
                        "Kontrollera gärna ”Konto” en gång till. Vi kunde inte bekräfta att numret stämmer.");
    }
}
