package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command as it is run: exit code, all of standard output, all of standard error. */
class BlankettIT {
    @BeforeAll
    static void write_hostile_inputs() throws IOException {
        Hostile.write();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answers_as_approved(Cases.Case run) throws IOException, InterruptedException {
        Jar.Result result = Jar.run(run.name(), run.args(), run.stdin());
        String transcript = Approved.transcript(run, result);

        assertThat((result.out() + result.err()).lines())
                .noneMatch(line -> line.startsWith("\tat ") || line.startsWith("Exception in thread"));
        assertThat(result.out() + result.err()).doesNotContain("\r", "\u001b");
        assertThat(result.out()).matches("(?s)|.*\n");
        assertThat(result.err()).matches("(?s)|.*\n");
        assertThat(result.err().isEmpty()).as("silent but for errors").isEqualTo(result.code() != 2);
        if (Approved.isWriting()) {
            Files.createDirectories(Approved.FOLDER);
            Files.writeString(Approved.fileOf(run.name()), transcript);
        }
        Path approved = Approved.fileOf(run.name());
        assertThat(approved).content().isEqualTo(transcript);
    }

    @Test
    void has_a_case_for_each_approved_file() throws IOException {
        assertThat(Approved.names())
                .containsExactlyInAnyOrderElementsOf(
                        cases().stream().map(Cases.Case::name).toList());
    }

    @Test
    void is_not_approved_by_a_machine() {
        assertThat(Approved.isWriting() && System.getenv("CI") != null)
                .as("-Dapprove=true where CI is set")
                .isFalse();
    }

    static List<Cases.Case> cases() {
        return Cases.all();
    }
}
