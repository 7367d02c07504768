package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in the documentation show what pages look like now. Pixels are not compared: fonts differ. */
class PictureTest {
    private static final long MOST_BYTES = 150_000;
    private static final String AGAIN = "mvn test -pl forms-examples/proof -am -Dtest=PictureTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dapprove=true";

    @ParameterizedTest
    @MethodSource("pictures")
    void shows_what_there_is_now(Picture picture) throws IOException {
        Path file = Pictures.FOLDER.resolve(picture + ".png");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(Pictures.FOLDER);
            Files.write(file, Png.of(picture.taken().get(), picture.source()));
        }
        assertThat(Png.noteIn(Files.readAllBytes(file)))
                .as("what %s was made of: it is stale; take it again, and look: %s", picture, AGAIN)
                .hasValue(picture.source());
        assertThat(Files.size(file)).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void there_is_no_other() throws IOException {
        try (Stream<Path> files = Files.list(Pictures.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            pictures().stream().map(picture -> picture + ".png").toList());
        }
    }

    @Test
    void are_not_taken_by_a_build_that_counts() {
        assertThat(Boolean.getBoolean("approve") && System.getenv("CI") != null)
                .as("-Dapprove=true where CI is set")
                .isFalse();
    }

    static List<Picture> pictures() {
        return Pictures.all();
    }
}
