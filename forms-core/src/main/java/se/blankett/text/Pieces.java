package se.blankett.text;

import java.util.ArrayList;
import java.util.List;

/** Puts texts one after the other, and keeps apart what stands in different languages. Used once, by one thread. */
final class Pieces {
    private final List<ShownText> pieces = new ArrayList<>();

    /** In the language of what is around it. */
    void add(String text) {
        if (!text.isEmpty()) {
            pieces.add(new ShownText(text, ""));
        }
    }

    void add(ShownText text) {
        if (!text.isEmpty()) {
            pieces.addAll(text.inPieces());
        }
    }

    /** Returns all of them; those in one language that follow each other are one. */
    ShownText toText() {
        List<ShownText> runs = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = endOf(from);
            runs.add(new ShownText(
                    textOf(pieces.subList(from, to)), pieces.get(from).lang()));
            from = to;
        }
        return switch (runs.size()) {
            case 0 -> ShownText.NONE;
            case 1 -> runs.get(0);
            default -> new ShownText(textOf(runs), ShownText.SEVERAL, runs);
        };
    }

    /** What is no word, such as a comma, belongs to what is in one language on both sides of it. */
    private int endOf(int from) {
        String lang = pieces.get(from).lang();
        int end = from + 1;
        for (int next = end; next < pieces.size(); next++) {
            ShownText piece = pieces.get(next);
            if (piece.lang().equals(lang)) {
                end = next + 1;
            } else if (!isNoWord(piece)) {
                return end;
            }
        }
        return end;
    }

    private static boolean isNoWord(ShownText piece) {
        return piece.lang().isEmpty() && piece.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String textOf(List<ShownText> texts) {
        StringBuilder text = new StringBuilder();
        texts.forEach(each -> text.append(each.text()));
        return text.toString();
    }
}
