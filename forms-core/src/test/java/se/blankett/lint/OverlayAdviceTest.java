package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.report.Problem;

/** Advice on an overlay stands where its author wrote it. */
class OverlayAdviceTest {
    @Test
    void stands_in_the_overlay_or_in_the_base(@TempDir Path folder) throws IOException {
        write(
                folder.resolve("a.form.json"),
                "{'$id':'https://exempel.se/a','title':'Bas','titl':'B','x-form':{'version':'1.0.0'},'properties':{'yta':{'title':'Yta','type':'integer'}}}");
        Path overlay = folder.resolve("a.1780.overlay.json");
        write(
                overlay,
                "{'overlay':'https://exempel.se/a','base':'^1.0.0','merge':{'titel':'Hej','properties':{'yta':{'titel':'x'}}}}");

        assertThat(Linting.of(overlay).stream()
                        .filter(problem -> problem.code().equals("keyword.unknown"))
                        .map(OverlayAdviceTest::place))
                .containsExactlyInAnyOrder(
                        "a.form.json#/titl",
                        "a.1780.overlay.json#/merge/titel",
                        "a.1780.overlay.json#/merge/properties/yta/titel");
    }

    private static String place(Problem problem) {
        return problem.document() + "#" + problem.pointer();
    }

    private static void write(Path file, String json) throws IOException {
        Files.writeString(file, json.replace('\'', '"'));
    }
}
