package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text in every language. */
class MessagesTest {
    /** Words that blame or plead: an instruction says what to do instead. */
    private static final List<String> FORBIDDEN =
            List.of("ogiltig", "felaktig", "tyvärr", "vänligen", "invalid", "illegal", "please", "sorry");

    /** Finnish inflects the noun inside these sentences: it words them with the label. */
    private static final Set<String> WITHOUT_NOUN_IN_FINNISH =
            Set.of("number.min.noun", "text.tooLong.noun", "date.past.noun");

    private static final Messages SWEDISH = Messages.of("sv");

    static Set<String> languages() {
        return Texts.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_the_same_keys(String lang) {
        assertThat(Messages.of(lang).keys()).containsExactlyInAnyOrderElementsOf(SWEDISH.keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_code_of_the_catalogue_has_a_text(String lang) {
        Set<String> codes = new TreeSet<>(Messages.of(lang).keys());
        codes.removeIf(key -> !isValidation(key) || key.matches(".*\\.(noun|item|named|unseen|of)"));
        assertThat(codes).containsExactlyInAnyOrderElementsOf(Codes.ALL);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_takes_the_same_arguments(String lang) {
        Messages messages = Messages.of(lang);
        assertThat(messages.keys())
                .filteredOn(key -> !isUnsaid(lang, key))
                .filteredOn(key -> !key.equals("format.date")) // Finnish writes the month as a number
                .allSatisfy(key -> assertThat(messages.at(key).parameters())
                        .isEqualTo(SWEDISH.at(key).parameters()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_validation_text_names_the_field(String lang) {
        Messages messages = Messages.of(lang);
        assertThat(messages.keys())
                .filteredOn(MessagesTest::isValidation)
                .filteredOn(key -> !isUnsaid(lang, key))
                .allSatisfy(
                        key -> assertThat(messages.at(key).parameters()).containsAnyOf("label", "labels", "s", "S"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_text_uses_a_forbidden_word(String lang) {
        Messages messages = Messages.of(lang);
        assertThat(messages.keys())
                .allSatisfy(key -> assertThat(messages.at(key).source().toLowerCase(Locale.ROOT))
                        .doesNotContain(FORBIDDEN));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void only_what_finnish_words_without_the_noun_is_empty(String lang) {
        Messages messages = Messages.of(lang);
        assertThat(messages.keys())
                .filteredOn(key -> messages.at(key).source().isEmpty())
                .containsExactlyInAnyOrderElementsOf(lang.equals("fi") ? WITHOUT_NOUN_IN_FINNISH : Set.of());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_need_not_be_said_stands_last(String lang) {
        Messages messages = Messages.of(lang);
        assertThat(messages.keys())
                .map(key -> messages.at(key).source())
                .filteredOn(text -> text.matches(".*\\{(hint|contact|rule)}.*"))
                .hasSize(3)
                .allMatch(text -> text.matches(".*\\. \\{\\w+}"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_key_stands_twice_and_no_text_ends_in_a_blank(String lang) throws IOException {
        List<String> lines = linesOf("messages_" + lang + ".properties");
        assertThat(lines).map(line -> line.substring(0, line.indexOf('='))).doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.endsWith(" "));
    }

    private static boolean isValidation(String key) {
        return !key.matches("(ui|month|part|area|format|size|list|media|refused)\\..*");
    }

    private static boolean isUnsaid(String lang, String key) {
        return lang.equals("fi") && WITHOUT_NOUN_IN_FINNISH.contains(key);
    }

    private static List<String> linesOf(String file) throws IOException {
        try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
            assertThat(bytes).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
