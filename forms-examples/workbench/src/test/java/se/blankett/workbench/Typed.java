package se.blankett.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.blankett.bind.FormBinder;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;

/** What a person types who gives the answers of an example. */
final class Typed {
    private static final Path CATALOGUE = Jar.FOLDER.resolve("catalogue");

    private Typed() {}

    static Map<String, List<String>> valid(String form, String answers) throws IOException {
        Path file = CATALOGUE.resolve("answers/" + form + "/valid/" + answers + ".json");
        FormBinder binder =
                FormBinder.of(FormParser.parse(CATALOGUE.resolve("forms/" + form + ".form.json")), Clock.systemUTC());
        return binder.fill(Draft.of(""), Json.parseObject(Files.readString(file), Post.MAX_DEPTH))
                .toParameters();
    }
}
