package se.blankett.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Expression;
import se.blankett.form.Leaf;

/** Finds computed values that are told with more decimals than anybody reads, and limits on what nobody enters. */
final class ComputedValues implements Check {
    private static final List<String> LIMITS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private static final Pattern ROUNDED = Pattern.compile("\\bROUND\\s*\\([^()]*\\)");
    private static final Pattern INNERMOST = Pattern.compile("\\(([^()]*)\\)");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves().filter(leaf -> leaf.compute().isPresent()).forEach(leaf -> {
            checkLimits(form, leaf, advice);
            checkDecimals(form, leaf, advice);
        });
    }

    private static void checkLimits(Definition form, Leaf leaf, Advice advice) {
        for (String limit : LIMITS) {
            Optional<Node> declared = form.with(leaf, limit);
            if (declared.isPresent() && !(limit.equals("maxLength") && leaf.type() == Leaf.Type.TEXT)) {
                advice.warning(
                        declared.get().place(limit),
                        "compute.limit",
                        "nobody enters this value, so a limit does not say which answer is to change",
                        "write it as a rule, whose message says it: {\"id\": \"" + limit.toLowerCase(Locale.ROOT)
                                + "\", \"test\": …, \"message\": …, \"at\": …}");
            }
        }
    }

    private static void checkDecimals(Definition form, Leaf leaf, Advice advice) {
        boolean divides = leaf.compute()
                .map(Expression::text)
                .filter(ComputedValues::isDivision)
                .isPresent();
        if (divides
                && leaf.type() == Leaf.Type.NUMBER
                && leaf.limits().multipleOf().isEmpty()) {
            advice.warning(
                    form.declaration(leaf, "x-form"),
                    "compute.decimals",
                    "a division may have six decimals here",
                    "add \"multipleOf\": 0.01 for two decimals, 1 for whole numbers");
        }
    }

    /** Says whether it divides outside what it rounds: from the innermost brackets out. */
    private static boolean isDivision(String formula) {
        String left = TEXT.matcher(formula).replaceAll("");
        while (left.contains("(")) {
            Matcher rounded = ROUNDED.matcher(left);
            String less = rounded.find()
                    ? rounded.replaceAll("0")
                    : INNERMOST.matcher(left).replaceAll(" $1 ");
            if (less.equals(left)) {
                break; // a bracket has no end
            }
            left = less;
        }
        return left.contains("/");
    }
}
