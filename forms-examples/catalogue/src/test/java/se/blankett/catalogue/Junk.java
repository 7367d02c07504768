package se.blankett.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** Posts that no person means: anything typed anywhere, any button pressed; often enough a real option, so that branches open. */
final class Junk {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "\u0000",
            "\u202Eabc",
            "\uD800",
            "1 234,50",
            "1.234",
            "-5",
            "9".repeat(200),
            "2026-02-30",
            "3 maj 2026",
            "maj",
            "29",
            "850101-2390",
            "070-174 06 05",
            "namn@exempel.se",
            "<b>&\"'",
            "😀".repeat(300),
            "true",
            "{label}",
            "${x}");

    private static final List<String> BUTTONS =
            List.of("!next", "!next", "!next", "!back", "!update", "!review", "!submit", "!add", "!remove", "!up");

    private final Form form;
    private final Random random;

    Junk(Form form, Random random) {
        this.form = form;
        this.random = random;
    }

    Post post(Turn turn) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        List<Pointer> asked = turn.outcome().asked();
        for (Pointer pointer : asked) {
            if (random.nextInt(3) > 0) {
                parameters.put(pointer + part(), List.of(text(pointer)));
            }
        }
        turn.page().ifPresent(page -> parameters.put("!page", List.of(page.id())));
        List<Pointer> targets = new ArrayList<>(asked);
        targets.addAll(
                turn.draft().rows().keySet().stream().map(rows -> rows.child(0)).toList());
        targets.addAll(repeats());
        parameters.put(pick(BUTTONS), List.of(pick(targets).text()));
        return Post.of(parameters);
    }

    private List<Pointer> repeats() {
        return form.root().fields().stream()
                .filter(field -> field.kind() == Field.Kind.ROWS)
                .map(Field::pointer)
                .toList();
    }

    private String part() {
        return random.nextInt(5) == 0 ? pick(List.of("~year", "~month", "~day")) : "";
    }

    private String text(Pointer pointer) {
        boolean option = random.nextInt(3) > 0;
        if (option
                && form.fieldAt(pointer).orElseThrow() instanceof Leaf leaf
                && !leaf.choices().isEmpty()) {
            return pick(leaf.choices()).code();
        }
        return pick(TEXTS);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
