package se.blankett.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.Outcome;
import se.blankett.text.Describer;
import se.blankett.text.Texts;
import se.blankett.validate.SubmissionValidator;

/** A finding is a violation, and a violation a finding. */
class ViolationsTest {
    private static final SubmissionValidator VALIDATOR = SubmissionValidator.of(
            Family.FORM, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    private static final String BROKEN = """
            {"sokande": "Eva", "nummer": "850101-2391", "barn": [{"fornamn": "Alva"}, {"fornamn": "ettNamnSomÄrAlldelesFörLångt"}, {}],
             "inkomst": -1, "till": "${1+1}{x}", "${7*7}": 1}
            """;

    private static final Outcome OUTCOME = VALIDATOR.validate(BROKEN);

    private static List<String> told(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }

    private static List<String> told(Report report) {
        Describer describer = Describer.of(Texts.of("sv"), Family.FORM);
        return report.findings().stream()
                .map(finding -> finding.pointer() + " " + finding.code() + ": " + describer.describe(finding))
                .toList();
    }

    @Test
    void each_finding_has_its_property_path_and_its_words_in_page_order() {
        assertThat(told(Violations.of(Family.FORM, OUTCOME, "sv")))
                .containsExactly(
                        "nummer: Kontrollera siffrorna i fältet ”Personnummer”. Personnumret stämmer inte.",
                        "barn[1].fornamn: Texten i fältet ”Förnamn” är 8 tecken för lång. Skriv högst 20 tecken.",
                        "barn[2].fornamn: Fyll i fältet ”Förnamn”.",
                        "inkomst: Talet i fältet ”Inkomst” ska vara 0 eller mer.",
                        "till: Datumet för ”Till” finns inte i kalendern. Kontrollera år, månad och dag.",
                        "${7*7}: Uppgiften ”${7*7}” finns inte i formuläret. Ta bort den eller rätta namnet.");
    }

    @Test
    void they_speak_the_language_asked_for() {
        assertThat(told(Violations.of(Family.FORM, OUTCOME, "en")).get(2))
                .isEqualTo("barn[2].fornamn: Fill in “Förnamn”.");
    }

    @Test
    void a_template_says_the_words_alone_whatever_was_typed() {
        assertThat(Violations.of(Family.FORM, OUTCOME, "sv"))
                .map(ConstraintViolation::getMessageTemplate)
                .last()
                .isEqualTo("Uppgiften ”\\$\\{7*7\\}” finns inte i formuläret. Ta bort den eller rätta namnet.");
    }

    @Test
    void a_value_is_shown_unless_it_tells_who_somebody_is() {
        Outcome rejected = VALIDATOR
                .with((form, outcome) -> new Report(List.of(
                        Finding.of(Pointer.parse("/nummer"), "rule.a", Map.of("message", "Nej.")),
                        Finding.of(Pointer.parse("/sokande"), "rule.b", Map.of("message", "Nej.")))))
                .validate(Json.write(Family.ANSWERS));

        assertThat(Violations.of(Family.FORM, rejected, "sv"))
                .extracting(violation -> String.valueOf(violation.getInvalidValue()))
                .containsExactly("Eva", "null");
    }

    @Test
    void a_mapper_finds_what_it_asks_every_violation_for() {
        ConstraintViolation<Map<String, Object>> violation =
                Violations.of(Family.FORM, OUTCOME, "sv").iterator().next();

        assertThat(violation.getConstraintDescriptor().getAnnotation()).isInstanceOf(ValidSubmission.class);
        assertThat(violation.getConstraintDescriptor().getAttributes())
                .containsEntry("code", "pnr.check")
                .containsEntry("form", "familj");
        assertThat(violation.getRootBean()).isEqualTo(OUTCOME.answers());
        assertThat(violation).hasToString("FoundViolation[path=nummer, code=pnr.check]");
    }

    @Test
    void one_call_throws_what_a_host_knows() {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> Violations.refuse(Family.FORM, OUTCOME, "sv"))
                .satisfies(e -> assertThat(e.getConstraintViolations()).hasSize(6));
        Violations.refuse(Family.FORM, VALIDATOR.validate(Json.write(Family.ANSWERS)), "sv");
    }

    @Test
    void violations_come_back_to_the_places_that_they_were_made_of() {
        Report back = Violations.toReport(Violations.of(Family.FORM, OUTCOME, "sv"), Family.FORM);

        assertThat(back.findings())
                .map(finding -> finding.pointer().text())
                .containsExactly("/nummer", "/barn/1/fornamn", "/barn/2/fornamn", "/inkomst", "/till", "");
    }

    @Test
    void what_a_provider_finds_stands_at_the_names_of_json_in_page_order_and_is_never_lost() {
        Family.Application application = Beans.as(Family.ANSWERS, Family.Application.class);
        Family.Application broken = new Family.Application(
                "",
                application.nummer(),
                application.ort(),
                application.fare(),
                application.barn(),
                List.of("A", "BB"),
                application.inkomst(),
                application.fran(),
                application.till(),
                application.tid());

        assertThat(told(Violations.toReport(Providers.PLAIN.validate(broken), Family.FORM)))
                .containsExactly(
                        "/sokande rule.bean.NotBlank: must not be blank",
                        "/barn/0/fornamn rule.bean.Size: Högst tre ${1+1} 3 tecken.",
                        "/barn/1 rule.bean.AssertTrue: Namnet är upptaget.",
                        "/namn/1 rule.bean.Size: En bokstav.");
    }
}
