package se.blankett.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An answer, and what is written in a formula for it to be equal to, or to have in it.
 *
 * @param path the names of the answer
 * @param value a text or a {@code BigDecimal}
 */
public record Compared(List<String> path, Object value) {
    private static final Set<String> EQUAL = Set.of("=", "==", "!=", "<>", "CONTAINS");

    public Compared {
        path = List.copyOf(path);
    }

    static List<Compared> in(Term term) {
        List<Compared> found = new ArrayList<>();
        if (EQUAL.contains(term.name()) && term.operands().size() == 2) {
            Term left = term.operands().get(0);
            Term right = term.operands().get(1);
            add(left, right, found);
            add(right, left, found);
        }
        term.operands().forEach(operand -> found.addAll(in(operand)));
        return found;
    }

    private static void add(Term answer, Term written, List<Compared> found) {
        if (answer.sort() == Term.Sort.PATH && written.sort() == Term.Sort.VALUE) {
            found.add(new Compared(answer.path(), written.value()));
        }
    }
}
