package se.blankett.parse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells of a document that is no form, and what it looks like: files of a form are easily taken for each other. */
final class NoForm {
    /** With any of these it is meant as a schema, whatever else it lacks. */
    private static final List<String> SCHEMA = List.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "definitions",
            "type",
            "properties",
            "items",
            "required",
            "allOf",
            "anyOf",
            "oneOf",
            "if",
            "enum",
            "const",
            "x-form");

    /** {@code skolskjuts.en.json}, and nothing that a form or an overlay is called. */
    private static final Pattern TRANSLATION =
            Pattern.compile("(.+)\\.(?!form\\.|overlay\\.)[A-Za-z]{2,3}(-[A-Za-z0-9]+)*\\.json");

    private NoForm() {}

    static void tell(SchemaNode root, Problems problems) {
        Map<String, Object> tree = root.map();
        String name = root.document().name();
        if (tree.containsKey("overlay") && tree.containsKey("merge")) {
            tell(
                    root,
                    "an overlay",
                    "let its name end with \".overlay.json\", beside the form that it changes",
                    problems);
        } else if (tree.isEmpty() || SCHEMA.stream().anyMatch(tree::containsKey)) {
            problems.error(root, "form.noObject", "the answers of a form are an object", "use \"type\": \"object\"");
        } else if (isTranslation(name, tree)) {
            String form = TRANSLATION.matcher(name).replaceFirst("$1.form.json");
            String beside =
                    form.equals(name) ? "the form that it belongs to" : "\"" + form + "\", which it lies beside";
            tell(root, "a translation", "name " + beside + ": its translations are looked at with it", problems);
        } else {
            tell(root, "answers", "name the form here, and the answers where those are asked for", problems);
        }
    }

    private static void tell(SchemaNode root, String like, String fix, Problems problems) {
        problems.error(root, "form.noObject", "this is no form, it looks like " + like, fix);
    }

    /** From text to text: of answers, names seldom have a space in them, or begin with a capital. */
    private static boolean isTranslation(String name, Map<String, Object> tree) {
        boolean texts = tree.values().stream().allMatch(String.class::isInstance);
        return texts
                && (TRANSLATION.matcher(name).matches()
                        || tree.keySet().stream().anyMatch(NoForm::isSourceText));
    }

    private static boolean isSourceText(String key) {
        return key.startsWith("#/")
                || key.contains(" ")
                || key.codePoints().limit(1).anyMatch(Character::isUpperCase);
    }
}
