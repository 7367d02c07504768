package se.blankett.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The selectors of a style sheet, one by one: those of {@code .a, .b { … }} are two. */
final class Selectors {
    private static final Pattern ROOT = Pattern.compile("\\.bl(-[a-z0-9-]+)?(?![\\w-])");
    private static final Pattern CONTEXT = Pattern.compile("^\\[[^\\]]+\\] ");
    private static final Pattern BESIDE = Pattern.compile("\\.bl\\s*[+~]");

    private Selectors() {}

    /** Returns them in order; a style sheet without comments, at-rules are looked into. */
    static List<String> of(String style) {
        List<String> selectors = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < style.length(); i++) {
            char at = style.charAt(i);
            if (at == '{' && !style.substring(start, i).strip().startsWith("@")) {
                selectors.addAll(split(style.substring(start, i)));
            }
            if (at == '{' || at == '}' || at == ';') {
                start = i + 1;
            }
        }
        return selectors;
    }

    /** Returns whether it begins at our root or one of our pieces, so that it can choose nothing outside them. */
    static boolean isOurs(String selector) {
        String inside = CONTEXT.matcher(selector).replaceFirst("");
        if (BESIDE.matcher(selector).find()) {
            return false;
        }
        if (inside.startsWith(":where(")) {
            return split(inside.substring(7, inside.indexOf(')'))).stream().allMatch(Selectors::isOurs);
        }
        return ROOT.matcher(inside).lookingAt();
    }

    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            char at = i == list.length() ? ',' : list.charAt(i);
            depth += at == '(' ? 1 : at == ')' ? -1 : 0;
            if (at == ',' && depth == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        return parts;
    }
}
