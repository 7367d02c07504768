package se.blankett.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.blankett.submission.Prefill;

class SamplePersonTest {
    @Test
    void has_everything_that_forms_may_ask_a_host_for() {
        assertThat(Prefill.KEYS)
                .allSatisfy(
                        key -> assertThat(SamplePerson.KNOWN.value(key)).as(key).isPresent());
    }
}
