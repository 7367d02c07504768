package se.blankett.engine;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Pointer;

/**
 * The outermost {@code anyOf} or {@code oneOf} that an error was found in.
 *
 * @param path how the engine came to it
 * @param keyword which of the two
 * @param instance the value that has to fit one branch
 */
record Branching(String path, String keyword, Pointer instance) {
    private static final Set<String> INTO_VALUE = Set.of(
            "properties",
            "patternProperties",
            "additionalProperties",
            "items",
            "prefixItems",
            "contains",
            "unevaluatedProperties",
            "unevaluatedItems");

    /** Keywords and what follows some of them take turns in a path, so that a property may be named as a keyword is. */
    static Optional<Branching> of(Error error) {
        NodePath path = error.getEvaluationPath();
        int depth = 0;
        StringBuilder walked = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            String keyword = path.getName(i);
            walked.append('/').append(keyword);
            if (keyword.equals("anyOf") || keyword.equals("oneOf")) {
                Pointer instance =
                        Violations.pointerOf(error.getInstanceLocation()).prefix(depth);
                return Optional.of(new Branching(walked.toString(), keyword, instance));
            }
            depth += INTO_VALUE.contains(keyword) ? 1 : 0;
            if (Subschemas.takesToken(keyword) && i + 1 < path.getNameCount()) {
                walked.append('/').append(path.getName(++i));
            }
        }
        return Optional.empty();
    }
}
