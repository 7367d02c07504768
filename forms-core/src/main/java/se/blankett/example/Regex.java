package se.blankett.example;

import java.util.List;

/** A part of a pattern, of which texts can be drawn. Immutable. */
sealed interface Regex {
    /** Writes a text that the part matches. */
    void drawTo(Draw draw);

    /** One of some characters. */
    record Chars(List<Integer> codePoints) implements Regex {
        @Override
        public void drawTo(Draw draw) {
            draw.write(draw.pick(codePoints));
        }
    }

    /** One part after the other. */
    record Sequence(List<Regex> parts) implements Regex {
        @Override
        public void drawTo(Draw draw) {
            parts.forEach(part -> part.drawTo(draw));
        }
    }

    /** One of some parts. */
    record Either(List<Regex> branches) implements Regex {
        @Override
        public void drawTo(Draw draw) {
            draw.pick(branches).drawTo(draw);
        }
    }

    /** The same part several times. */
    record Repeat(Regex part, int least, int most) implements Regex {
        @Override
        public void drawTo(Draw draw) {
            int times = draw.times(least, most);
            for (int i = 0; i < times; i++) {
                part.drawTo(draw);
            }
        }
    }
}
