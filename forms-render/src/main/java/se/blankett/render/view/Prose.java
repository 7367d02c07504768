package se.blankett.render.view;

import java.util.List;
import se.blankett.text.ShownText;

/**
 * A longer text of a form's author: paragraphs, with links in them. Plain text: escape it for the output. Immutable.
 *
 * @param paragraphs in order; none where nothing is said
 * @param lang the BCP 47 tag of the language that it stands in where that is not the page's own, else {@code ""}
 */
public record Prose(List<Paragraph> paragraphs, String lang) {
    /** Nothing is said. */
    public static final Prose NONE = new Prose(List.of(), "");

    /**
     * One paragraph.
     *
     * @param runs its pieces in order
     */
    public record Paragraph(List<Run> runs) {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A piece of a paragraph: text, or a link.
     *
     * @param text what is read
     * @param href where it leads: an address of a safe kind (https, http, mailto, tel, or a path); {@code ""} for text
     * @param lang the BCP 47 tag of the language that it stands in where that is not that of the whole, else {@code ""}
     */
    public record Run(String text, String href, String lang) {
        /** A piece in the language of the whole. */
        public Run(String text, String href) {
            this(text, href, "");
        }
    }

    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Returns a single paragraph without links. */
    static Prose of(ShownText sentence) {
        List<Run> runs = sentence.inPieces().stream()
                .map(piece -> new Run(piece.text(), "", piece.lang()))
                .toList();
        return new Prose(List.of(new Paragraph(runs)), "");
    }

    /** Says whether nothing is said. */
    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
