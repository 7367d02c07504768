package se.blankett.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a guide that is not prose.
 *
 * @param line the one that it begins on, from 1
 * @param kind what stands after the fence, {@code json properties}; {@code if} for a condition in a table
 */
record GuideBlock(int line, String kind, String text) {
    private static final Pattern FENCED =
            Pattern.compile("^```([a-z -]+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CONDITION = Pattern.compile("^\\|.*`(\\{.*})` \\|$", Pattern.MULTILINE);

    /** Returns what stands in the guide, in its order. */
    static List<GuideBlock> of(String guide) {
        List<GuideBlock> blocks = new ArrayList<>();
        Matcher fenced = FENCED.matcher(guide);
        int from = 0;
        while (fenced.find()) {
            blocks.addAll(conditions(guide, from, fenced.start()));
            blocks.add(new GuideBlock(lineOf(guide, fenced.start()), fenced.group(1), fenced.group(2)));
            from = fenced.end();
        }
        blocks.addAll(conditions(guide, from, guide.length()));
        return blocks;
    }

    private static List<GuideBlock> conditions(String guide, int from, int to) {
        return CONDITION
                .matcher(guide)
                .region(from, to)
                .results()
                .map(found -> new GuideBlock(lineOf(guide, found.start()), "if", found.group(1)))
                .toList();
    }

    private static int lineOf(String guide, int at) {
        return (int) guide.substring(0, at).lines().count() + 1;
    }

    @Override
    public String toString() {
        return "line " + line + " (" + kind + ")";
    }
}
