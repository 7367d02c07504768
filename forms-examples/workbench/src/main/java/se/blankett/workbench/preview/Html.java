package se.blankett.workbench.preview;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Markup of ours. Texts are escaped on their way in, so no answer and no form can add markup.
 *
 * @param markup what is sent
 */
record Html(String markup) {
    static final Html NONE = new Html("");

    /** Returns the pattern, each <code>{}</code> in it taken by one part: {@code Html} as it is, all else as escaped text. */
    static Html of(String pattern, Object... parts) {
        StringBuilder markup = new StringBuilder();
        int from = 0;
        for (Object part : parts) {
            int at = pattern.indexOf("{}", from);
            if (at < 0) {
                throw new IllegalArgumentException("pattern: must have " + parts.length + " places, was " + pattern);
            }
            markup.append(pattern, from, at).append(part instanceof Html html ? html.markup : escaped("" + part));
            from = at + 2;
        }
        return new Html(markup.append(pattern, from, pattern.length()).toString());
    }

    static Html join(List<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining("\n")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
