package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.json.Json;
import se.blankett.json.JsonException;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.report.Severity;
import se.blankett.submission.ShownPage.Part;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.ShownText;

class SubmissionTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-21T11:00:00.123456789Z");

    private static final Form FORM = FormParser.parse("ansokan.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/ansokan",
              "title": "Ansökan", "type": "object",
              "x-form": { "version": "1.2.0", "lang": "sv", "pages": [
                { "id": "b", "title": "Om barnen", "fields": ["barn"] },
                { "id": "c", "title": "Tomt", "fields": ["tomt"] },
                { "id": "a", "title": "Om dig", "fields": ["val", "namn"] } ] },
              "properties": {
                "namn": { "title": "Namn", "type": "string" },
                "tomt": { "title": "Tomt", "type": "string" },
                "val": { "title": "Val", "type": "array", "items": {
                  "oneOf": [ { "const": 1, "title": "Ett" }, { "const": 2, "title": "Två" } ] } },
                "barn": { "title": "Barn", "type": "array", "items": { "type": "object", "properties": {
                  "svar": { "title": "Svar", "oneOf": [ { "const": "j", "title": "Ja då" } ] } } } } } }
            """);

    private static final Question NOTED = new Question(
            Pointer.parse("/namn"),
            ShownText.of("Ditt namn"),
            ShownText.NONE,
            ShownText.NONE,
            List.of(ShownText.of("Att kontrollera: Ovanligt.")));

    private static final Outcome OUTCOME = new Outcome(
            pointers("/barn/0/svar", "/val", "/namn"),
            Set.of(),
            Map.of("barn", List.of(Map.of("svar", "j")), "val", List.of(new BigDecimal("2.0")), "antal", 5),
            Set.of(),
            Map.of(Pointer.parse("/namn"), Wording.of("Ditt namn")),
            Map.of(),
            new Report(List.of(
                    new Finding(Pointer.parse("/namn"), "rule.x", Severity.WARNING, Map.of("message", "Ovanligt.")))));

    private static final Submission SUBMISSION = Submission.of(FORM, OUTCOME, "id-1", RECEIVED);

    @Test
    void holds_what_was_asked_and_in_which_words() {
        assertThat(SUBMISSION.pages())
                .containsExactly(
                        new ShownPage(
                                "b",
                                ShownText.of("Om barnen"),
                                List.of(new Part(
                                        ShownText.of("Barn 1"),
                                        1,
                                        List.of(question("/barn/0/svar", "Svar", "Ja då"))))),
                        new ShownPage(
                                "a",
                                ShownText.of("Om dig"),
                                List.of(new Part(ShownText.NONE, 0, List.of(question("/val", "Val", "Två"), NOTED)))));
        assertThat(SUBMISSION.form().id()).isEqualTo("https://exempel.se/ansokan");
        assertThat(SUBMISSION.form().version()).isEqualTo("1.2.0");
        assertThat(SUBMISSION.form().digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void comes_back_from_json_as_it_was() {
        String json = SUBMISSION.toJson();

        assertThat(Submission.parse(json)).isEqualTo(SUBMISSION);
        assertThat(Submission.parse(json).toJson()).isEqualTo(json);
        assertThat(json).isEqualTo(Json.canonical(Json.parse(json)));
        assertThat(json).startsWith("{\"answers\":{\"antal\":5,\"barn\":[{\"svar\":\"j\"}],\"val\":[2]},\"form\":");
    }

    /** Computed anew from the text, as somebody else would: the member taken out, the rest hashed. */
    @Test
    void holds_its_own_sha_256() throws NoSuchAlgorithmException {
        String json = SUBMISSION.toJson();
        String without = json.replace(",\"sha256\":\"" + SUBMISSION.sha256() + "\"", "");

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(without.getBytes(StandardCharsets.UTF_8));
        assertThat(without).isNotEqualTo(json);
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SUBMISSION.sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"antal\":5", "Ditt namn", "id-1", "2026-11-21", "\"sha256\":\"", "Ja då"})
    void tells_that_it_was_changed_after_it_was_stored(String part) {
        String other = part.substring(0, part.length() - 1) + (part.endsWith("\"") ? "\"0" : "9");
        String changed = SUBMISSION.toJson().replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other));

        assertThat(changed).isNotEqualTo(SUBMISSION.toJson());
        assertThatThrownBy(() -> Submission.parse(changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("submission: is not as it was stored, its SHA-256 differs");
    }

    @Test
    void what_a_later_version_adds_is_part_of_what_was_stored() {
        Map<String, Object> json = Json.parseObject(SUBMISSION.toJson(), 20);
        json.put("later", "x");

        assertThatThrownBy(() -> Submission.parse(Json.write(json))).hasMessageContaining("SHA-256 differs");
    }

    @Test
    void cannot_be_made_of_answers_with_errors() {
        Outcome wrong = new Outcome(
                List.of(),
                Set.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                new Report(List.of(Finding.of(Pointer.parse("/namn"), "required.text"))));

        assertThatThrownBy(() -> Submission.of(FORM, wrong, "1", RECEIVED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outcome: must have no errors, has 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{"})
    void what_is_no_json_object_is_told(String json) {
        assertThatThrownBy(() -> Submission.parse(json)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "received", "form", "pages", "answers", "sha256"})
    void a_member_that_is_missing_or_another_is_told(String member) {
        Map<String, Object> json = Json.parseObject(SUBMISSION.toJson(), 20);
        for (String wrong : List.of("null", "1", "[1]", "[{}]", "{\"a\":1}", "\"x\"")) {
            json.put(member, Json.parse(wrong));
            assertThatThrownBy(() -> Submission.parse(Json.write(json)))
                    .as(member + " " + wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        json.remove(member);
        assertThatThrownBy(() -> Submission.parse(Json.write(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("submission: member " + member + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "version", "digest", "lang"})
    void a_member_of_the_form_that_is_missing_is_told(String member) {
        Map<String, Object> json = Json.parseObject(SUBMISSION.toJson(), 20);
        Map<String, Object> form = Json.object((Map<?, ?>) Objects.requireNonNull(json.get("form")));
        form.remove(member);
        json.put("form", form);

        assertThatThrownBy(() -> Submission.parse(Json.write(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("submission: member " + member + " is missing");
    }

    private static Question question(String at, String label, String answer) {
        return new Question(Pointer.parse(at), ShownText.of(label), ShownText.of(answer), ShownText.of(answer));
    }

    private static List<Pointer> pointers(String... texts) {
        return Stream.of(texts).map(Pointer::parse).toList();
    }
}
