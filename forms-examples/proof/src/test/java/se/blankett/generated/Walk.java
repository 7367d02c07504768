package se.blankett.generated;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import se.blankett.submission.Turn;

/** Leads a person who means some answers through a form, page by page, by what stands on each page. */
final class Walk {
    private static final int MOST_TURNS = 400;

    private final Visit visit;
    private final Typed typed;
    private final BiConsumer<Turn, Sheet> seen;

    /** @param seen is told of each page that is shown */
    Walk(Visit visit, Map<String, Object> answers, BiConsumer<Turn, Sheet> seen) {
        this.visit = visit;
        this.typed = new Typed(visit.form().form(), answers);
        this.seen = seen;
    }

    /** Returns where it ended: at the receipt, or where findings are shown, though nothing new is asked. */
    Turn toEnd() {
        return go(Turn.Kind.DONE);
    }

    /** Returns the review, or where findings are shown, though nothing new is asked. */
    Turn toReview() {
        return go(Turn.Kind.REVIEW);
    }

    private Turn go(Turn.Kind goal) {
        Turn turn = visit.start();
        Set<String> before = Set.of();
        for (int i = 0; i < MOST_TURNS; i++) {
            Sheet sheet = visit.form().sheet(turn);
            seen.accept(turn, sheet);
            boolean stuck = !turn.shown().isClean() && before.equals(sheet.names());
            if (turn.kind() == goal || stuck) {
                return turn;
            }
            before = sheet.names();
            turn = next(turn, sheet);
        }
        throw new IllegalStateException("it never ends");
    }

    private Turn next(Turn turn, Sheet sheet) {
        if (turn.kind() == Turn.Kind.REVIEW) {
            return visit.press(turn.draft(), sheet, sheet.held(), "!submit", "");
        }
        Optional<String> few = sheet.repeats().keySet().stream()
                .filter(repeat -> sheet.repeats().getOrDefault(repeat, 0) < typed.rowsAt(repeat))
                .filter(repeat -> sheet.hasButton("!add", repeat))
                .findFirst();
        if (few.isPresent()) {
            return take(turn, sheet, "!add", few.get());
        }
        Optional<String> many = sheet.repeats().keySet().stream()
                .filter(repeat -> sheet.repeats().getOrDefault(repeat, 0) > Math.max(1, typed.rowsAt(repeat)))
                .filter(repeat -> sheet.hasButton("!remove", repeat + "/0"))
                .findFirst();
        return many.isPresent() ? take(turn, sheet, "!remove", many.get() + "/0") : take(turn, sheet, "!next", "");
    }

    private Turn take(Turn turn, Sheet sheet, String button, String value) {
        return visit.press(turn.draft(), sheet, typed.into(sheet), typed.papersFor(sheet), button, value);
    }
}
