package se.blankett.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import se.blankett.render.layout.Face;
import se.blankett.render.layout.Metrics;

/**
 * Three faces, and behind them the fonts that are asked for a character that a face does not have, in order. Immutable:
 * safe to share between threads.
 */
final class Fonts implements Metrics {
    /** No font has the character. */
    static final int MISSING = 0;

    private static final int GLYPH_BITS = 16;
    private static final int FACES = 3;

    private final List<Font> fonts;

    private Fonts(List<Font> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /** Returns the faces that the library brings, parsed once. */
    static Fonts liberation() {
        return Liberation.FONTS;
    }

    /** Returns these fonts with another one behind them. */
    Fonts with(TrueType fallback) {
        List<Font> more = new ArrayList<>(fonts);
        more.add(new Font(fallback));
        return new Fonts(more);
    }

    /** Returns the glyph of a character with its font, see {@link #fontOf}; {@link #MISSING} where none has it. */
    int glyph(Face face, int character) {
        int place = placeOf(face);
        int own = fonts.get(place).glyph(character);
        if (own > 0) {
            return (place << GLYPH_BITS) | own;
        }
        for (int i = FACES; i < fonts.size(); i++) {
            int glyph = fonts.get(i).glyph(character);
            if (glyph > 0) {
                return (i << GLYPH_BITS) | glyph;
            }
        }
        return MISSING;
    }

    private static int placeOf(Face face) {
        return switch (face) {
            case REGULAR -> 0;
            case BOLD -> 1;
            case ITALIC -> 2;
        };
    }

    /** Returns the place in {@link #all} of the font of a glyph. */
    static int fontOf(int glyph) {
        return glyph >> GLYPH_BITS;
    }

    /** Returns the number of a glyph in its font. */
    static int numberOf(int glyph) {
        return glyph & 0xFFFF;
    }

    List<Font> all() {
        return fonts;
    }

    @Override
    public int advance(Face face, int codePoint) {
        int glyph = glyph(face, codePoint);
        return fonts.get(fontOf(glyph)).file().advance(numberOf(glyph));
    }

    /** Read when it is first asked for. */
    private static final class Liberation {
        static final Fonts FONTS = new Fonts(List.of(
                read("LiberationSans-Regular.ttf"),
                read("LiberationSans-Bold.ttf"),
                read("LiberationSans-Italic.ttf")));

        private static Font read(String file) {
            try (InputStream bytes = Fonts.class.getResourceAsStream("liberation/" + file)) {
                if (bytes == null) {
                    throw new IllegalStateException(file + ": must stand beside " + Fonts.class.getName());
                }
                return new Font(TrueType.parse(bytes.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": cannot be read", e);
            }
        }
    }
}
