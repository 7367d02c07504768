package se.blankett.quickstart.servlet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    /** An IDE starts a program in the folder of the repository, or in that of the module. */
    @Test
    void says_from_where_it_can_be_started() {
        Path missing = Path.of("forms-examples", "catalogue", "forms");

        assertThatThrownBy(() -> Quickstart.serve(missing, Clock.systemUTC(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no folder of forms at " + missing.toAbsolutePath()
                        + ": start in the folder of the repository, or say where the forms are: Quickstart FORMS PORT");
    }
}
