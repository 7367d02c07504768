package se.blankett.submission;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.submission.Submission.ShownPage;
import se.blankett.submission.Submission.ShownQuestion;

/** The JSON text of a {@link Submission}. */
final class SubmissionJson {
    private static final int DEPTH = 100;

    private SubmissionJson() {}

    static String write(Submission submission) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", submission.id());
        json.put("formId", submission.formId());
        json.put("formVersion", submission.formVersion());
        json.put("digest", submission.digest());
        json.put("lang", submission.lang());
        json.put("received", submission.received().toString());
        json.put("title", submission.title());
        json.put(
                "pages",
                submission.pages().stream().map(SubmissionJson::pageJson).toList());
        json.put("answers", submission.answers());
        return Json.canonical(json);
    }

    private static Map<String, Object> pageJson(ShownPage page) {
        return Map.of(
                "title",
                page.title(),
                "questions",
                page.questions().stream().map(SubmissionJson::questionJson).toList());
    }

    private static Map<String, Object> questionJson(ShownQuestion question) {
        return Map.of("pointer", question.pointer().text(), "labels", question.labels(), "options", question.options());
    }

    static Submission parse(String text) {
        try {
            return submissionOf(Json.parseObject(text, DEPTH));
        } catch (ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException("submission: a member is missing or not as it was written", e);
        }
    }

    private static Submission submissionOf(Map<String, Object> json) {
        return new Submission(
                text(json, "id"),
                text(json, "formId"),
                text(json, "formVersion"),
                text(json, "digest"),
                text(json, "lang"),
                Instant.parse(text(json, "received")),
                text(json, "title"),
                objects(json, "pages").stream().map(SubmissionJson::pageOf).toList(),
                object(member(json, "answers")));
    }

    private static ShownPage pageOf(Map<String, Object> json) {
        return new ShownPage(
                text(json, "title"),
                objects(json, "questions").stream()
                        .map(SubmissionJson::questionOf)
                        .toList());
    }

    private static ShownQuestion questionOf(Map<String, Object> json) {
        return new ShownQuestion(Pointer.parse(text(json, "pointer")), texts(json, "labels"), texts(json, "options"));
    }

    private static Object member(Map<String, Object> json, String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("submission: member " + name + " is missing");
        }
        return value;
    }

    private static String text(Map<String, Object> json, String name) {
        return (String) member(json, name);
    }

    private static List<String> texts(Map<String, Object> json, String name) {
        return ((List<?>) member(json, name)).stream().map(String.class::cast).toList();
    }

    private static List<Map<String, Object>> objects(Map<String, Object> json, String name) {
        return ((List<?>) member(json, name))
                .stream().map(SubmissionJson::object).toList();
    }

    private static Map<String, Object> object(Object value) {
        return Json.object((Map<?, ?>) value);
    }
}
