package se.blankett.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Inputs that nobody means well with, made anew because some are large. */
final class Hostile {
    private static final Path FOLDER = Path.of("target", "hostile");

    private Hostile() {}

    static void write() throws IOException {
        Files.createDirectories(FOLDER.resolve("folder.form.json"));
        write("empty.txt", "");
        Files.createDirectories(FOLDER.resolve("templates/text-input"));
        write("templates/text-input/template.ftlh", "<input value=\"${state.valeu}\">");
        posts();
        answers();
        write("deep.form.json", "[".repeat(10_000));
        write("large.form.json", "{\"title\": \"" + "a".repeat(5 << 20) + "\"}");
        write("huge.txt", "/text=" + "a".repeat(17 << 20));
    }

    private static void posts() throws IOException {
        write("long.txt", "/text=" + "a".repeat(10 << 20));
        write(
                "many.txt",
                IntStream.range(0, 100_000).mapToObj(i -> "/x" + i + "=1").collect(Collectors.joining("&")));
        write("escapes.txt", "/text=100%+%zz%C3%28%&/%=%&%2Fkind=synpunkt&=&&===&/kind~=x");
        write("index.txt", "/guardians/999999999/firstName=A");
        write("levels.txt", "/" + "a/".repeat(100) + "=1");
        write("characters.txt", "/text=Jag%00vill%E2%80%AE%ED%A0%80%1B[31m&/%E2%80%AE%0A=1");
    }

    private static void answers() throws IOException {
        write("deep.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
        write("twice.json", "{\"kind\": \"synpunkt\", \"kind\": \"berom\"}");
        write("digits.json", "{\"distanceKm\": " + "9".repeat(100_000) + "}");
        write(
                "surrogates.json",
                "{\"kind\": \"synpunkt\", \"text\": \"Jag vill \\ud800 ha svar.\", \"name\": \"\\udc00\\ud83d\\ude00\"}");
        write(
                "characters.json",
                "{\"kind\": \"synpunkt\", \"text\": \"Jag\\u0000vill\\u202e ha svar\", \"x\\n/kind: bra\\u001b[31m\u2066\": 1, \"\\u0085\": \"\\u007f\u202E\"}");
        write("rows.json", "{\"guardians\": [" + "{},".repeat(1000) + "{}]}");
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(FOLDER.resolve(name), text, StandardCharsets.UTF_8);
    }
}
