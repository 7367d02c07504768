package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.evolve.OverlayCheck;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** What an overlay accepts its base accepts, in the same shape, unless the check of overlays tells. */
class OverlayTest {
    private static final String ID = "https://exempel.se/genererat";
    private static final int OVERLAYS = 6;
    private static final int MUTATIONS = 16;

    static List<GeneratedForm> forms() {
        return GeneratedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void accepts_nothing_that_its_base_does_not_unless_it_is_told(GeneratedForm form) {
        LongStream.range(0, OVERLAYS).forEach(number -> check(form, number));
    }

    /** Otherwise nothing above is compared, or nothing is told. */
    @Test
    void some_overlays_are_told_of_and_some_are_not() {
        List<Boolean> told = GeneratedForm.all().stream()
                .limit(40)
                .map(form -> isTold(based(form), overlay(form, 0)))
                .distinct()
                .toList();

        assertThat(told).containsExactlyInAnyOrder(true, false);
    }

    private static void check(GeneratedForm form, long number) {
        Map<String, Object> base = based(form);
        Map<String, Object> overlay = overlay(form, number);
        if (isTold(base, overlay)) {
            return;
        }
        Form parsed = FormParser.parse("bas.form.json", Json.write(base));
        FormParser.readOverlay(parsed, "egen.overlay.json", Json.write(overlay), CodeLists.NONE)
                .form()
                .ifPresent(merged -> compare(form, merged, overlay));
    }

    private static void compare(GeneratedForm base, Form merged, Map<String, Object> overlay) {
        SubmissionValidator overlaid = SubmissionValidator.of(merged, GeneratedForm.CLOCK);
        Mutations mutations = Mutations.of(Chance.of(base.seed()), overlay, base.schema());
        for (int i = 0; i < MUTATIONS; i++) {
            Map<String, Object> answers = i == 0 ? base.valid() : mutations.of(base.valid());
            Outcome outcome = overlaid.validate(Json.write(answers));
            Map<String, Object> theirs = withoutOwn(outcome.answers());
            Outcome expected = base.validator().validate(Json.write(theirs));
            if (outcome.report().isClean()) {
                String told = "%s: %s by %s on %s"
                        .formatted(expected.report().findings(), answers, Json.write(overlay), base.told());
                assertThat(expected.report().isClean()).as(told).isTrue();
                assertThat(expected.answers()).as(told).isEqualTo(theirs);
            }
        }
    }

    private static Map<String, Object> based(GeneratedForm form) {
        Map<String, Object> base = Schema.of("$id", ID);
        base.putAll(form.schema());
        Schema.object(base, "x-form").put("version", "1.0.0");
        return base;
    }

    private static Map<String, Object> overlay(GeneratedForm form, long number) {
        return new OverlayMaker(Chance.of(form.seed() * OVERLAYS + number), form.schema()).make(ID);
    }

    private static boolean isTold(Map<String, Object> base, Map<String, Object> overlay) {
        return !OverlayCheck.check("egen.overlay.json", Json.write(base), Json.write(overlay))
                .isEmpty();
    }

    private static Map<String, Object> withoutOwn(Map<String, Object> answers) {
        Map<String, Object> theirs = new LinkedHashMap<>();
        answers.forEach((name, value) -> {
            if (!name.equals(OverlayMaker.OWN)) {
                theirs.put(name, withoutOwn(value));
            }
        });
        return theirs;
    }

    private static Object withoutOwn(Object value) {
        if (value instanceof Map<?, ?> map) {
            return withoutOwn(Json.object(map));
        }
        return value instanceof List<?> list
                ? list.stream().map(OverlayTest::withoutOwn).toList()
                : value;
    }
}
