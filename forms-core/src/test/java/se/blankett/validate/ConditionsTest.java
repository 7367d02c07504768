package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.validate.Judging.outcome;
import static se.blankett.validate.Judging.places;
import static se.blankett.validate.Judging.value;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.submission.Outcome;

/** What is asked, in page order, and what is left of the answers. */
class ConditionsTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                        ConditionCases.nested(),
                        ConditionCases.rows(),
                        ConditionCases.objects(),
                        AskedCases.presence(),
                        AskedCases.branches(),
                        AskedCases.kept())
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asks_and_keeps(String schema, String answers, String asked, String kept) {
        Outcome outcome = outcome(schema, answers);

        assertThat(places(outcome.asked())).isEqualTo(asked);
        assertThat(outcome.answers()).isEqualTo(value(kept));
    }
}
