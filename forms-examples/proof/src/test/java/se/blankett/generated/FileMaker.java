package se.blankett.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.blankett.generated.Question.Kind;

/** Makes questions of files: of one and of several, of some types or any, small ones or of any size. */
final class FileMaker {
    private static final List<Object> TYPES =
            List.of("application/pdf", "image/png", "image/jpeg", "text/plain", "text/csv");

    private final Chance chance;

    FileMaker(Chance chance) {
        this.chance = chance;
    }

    Question make(String name) {
        Map<String, Object> file = file();
        if (chance.oneIn(2)) {
            return Question.of(name, file, Kind.FILE, List.of());
        }
        Map<String, Object> files = Schema.of("type", "array", "items", file);
        int least = chance.from(0, 2);
        if (least > 0) {
            files.putAll(Schema.of("minItems", least));
        }
        if (chance.oneIn(2)) {
            files.putAll(Schema.of("maxItems", chance.from(Math.max(1, least), 3)));
        }
        return Question.of(name, files, Kind.FILE, List.of());
    }

    private Map<String, Object> file() {
        Map<String, Object> size = Schema.of("type", "integer");
        if (chance.oneIn(2)) {
            size.putAll(Schema.of("maximum", chance.from(Paper.SHORTEST, 4_000)));
        }
        if (chance.oneIn(3)) {
            size.putAll(Schema.of("minimum", 1));
        }
        Map<String, Object> text = Schema.of("type", "string");
        Map<String, Object> type = chance.oneIn(4) ? text : Schema.of("enum", new ArrayList<>(chance.some(TYPES)));
        Map<String, Object> members =
                Schema.of("id", text, "name", text, "mediaType", type, "size", size, "sha256", text);
        Map<String, Object> file = Schema.of("type", "object", "properties", members);
        if (chance.oneIn(2)) {
            file.put("required", List.copyOf(members.keySet()));
        }
        return file;
    }
}
