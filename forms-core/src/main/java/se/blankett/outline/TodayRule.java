package se.blankett.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.blankett.text.Texts;

/**
 * A constraint that depends on the day, as a rule of the form.
 *
 * @param name what its id ends with: {@code past}
 * @param before what stands before the answer in its formula: {@code AGE(}
 * @param after what stands after it: {@code ) >= 18}
 * @param message the key of its sentence
 * @param arguments what the sentence tells besides the label
 * @param words words of the developer's own, or {@code ""}
 */
record TodayRule(
        String name, String before, String after, String message, Map<String, Object> arguments, String words) {
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*[a-z0-9_]|[a-z_]");

    /** Says whether a formula can name the property, and a rule stand at it. */
    static boolean canName(String property) {
        return property.chars().noneMatch(c -> c == '"' || c == '\\' || c == '/' || c < ' ');
    }

    /** Returns the rule of the property, in the words of the language. */
    Map<String, Object> toJson(String property, String label, Texts texts) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", idOf(property) + "-" + name);
        String answer = PLAIN.matcher(property).matches() ? property : "ANSWER(\"" + property + "\")";
        rule.put("test", before + answer + after);
        rule.put("message", words.isEmpty() ? sentence(label, texts) : words);
        rule.put("at", property);
        return rule;
    }

    private String sentence(String label, Texts texts) {
        Map<String, Object> all = new LinkedHashMap<>(arguments);
        all.put("label", label);
        return texts.text(message, all);
    }

    private static String idOf(String property) {
        String id = property.replaceAll("[^A-Za-z0-9_-]", "-");
        return Character.isLetter(id.charAt(0)) ? id : "r" + id;
    }
}
