package se.blankett.lint;

import java.util.List;
import se.blankett.form.Leaf;

/** Finds limits of another kind of answer: JSON Schema lets them be, and does nothing (Validation 2020-12, section 6). */
final class IdleLimits implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        form.leaves()
                .filter(Leaf::isAnswerable)
                .forEach(leaf -> form.declarationsOf(leaf)
                        .forEach(node -> idle(leaf).stream()
                                .filter(node::has)
                                .forEach(keyword -> advice.warning(
                                        node.place(keyword),
                                        "limit.noEffect",
                                        "'" + keyword + "' is a limit of "
                                                + (LimitKeywords.OF_TEXTS.contains(keyword) ? "texts" : "numbers")
                                                + ", so it does nothing here",
                                        fix(leaf)))));
    }

    private static List<String> idle(Leaf leaf) {
        return switch (leaf.type()) {
            case TEXT -> LimitKeywords.OF_NUMBERS;
            case NUMBER -> LimitKeywords.OF_TEXTS;
            case BOOLEAN, CHOICE, CHOICES, FILE, FILES -> List.of();
        };
    }

    private static String fix(Leaf leaf) {
        return leaf.type() == Leaf.Type.NUMBER
                ? "use 'minimum' and 'maximum'"
                : "write a rule, in 'x-form.rules' of the object around it, or remove it";
    }
}
