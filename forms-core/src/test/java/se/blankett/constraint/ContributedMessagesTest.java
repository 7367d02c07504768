package se.blankett.constraint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.text.Texts;

/** A constraint says what a form says. The files are written anew with {@code -Dapprove=true}. */
class ContributedMessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources");

    @ParameterizedTest
    @CsvSource({"sv, ''", "sv, _sv", "en, _en", "fi, _fi"})
    void each_file_has_the_words_of_the_form(String lang, String suffix) throws IOException {
        Path file = FOLDER.resolve("ContributorValidationMessages" + suffix + ".properties");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, ContributedMessages.file(lang), ISO_8859_1);
        }

        assertThat(file).content(ISO_8859_1).isEqualTo(ContributedMessages.file(lang));
    }

    static Stream<String> languages() {
        return Texts.languages().stream();
    }

    @Test
    void there_is_a_file_for_each_language_and_one_for_all_others() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(Texts.languages().size() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void only_options_are_filled_in(String lang) {
        Map<String, String> texts = ContributedMessages.in(lang);

        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text.replaceAll("\\{(label|minAge|maxAge)}", ""))
                        .doesNotContain("{", "}", "$", "\\"));
        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text.contains("{label}")).isEqualTo(key.endsWith(".label")));
    }
}
