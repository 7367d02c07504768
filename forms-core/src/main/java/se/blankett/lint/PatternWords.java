package se.blankett.lint;

import java.util.Map;
import java.util.Set;

/** Finds patterns without words of the author's own: no sentence of ours can say what a pattern wants. */
final class PatternWords implements Check {
    private static final Set<String> WORDS = Set.of("pattern", "*");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves()
                .filter(leaf -> !leaf.limits().pattern().isEmpty())
                .filter(leaf -> leaf.wording().errors().keySet().stream().noneMatch(WORDS::contains))
                .forEach(leaf -> {
                    Node node = form.declaration(leaf, "pattern");
                    Map<String, Object> errors = node.form().object("errors").with("pattern", "Skriv …");
                    advice.warning(
                            node,
                            "pattern.noWords",
                            "nobody is told what 'pattern' wants",
                            "say it in 'x-form.errors.pattern', as an instruction with an example",
                            node.with("x-form", node.form().with("errors", errors)));
                });
    }
}
