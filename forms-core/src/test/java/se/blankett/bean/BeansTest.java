package se.blankett.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.identifier.Kommun;
import se.blankett.identifier.Personnummer;
import se.blankett.json.Json;
import se.blankett.submission.Outcome;
import se.blankett.submission.Submission;
import se.blankett.validate.SubmissionValidator;

/** Accepted answers as a class of the host's own. */
class BeansTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    /** A bean as they were before records. */
    static final class Bean {
        private String sokande = "";
        private int antal;

        public String getSokande() {
            return sokande;
        }

        public void setSokande(String sokande) {
            this.sokande = sokande;
        }

        public int getAntal() {
            return antal;
        }

        public void setAntal(int antal) {
            this.antal = antal;
        }
    }

    record Count(int antal) {}

    record Row(List<Count> rader) {}

    record Id(Personnummer nummer) {}

    record Choice(Family.Fare fard) {}

    record Name(String namn) {}

    record Numbers(int antal, BigDecimal summa) {}

    @Test
    void a_submission_is_a_record() {
        Outcome outcome = SubmissionValidator.of(Family.FORM, CLOCK).validate(Json.write(Family.ANSWERS));
        Submission submission = Submission.of(Family.FORM, outcome, "1", CLOCK.instant());

        Family.Application application = Beans.as(Submission.parse(submission.toJson()), Family.Application.class);

        assertThat(application)
                .isEqualTo(new Family.Application(
                        "Eva",
                        new Personnummer("198501012390"),
                        Kommun.read("0180").identifier().orElseThrow(),
                        Family.Fare.CAR,
                        List.of(
                                new Family.Child("Alva", Optional.of(LocalDate.of(2019, 5, 1))),
                                new Family.Child("Bo", Optional.empty())),
                        List.of("A", "B"),
                        application.inkomst(),
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        LocalTime.of(8, 30)));
        assertThat(application.inkomst()).isEqualByComparingTo(new BigDecimal("100.5"));
    }

    @Test
    void answers_are_a_bean_which_need_not_have_them_all() {
        Bean bean = Beans.as(Map.of("sokande", "Eva", "antal", BigDecimal.TEN, "annat", true), Bean.class);

        assertThat(bean.getSokande()).isEqualTo("Eva");
        assertThat(bean.getAntal()).isEqualTo(10);
    }

    @Test
    void a_number_is_what_it_is_worth() {
        Numbers numbers =
                Beans.as(Map.of("antal", new BigDecimal("10.0"), "summa", new BigDecimal("1.50")), Numbers.class);

        assertThat(numbers).isEqualTo(new Numbers(10, new BigDecimal("1.5")));
    }

    static Stream<Arguments> misfits() {
        String end = "; where nothing has to be answered, use a class or Optional";
        return Stream.of(
                argumentSet(
                        "a text",
                        Map.of("antal", "hemligt"),
                        Count.class,
                        "/antal",
                        "int in " + Count.class.getName() + end),
                argumentSet(
                        "digits in a text",
                        Map.of("antal", "12"),
                        Count.class,
                        "/antal",
                        "int in " + Count.class.getName() + end),
                argumentSet(
                        "decimals",
                        Map.of("antal", new BigDecimal("1.5")),
                        Count.class,
                        "/antal",
                        "int in " + Count.class.getName() + end),
                argumentSet("nothing", Map.of(), Count.class, "/antal", "int in " + Count.class.getName() + end),
                argumentSet(
                        "in a row",
                        Map.of("rader", List.of(Map.of("antal", BigDecimal.ONE), Map.of("antal", "x"))),
                        Row.class,
                        "/rader/1/antal",
                        "int in " + Row.class.getName() + end),
                argumentSet(
                        "no such identifier",
                        Map.of("nummer", "hemligt"),
                        Id.class,
                        "/nummer",
                        "Personnummer in " + Id.class.getName()),
                argumentSet(
                        "no such option",
                        Map.of("fard", "hemligt"),
                        Choice.class,
                        "/fard",
                        "Fare in " + Choice.class.getName()),
                argumentSet(
                        "the number of an option",
                        Map.of("fard", BigDecimal.ONE),
                        Choice.class,
                        "/fard",
                        "Fare in " + Choice.class.getName()),
                argumentSet(
                        "a number for a text",
                        Map.of("namn", BigDecimal.ONE),
                        Name.class,
                        "/namn",
                        "String in " + Name.class.getName()),
                argumentSet(
                        "a decision for a text",
                        Map.of("namn", true),
                        Name.class,
                        "/namn",
                        "String in " + Name.class.getName()));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_is_told_with_its_place_and_without_the_answer(
            Map<String, Object> answers, Class<?> type, String place, String misfit) {
        assertThatExceptionOfType(BeanException.class)
                .isThrownBy(() -> Beans.as(answers, type))
                .withMessage(place + ": does not fit " + misfit)
                .withNoCause()
                .matches(e -> e.pointer().text().equals(place));
    }

    interface Named {
        String namn();
    }

    record Strict(String namn) {
        Strict {
            throw new IllegalStateException("hemligt: " + namn);
        }
    }

    @Test
    void a_class_that_throws_is_told_with_what_it_threw_and_where_but_without_its_words() {
        assertThatExceptionOfType(BeanException.class)
                .isThrownBy(() -> Beans.as(Map.of("namn", "hemligt"), Strict.class))
                .withMessageMatching("the answers: does not fit .*Strict; java.lang.IllegalStateException is thrown at "
                        + ".*Strict.<init>\\(BeansTest.java:\\d+\\)")
                .withNoCause();
    }

    @Test
    void a_class_that_nobody_can_make_is_told() {
        assertThatExceptionOfType(BeanException.class)
                .isThrownBy(() -> Beans.as(Map.of("namn", "hemligt"), Named.class))
                .withMessage("the answers: nobody can make " + Named.class.getName()
                        + "; take a record, or a class with a constructor without parameters");
    }
}
