package se.blankett.validate;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.submission.Outcome;

/** Makes forms, outcomes and what is expected of them from texts in which {@code '} stands for {@code "}. */
final class Judging {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private Judging() {}

    /** @param members the root's, without its type */
    static Form form(String members) {
        return FormParser.parse("prov.form.json", json("{'type': 'object', " + members + "}"));
    }

    static SubmissionValidator validator(Form form) {
        return SubmissionValidator.of(form, CLOCK);
    }

    static Outcome outcome(String members, String answers) {
        return validator(form(members)).validate(json(answers));
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static Object value(String text) {
        return Json.parse(json(text));
    }

    /** Returns the places with a space between: none of them has one in its name. */
    static String places(List<Pointer> pointers) {
        return pointers.stream().map(Pointer::text).collect(Collectors.joining(" "));
    }

    /** Returns each finding as {@code /place code}. */
    static List<String> codes(Outcome outcome) {
        return outcome.report().findings().stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    static Finding only(Outcome outcome) {
        return Stream.of(outcome.report().findings())
                .filter(findings -> findings.size() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("one finding, was " + codes(outcome)))
                .get(0);
    }
}
