package se.blankett.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.submission.Post;

/** What a browser would post of a page as it was drawn, read with regular expressions rather than with our records. */
final class Controls {
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea\\b([^>]*)>\\n?(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*\\bselected\\b[^>]*)>");
    private static final Pattern TICKABLE = Pattern.compile("type=\"(?:radio|checkbox)\"");

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    static Controls of(String html) {
        Controls controls = new Controls();
        INPUT.matcher(html).results().forEach(input -> {
            String attributes = input.group(1);
            if (!TICKABLE.matcher(attributes).find() || attributes.matches("(?s).*\\schecked\\b.*")) {
                controls.add(attributes, attribute("value", attributes));
            }
        });
        AREA.matcher(html).results().forEach(area -> controls.add(area.group(1), text(area.group(2))));
        SELECT.matcher(html).results().forEach(select -> {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            controls.add(select.group(1), chosen.find() ? attribute("value", chosen.group(1)) : "");
        });
        return controls;
    }

    Post press(String button, String page) {
        parameters.put("!page", List.of(page));
        parameters.put(button, List.of(""));
        return Post.of(parameters);
    }

    private void add(String attributes, String value) {
        String name = attribute("name", attributes);
        if (!name.isEmpty()) {
            parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
    }

    private static String attribute(String name, String attributes) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? text(found.group(1)) : "";
    }

    static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
