package se.blankett.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Page;
import se.blankett.submission.AnswerCheck;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What a provider finds in a bound class is told in the dialogue, each page as soon as its answers are whole. */
class CheckTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    /** Of the first page. */
    record Applicant(
            @Pattern(regexp = "[A-Z].*", message = "Börja med stor bokstav.") @Nullable
            String sokande) {}

    record Missing(int tid) {}

    private static final Dialogue PLAIN = Dialogue.of(Family.FORM, CLOCK);

    private static final Dialogue DIALOGUE = PLAIN.with(Beans.check(Applicant.class, Providers.PLAIN))
            .with(Beans.check(
                    Family.Period.class, Providers.PLAIN, jakarta.validation.groups.Default.class, Family.Strict.class))
            .with(Beans.check(Family.Application.class, Providers.PLAIN));

    private static Turn post(Dialogue dialogue, Draft draft, String button, String page, String... answers) {
        Map<String, String> parameters = new HashMap<>(Map.of("!page", page, button, ""));
        for (int i = 0; i < answers.length; i += 2) {
            parameters.put(answers[i], answers[i + 1]);
        }
        return dialogue.take(draft, Post.of(parameters));
    }

    private static Turn applicant(String name) {
        return post(DIALOGUE, DIALOGUE.start("1"), "!next", "vem", "/sokande", name);
    }

    private static Turn money(Draft draft, String till, String tid) {
        return post(
                DIALOGUE, draft, "!next", "pengar", "/inkomst", "1", "/fran", "2026-05-01", "/till", till, "/tid", tid);
    }

    private static Turn children(Draft draft, String first, String second) {
        return post(DIALOGUE, draft, "!next", "barn", "/barn/0/fornamn", first, "/barn/1/fornamn", second);
    }

    private static List<String> told(Turn turn) {
        Describer describer = Describer.of(Texts.of("sv"), Family.FORM);
        List<String> told = new ArrayList<>();
        told.add(turn.page().map(Page::id).orElse(turn.kind().name()));
        turn.shown().findings().forEach(each -> told.add(each.pointer() + ": " + describer.describe(each)));
        return told;
    }

    @Test
    void a_page_is_held_by_a_class_that_looks_at_it_alone() {
        assertThat(told(applicant("eva"))).containsExactly("vem", "/sokande: Börja med stor bokstav.");
        assertThat(told(applicant("Eva"))).containsExactly("barn");
        assertThat(told(applicant(""))).containsExactly("vem", "/sokande: Fyll i fältet ”Sökande”.");
    }

    @Test
    void groups_and_what_looks_at_two_answers_stand_at_their_fields() {
        Turn second = children(applicant("Eva").draft(), "Al", "Li");

        assertThat(told(money(second.draft(), "2026-04-01", "")))
                .containsExactly("pengar", "/till: Slutet är före starten.", "/tid: Skriv en tid.");
    }

    @Test
    void what_looks_at_all_is_asked_when_all_is_whole_and_leads_back() {
        Turn second = children(applicant("Eva").draft(), "Alva", "Bo");
        Turn whole = money(second.draft(), "2026-06-01", "08:30");

        assertThat(second.shown().findings()).isEmpty();
        assertThat(told(whole))
                .containsExactly("barn", "/barn/0/fornamn: Högst tre ${1+1} 3 tecken.", "/barn/1: Namnet är upptaget.");
        assertThat(told(children(whole.draft(), "Al", "Li"))).containsExactly("REVIEW");
    }

    @Test
    void nothing_is_accepted_that_a_check_stops() {
        AnswerCheck application = Beans.check(Family.Application.class, Providers.PLAIN);
        Turn review = money(children(applicant("Eva").draft(), "Al", "Li").draft(), "2026-06-01", "08:30");
        Turn done = post(DIALOGUE, review.draft(), "!submit", Draft.REVIEW);
        Turn plain = money(
                post(PLAIN, PLAIN.start("1"), "!next", "vem", "/sokande", "Eva").draft(), "", "");
        Turn stopped = post(
                PLAIN.with(application),
                children(plain.draft(), "Alva", "Bo").draft().withPage(Draft.REVIEW),
                "!submit",
                Draft.REVIEW);

        assertThat(told(done)).containsExactly("DONE");
        assertThat(told(stopped))
                .containsExactly("barn", "/barn/0/fornamn: Högst tre ${1+1} 3 tecken.", "/barn/1: Namnet är upptaget.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "#{1+1}",
                "{jakarta.validation.constraints.NotNull.message}",
                "${''.getClass().forName('java.lang.Runtime').getRuntime()}",
                "\\${1+1}",
                "{0}${validatedValue}"
            })
    void what_a_citizen_types_is_never_interpolated(String typed) {
        AnswerCheck quoting = (form, outcome) -> Violations.toReport(
                Providers.PLAIN.validate(
                        new Echo(String.valueOf(outcome.answers().get("sokande")))),
                form);

        assertThat(told(post(PLAIN.with(quoting), PLAIN.start("1"), "!next", "vem", "/sokande", typed)))
                .containsExactly("vem", "/sokande: Nej.");
        assertThat(told(applicant(typed))).containsExactly("vem", "/sokande: Börja med stor bokstav.");
    }

    record Echo(@Pattern(regexp = "", message = "Nej.") String sokande) {}

    @Test
    void a_class_that_has_no_room_for_an_answer_that_need_not_be_there_tells_its_developer() {
        Dialogue dialogue = PLAIN.with(Beans.check(Missing.class, Providers.PLAIN));

        assertThatExceptionOfType(BeanException.class)
                .isThrownBy(() -> dialogue.show(dialogue.start("1"), ""))
                .withMessage("/tid: does not fit int in " + Missing.class.getName()
                        + "; where nothing has to be answered, use a class or Optional");
    }
}
