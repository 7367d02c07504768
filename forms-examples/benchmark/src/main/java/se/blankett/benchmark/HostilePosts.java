package se.blankett.benchmark;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.blankett.bind.FormBinder;
import se.blankett.engine.AssertedFormats;
import se.blankett.form.Form;
import se.blankett.json.JsonException;
import se.blankett.parse.FormParser;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.Upload;
import se.blankett.validate.SubmissionValidator;

/** Posts and documents of answers that are made to take long. */
final class HostilePosts {
    static final Collection<String> FORMATS = new TreeSet<>(AssertedFormats.known());

    /** What nearly is a date, a number or an identifier, for a reader to try in every way. */
    private static final List<String> BITS = List.of(
            "1", "1 ", " ", "-", "1-", "1.", ".", ",", "+", "a", "a.", "a@", "å:", "0", "SE", "T1", "\u200b", "\ud800");

    private HostilePosts() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        attacks.add(body("1,000,000 parameters", () -> pairs(1_000_000, i -> "a" + i + "=1")));
        attacks.add(body("5,000 parameters that are no question's", () -> pairs(5_000, i -> "%2Fa" + i + "=1")));
        attacks.add(body("10 MB in one value", () -> "%2Ffri=" + "a".repeat(10 << 20)));
        attacks.add(body("a mebibyte of escapes", () -> "%2Ffri=" + "%C3%A5".repeat(170_000)));
        attacks.add(body("row 2,147,483,647", () -> "%2Frader%2F2147483647%2Fb=1"));
        attacks.add(body("4,999 rows", () -> pairs(4_999, i -> "%2Frader%2F" + i + "%2Fb=1")));
        attacks.add(body("100,000 rows said", () -> "%2Frader~rows=100000"));
        attacks.add(body("500 rows, each with a mistake", () -> pairs(500, i -> "%2Frader%2F" + i + "%2Fb=1")));
        attacks.add(body("names of 1,000 levels", () -> pairs(500, i -> "%2Fa%2F0".repeat(500) + i + "=1")));
        attacks.add(body("names with one hash", () -> pairs(4_999, i -> "%2F" + colliding(i) + "=1")));
        attacks.add(body("texts with one hash", () -> pairs(500, i -> "%2Ftexter=" + colliding(i))));
        attacks.add(body("a pattern that backtracks, linear here", () -> "%2Ftext=" + "a".repeat(1_000_000) + "!"));
        attacks.add(body("a pattern that backtracks", () -> "%2Fback=" + "a".repeat(1_000_000) + "!"));
        attacks.add(body("a million digits", () -> "%2Ftal=" + "1".repeat(1_000_000)));
        attacks.add(body("an exponent", () -> "%2Ftal=1e1000000000&%2Fhel=1e-1000000000"));
        attacks.add(body("half of a character, 300,000 times", () -> "%2Ffri=" + "%ED%A0%80".repeat(116_000)));
        attacks.add(body("unseen characters", () -> "%2Ffri=" + "%E2%80%AE%E2%80%8B".repeat(58_000)));
        for (String bit : BITS) {
            attacks.add(body(
                    "each format, full of \"" + name(bit) + "\"",
                    () -> inEachFormat(bit.repeat(40_000 / bit.length()))));
        }
        attacks.add(files("10,000 files of nothing", 10_000, ""));
        attacks.add(files("100 files, names of 10,000 characters", 100, "..\\../\u0000\u202e" + "å".repeat(10_000)));
        attacks.addAll(documents());
        return attacks;
    }

    private static List<Attack> documents() {
        return List.of(
                document("JSON, 10,000 deep", () -> "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                document("JSON, 60,000 members", () -> members(60_000, i -> "p" + i)),
                document("JSON, 20,000 members of one hash", () -> members(20_000, HostilePosts::colliding)),
                document("JSON, a member 60,000 times", () -> members(60_000, i -> "a")),
                document("JSON, 20,000 texts of one hash", () -> texts("texter", 20_000)),
                document("JSON, the same where nobody asks", () -> texts("okand", 20_000)),
                document("JSON, an exponent", () -> "{\"tal\":1e1000000000}"),
                document(
                        "JSON, 500 digits each of 1,900 numbers",
                        () -> "{\"x\":[" + HostileForm.each(1_900, i -> "1".repeat(500)) + "]}"),
                document("JSON, half of a character", () -> "{\"fri\":\"" + "\\ud800".repeat(170_000) + "\"}"));
    }

    private static String name(String bit) {
        return bit.chars().allMatch(c -> c < 0x200) ? bit : "U+" + Integer.toHexString(bit.charAt(0));
    }

    private static Attack body(String name, Supplier<String> body) {
        return new Attack(name, () -> {
            Turns turns = new Turns();
            String text = body.get();
            return () -> turns.take(() -> Post.parse(text));
        });
    }

    private static Attack files(String name, int count, String fileName) {
        return new Attack(name, () -> {
            Turns turns = new Turns();
            Upload upload = new Upload("/fil", "a" + fileName, () -> InputStream.nullInputStream());
            List<Upload> uploads =
                    IntStream.range(0, count).mapToObj(i -> upload).toList();
            return () -> turns.take(() -> Post.of(Map.of(), uploads, AttachmentStore.inMemory(1 << 20)));
        });
    }

    private static Attack document(String name, Supplier<String> answers) {
        return new Attack(name, () -> {
            Turns turns = new Turns();
            String text = answers.get();
            return () -> Turns.told(() -> turns.validator.validate(text));
        });
    }

    /** A host's form, compiled, and a draft that has been begun. */
    private static final class Turns {
        private final Form form = FormParser.parse("hostile.form.json", HostileForm.FORM);
        private final SubmissionValidator validator = SubmissionValidator.of(form, Sample.CLOCK);
        private final FormBinder binder = FormBinder.of(form, Sample.CLOCK);
        private final Draft draft = Draft.of("1");

        String take(Supplier<Post> post) {
            return told(() -> validator.validate(binder.bind(draft, post.get())));
        }

        static String told(Supplier<Outcome> turn) {
            try {
                return turn.get().report().findings().size() + " findings";
            } catch (RefusedPostException | JsonException e) {
                return "refused";
            }
        }
    }

    private static String pairs(int count, IntFunction<String> pair) {
        return IntStream.range(0, count).mapToObj(pair).collect(Collectors.joining("&"));
    }

    private static String inEachFormat(String text) {
        Map<String, String> answers = new LinkedHashMap<>();
        FORMATS.forEach(format -> answers.put(format, text));
        return answers.entrySet().stream()
                .map(answer -> "%2F" + answer.getKey() + "=" + answer.getValue().replace("+", "%2B"))
                .collect(Collectors.joining("&"));
    }

    private static String members(int count, IntFunction<String> name) {
        return "{" + HostileForm.each(count, i -> "\"" + name.apply(i) + "\":1") + "}";
    }

    private static String texts(String name, int count) {
        return "{\"" + name + "\":[" + HostileForm.each(count, i -> "\"" + colliding(i) + "\"") + "]}";
    }

    /** {@code Aa} and {@code BB} have one hash, and so has all that is made of them. */
    private static String colliding(int number) {
        return Integer.toBinaryString(number + (1 << 15)).replace("0", "Aa").replace("1", "BB");
    }
}
