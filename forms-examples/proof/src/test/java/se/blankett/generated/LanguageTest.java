package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.bind.FormBinder;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.validate.SubmissionValidator;

/** A translation changes words, and nothing of what is asked, answered or accepted. */
class LanguageTest {
    private static final int MUTATIONS = 10;

    @TempDir
    private Path folder;

    static List<GeneratedForm> forms() {
        return GeneratedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void accepts_the_same_in_every_language(GeneratedForm form) throws IOException {
        Form translated = translated(form);
        SubmissionValidator swedish = SubmissionValidator.of(translated, GeneratedForm.CLOCK);
        Mutations mutations = form.mutations();
        for (int i = 0; i < MUTATIONS; i++) {
            Map<String, Object> given = i == 0 ? form.valid() : mutations.of(form.valid());
            String answers = Json.write(given);
            Outcome expected = swedish.validate(answers);
            Outcome typed = swedish.validate(typed(translated, given));
            for (String language : List.of("en", "fi")) {
                SubmissionValidator other = SubmissionValidator.of(translated.in(language), GeneratedForm.CLOCK);
                compare(expected, swedish.in(language).validate(answers), form);
                compare(expected, other.validate(answers), form);
                compare(typed, other.validate(typed(translated.in(language), given)), form);
            }
        }
    }

    /** Returns what a person types who means the answers. */
    private static Draft typed(Form form, Map<String, Object> answers) {
        return FormBinder.of(form, GeneratedForm.CLOCK).fill(Draft.of("id"), answers);
    }

    private static void compare(Outcome expected, Outcome outcome, GeneratedForm form) {
        assertThat(outcome.asked()).as(form.told()).isEqualTo(expected.asked());
        assertThat(outcome.answers()).as(form.told()).isEqualTo(expected.answers());
        assertThat(codes(outcome)).as(form.told()).isEqualTo(codes(expected));
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.report().findings().stream()
                .map((Finding finding) -> finding.pointer() + " " + finding.code() + " " + finding.severity())
                .toList();
    }

    private Form translated(GeneratedForm form) throws IOException {
        Map<String, Object> texts = new TreeMap<>();
        collect(form.schema(), texts);
        Path file = folder.resolve("genererat.form.json");
        Files.writeString(file, Json.write(form.schema()));
        for (String language : List.of("en", "fi")) {
            Map<String, Object> translations = new TreeMap<>(texts);
            translations.replaceAll((text, same) -> language + " " + text);
            Files.writeString(folder.resolve("genererat." + language + ".json"), Json.write(translations));
        }
        return FormParser.parse(file);
    }

    /** Answers, formats and formulas too: a translation of what is no text for people is one of nothing. */
    private static void collect(Object schema, Map<String, Object> texts) {
        if (schema instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, texts));
        } else if (schema instanceof List<?> list) {
            list.forEach(item -> collect(item, texts));
        } else if (schema instanceof String text && !text.startsWith("#")) { // which would be a place
            texts.put(text, text);
        }
    }
}
