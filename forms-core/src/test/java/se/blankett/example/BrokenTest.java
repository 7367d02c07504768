package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of a form is broken, each alone; and the validator finds that, and nothing else. */
class BrokenTest {
    private static final String CASES = "se.blankett.example.BrokenCases#";

    @ParameterizedTest
    @MethodSource({CASES + "texts", CASES + "formats", CASES + "numbers", CASES + "choices", CASES + "containers"})
    void breaks_every_rule_alone(String schema, List<String> expected) {
        Making making = Making.of(schema);

        Suite<Broken> broken = making.examples.broken(1);

        assertThat(broken.cases()).extracting(Broken::toString).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(broken.gaps()).isEmpty();
        broken.cases().forEach(making::assertBreaksOnlyThat);
    }

    @ParameterizedTest
    @MethodSource({CASES + "texts", CASES + "formats", CASES + "numbers", CASES + "choices", CASES + "containers"})
    void what_is_valid_is_valid(String schema, List<String> expected) {
        Making making = Making.of(schema);

        for (long seed = 0; seed < 8; seed++) {
            making.assertValid(making.examples.valid(seed));
            making.examples.covering(seed).cases().forEach(making::assertValid);
            making.examples.limits(seed).cases().forEach(making::assertValid);
        }
        assertThat(making.gaps(1)).isEmpty();
        assertThat(expected).isNotEmpty();
    }
}
