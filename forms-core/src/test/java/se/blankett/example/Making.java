package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** A form of few words, its examples, and whoever judges them: the validator, which the examples know nothing of. */
final class Making {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    final Form form;
    final Examples examples;
    private final SubmissionValidator validator;

    private Making(Form form) {
        this.form = form;
        this.examples = Examples.of(form, CLOCK);
        this.validator = SubmissionValidator.of(form, CLOCK);
    }

    /** @param members the root's, without its type; {@code '} stands for {@code "} */
    static Making of(String members) {
        return new Making(
                FormParser.parse("prov.form.json", ("{'type': 'object', " + members + "}").replace('\'', '"')));
    }

    void assertValid(Example example) {
        assertThat(assertTaken(example).answers()).as("pruned").isEqualTo(example.answers());
    }

    /** Some of what is taken may follow from the rest. */
    Outcome assertTaken(Example example) {
        Outcome outcome = validator.validate(example.toJson());
        assertThat(codes(outcome)).as(example + " " + example.toJson()).isEmpty();
        return outcome;
    }

    /** Returns what is said of the answers, {@code /a required.text}. */
    List<String> told(String answers) {
        return codes(validator.validate(answers));
    }

    void assertBreaksOnlyThat(Broken broken) {
        assertThat(codes(validator.validate(broken.toJson())))
                .as(broken.toJson())
                .containsExactly(broken.toString());
    }

    /** Judges everything that the seed gives. */
    void assertHonest(long seed) {
        assertValid(examples.valid(seed));
        examples.covering(seed).cases().forEach(this::assertValid);
        examples.limits(seed).cases().forEach(this::assertValid);
        examples.broken(seed).cases().forEach(this::assertBreaksOnlyThat);
    }

    List<Gap> gaps(long seed) {
        List<Gap> gaps = new ArrayList<>(examples.covering(seed).gaps());
        gaps.addAll(examples.limits(seed).gaps());
        gaps.addAll(examples.broken(seed).gaps());
        return gaps;
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.report().findings().stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }
}
