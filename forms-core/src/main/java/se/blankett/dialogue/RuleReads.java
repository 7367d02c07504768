package se.blankett.dialogue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Expression;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.report.Finding;

/** Which pages a rule reads, through what is computed too. Immutable. */
final class RuleReads {
    private final Form form;
    private final PageMap pages;
    private final Map<String, Set<Pointer>> byCode = new HashMap<>();

    RuleReads(Form form, PageMap pages) {
        this.form = form;
        this.pages = pages;
        gather(form.root());
    }

    /** Says whether a finding can be mended on the page, or on one before it: it is no rule that reads a later one. */
    boolean canBeMended(Finding finding, Page page) {
        return lastPage(finding).map(form.pages()::indexOf).orElse(-1)
                <= form.pages().indexOf(page);
    }

    /** Returns the last page that the rule of a finding reads, or empty where it is no rule's. */
    Optional<Page> lastPage(Finding finding) {
        return byCode.getOrDefault(finding.code(), Set.of()).stream()
                .flatMap(read -> pages.pageOf(read).stream())
                .max(Comparator.comparing(form.pages()::indexOf));
    }

    private void gather(Field field) {
        if (field instanceof Group group) {
            group.rules()
                    .forEach(rule ->
                            addAll(rule.test().reads(), byCode.computeIfAbsent(rule.code(), code -> new HashSet<>())));
            group.fields().forEach(this::gather);
        } else if (field instanceof Rows rows) {
            gather(rows.item());
        }
    }

    /** A computed answer stands for those that it is made of, wherever it is shown: nobody gives it there. */
    private void addAll(Collection<Pointer> reads, Set<Pointer> found) {
        Set<Pointer> seen = new HashSet<>();
        Deque<Pointer> left = new ArrayDeque<>(reads);
        while (!left.isEmpty()) {
            Pointer read = left.remove();
            Optional<Expression> compute =
                    form.fieldAt(read).filter(Leaf.class::isInstance).flatMap(leaf -> ((Leaf) leaf).compute());
            if (seen.add(read)) {
                compute.ifPresentOrElse(made -> left.addAll(made.reads()), () -> found.add(read));
            }
        }
    }
}
