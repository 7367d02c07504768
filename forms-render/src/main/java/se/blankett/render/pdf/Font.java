package se.blankett.render.pdf;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A font and the subsets of it that were asked for last. Safe to share between threads; what it gives follows from what
 * it is asked for, and never from what it was asked for before.
 */
final class Font {
    /** What a municipality writes, so that most documents share a subset. */
    private static final String USUAL = " !\"#%&'()*+,-./0123456789:;=?@"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyzÅÄÖåäöÉéü§°·–—’”•…";

    /** So few glyphs make a subset of their own: a note in italics needs no alphabet. */
    private static final int FEW = 24;

    private static final int MOST_SUBSETS = 32;

    private final TrueType file;
    private final BitSet usual = new BitSet();
    private final Map<BitSet, Subset> subsets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, Subset> eldest) {
            return size() > MOST_SUBSETS;
        }
    };

    Font(TrueType file) {
        this.file = file;
        USUAL.chars().map(file.characters()::glyph).filter(glyph -> glyph > 0).forEach(usual::set);
    }

    TrueType file() {
        return file;
    }

    /** Returns the glyph of a character, or 0. */
    int glyph(int character) {
        return file.characters().glyph(character);
    }

    /** Returns a subset that has these glyphs at least. */
    Subset subset(BitSet used) {
        BitSet wanted = (BitSet) used.clone();
        if (wanted.cardinality() > FEW) {
            wanted.or(usual);
        }
        synchronized (subsets) {
            Subset known = subsets.get(wanted);
            if (known != null) {
                return known;
            }
        }
        Subset made = Subset.of(file, wanted);
        synchronized (subsets) {
            subsets.put(wanted, made);
        }
        return made;
    }

    /** Returns a font with these glyphs at least, as an object of a document. */
    COSDictionary toObject(BitSet glyphs) {
        return new FontObject(file, subset(glyphs)).toType0();
    }
}
