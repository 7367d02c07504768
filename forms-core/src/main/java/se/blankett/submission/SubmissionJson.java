package se.blankett.submission;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.blankett.json.Json;
import se.blankett.json.Sha256;

/** The JSON text of a {@link Submission}. */
final class SubmissionJson {
    private static final String SHA256 = "sha256";

    private SubmissionJson() {}

    static String write(Submission submission) {
        Map<String, Object> json = of(submission);
        json.put(SHA256, sha256(json));
        return Json.canonical(json);
    }

    static Map<String, Object> of(Submission submission) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", submission.id());
        json.put("received", submission.received().toString());
        json.put("form", ShownFormJson.of(submission.form()));
        json.put("pages", ShownPageJson.of(submission.pages()));
        json.put("answers", submission.answers());
        return json;
    }

    static String sha256(Map<String, Object> json) {
        return Sha256.of(Json.canonical(json));
    }

    static Submission parse(String text) {
        try {
            return submissionOf(Json.parseObject(text, Json.DEPTH));
        } catch (ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException("submission: a member is missing or not as it was written", e);
        }
    }

    private static Submission submissionOf(Map<String, Object> json) {
        Members members = new Members(json);
        Submission submission = new Submission(
                members.text("id"),
                Instant.parse(members.text("received")),
                ShownFormJson.read(members.object("form")),
                ShownPageJson.read(members.objects("pages")),
                members.object("answers").json());
        String stored = members.text(SHA256);
        json.remove(SHA256);
        if (!stored.equals(sha256(json))) {
            throw new IllegalArgumentException("submission: is not as it was stored, its SHA-256 differs");
        }
        return submission;
    }
}
