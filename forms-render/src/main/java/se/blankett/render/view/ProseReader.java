package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.blankett.render.view.Prose.Paragraph;
import se.blankett.render.view.Prose.Run;

/** Reads an author's longer text: a line break begins a paragraph, and {@code [text](address)} is a link. */
final class ProseReader {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,500})\\]\\(([^()\\s]{1,2000})\\)");

    /** What a link may do: open a page, write a letter, call. Never run anything. */
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:|tel:|/(?!/)|#).*");

    private ProseReader() {}

    static List<Paragraph> read(String text) {
        return Stream.of(text.split("\\R+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Paragraph(runsOf(line)))
                .toList();
    }

    /** What looks like a link and may not be one is text, and stays as it was typed. */
    private static List<Run> runsOf(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher link = LINK.matcher(line);
        int from = 0;
        while (link.find()) {
            if (SAFE.matcher(link.group(2)).matches()) {
                addText(runs, line.substring(from, link.start()));
                runs.add(new Run(link.group(1), link.group(2)));
                from = link.end();
            }
        }
        addText(runs, line.substring(from));
        return runs;
    }

    private static void addText(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, ""));
        }
    }
}
