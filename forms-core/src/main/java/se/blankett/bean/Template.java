package se.blankett.bean;

import java.util.regex.Pattern;

/** Words as a message template that stands for them alone, whatever somebody typed (Jakarta Validation 3.0, 6.3.1). */
final class Template {
    private static final Pattern SPECIAL = Pattern.compile("[{}$\\\\]");

    private Template() {}

    static String of(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }
}
