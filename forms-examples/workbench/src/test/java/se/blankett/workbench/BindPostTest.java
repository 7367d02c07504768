package se.blankett.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken for a post, and is none. */
class BindPostTest {
    private static final String FORM = """
            {"title": "Prov", "type": "object", "properties": {"namn": {"title": "Namn", "type": "string"}}}
            """;

    private static final String NOTHING = "{\n  \"answers\" : { },\n  \"findings\" : [ ]\n}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("posts")
    void says_what_it_is(String body, int code, String out, String err) throws Exception {
        Path form = Files.writeString(folder.resolve("prov.form.json"), FORM);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(new Commands(terminal).run("bind", form.toString(), "-")).isEqualTo(code);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(out);
        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo(err);
    }

    static Stream<Arguments> posts() {
        return Stream.of(
                argumentSet(
                        "answers in JSON",
                        "{\"namn\": \"Kim\"}",
                        2,
                        "",
                        "-#: this is JSON, and no post; give it to validate, or write it as a browser does: /namn=Kim\n"),
                argumentSet(
                        "names without a slash",
                        "token=1&namn=Kim",
                        2,
                        "",
                        "-#: no name in it is one of a form, which begin with \"/\"; write /namn= for namn=\n"),
                argumentSet("names of a host alone", "token=1", 0, NOTHING, ""),
                argumentSet("nothing", "", 0, NOTHING, ""),
                argumentSet(
                        "a host's name that is called as a question",
                        "namn=1&/namn=Kim",
                        0,
                        "{\n  \"answers\" : {\n    \"namn\" : \"Kim\"\n  },\n  \"findings\" : [ ]\n}\n",
                        ""));
    }
}
