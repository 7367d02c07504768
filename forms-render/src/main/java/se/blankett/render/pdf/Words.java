package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.blankett.render.layout.Run;
import se.blankett.render.layout.Style;
import se.blankett.render.layout.Text;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Prose;

/** Makes texts of what a view says, such that each can be seen. Used for one document. */
final class Words {
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\n]*\\n");

    /** What leads somewhere from a paper that was downloaded: a path does not. */
    private static final Pattern WHOLE_ADDRESS = Pattern.compile("(?i)(https?://|mailto:|tel:).+");

    private static final Pattern UNSPOKEN = Pattern.compile("(?i)^(mailto:|tel:)");

    private final Legible legible;
    private final String lang;

    Words(Legible legible, String lang) {
        this.legible = legible;
        this.lang = lang;
    }

    String plain(String text) {
        return legible.text(text);
    }

    Text text(String text, Style style) {
        return Text.of(legible.text(text), style);
    }

    Text text(Phrase phrase, Style style) {
        return new Text(
                phrase.inPieces().stream().map(piece -> run(piece, style)).toList());
    }

    private Run run(Phrase piece, Style style) {
        return new Run(legible.text(piece.text()), style, other(piece.lang()), "");
    }

    /** Returns what a person wrote, in its paragraphs: an empty line begins a new one. */
    List<Text> paragraphs(Phrase phrase, Style style) {
        if (!phrase.pieces().isEmpty()) {
            return List.of(text(phrase, style)); // a text in several languages is one that we put together
        }
        return Stream.of(EMPTY_LINES.split(legible.text(phrase.text()).strip()))
                .map(each -> Text.of(each, style, other(phrase.lang())))
                .toList();
    }

    /** Returns a paragraph of an author; on paper, a link tells where it leads. */
    Text text(Prose.Paragraph paragraph, String proseLang) {
        List<Run> runs = new ArrayList<>();
        for (Prose.Run run : paragraph.runs()) {
            boolean leads = WHOLE_ADDRESS.matcher(run.href()).matches();
            String said = legible.text(run.text());
            String lang = other(run.lang().isEmpty() ? proseLang : run.lang());
            runs.add(new Run(said, leads ? Look.LINKED : Look.BODY, lang, leads ? run.href() : ""));
            String address = UNSPOKEN.matcher(run.href()).replaceFirst("");
            if (leads && !address.equals(run.text())) {
                runs.add(new Run(" (" + legible.text(address) + ")", Look.BODY, lang, ""));
            }
        }
        return new Text(runs);
    }

    private String other(String phraseLang) {
        return phraseLang.equals(lang) ? "" : phraseLang;
    }
}
