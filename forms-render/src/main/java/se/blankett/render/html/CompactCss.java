package se.blankett.render.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out of a stylesheet what is for its readers and not for a browser: comments, indents, blanks around signs. */
final class CompactCss {
    /** A blank that is all of a custom property's value, {@code --a: ;}, is one that stays. */
    private static final Pattern PIECE =
            Pattern.compile("(?<text>\"[^\"]*+\")|(?s:/\\*.*?\\*/)\\s*+|;?+\\s*+(?<end>})\\s*+|\\s*+(?<sign>[{>])\\s*+"
                    + "|(?<stop>[;,]|:(?=\\s++[^;\\s]))\\s++|(?<blank>\\s++)");

    private CompactCss() {}

    static String of(String css) {
        return PIECE.matcher(css).replaceAll(CompactCss::kept).strip();
    }

    private static String kept(MatchResult piece) {
        for (int group = 1; group < piece.groupCount(); group++) {
            if (piece.group(group) != null) {
                return Matcher.quoteReplacement(piece.group(group));
            }
        }
        return piece.group(piece.groupCount()) != null ? " " : "";
    }
}
