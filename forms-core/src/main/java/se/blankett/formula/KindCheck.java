package se.blankett.formula;

import static se.blankett.formula.ValueKind.NUMBER;
import static se.blankett.formula.ValueKind.TEXT;
import static se.blankett.formula.ValueKind.TRUTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a formula does with values that are of another kind. */
final class KindCheck {
    private final Kinds names;
    private final Misuses misuses = new Misuses();

    private KindCheck(Kinds names) {
        this.names = names;
    }

    static Typing of(Term term, Kinds names) {
        KindCheck check = new KindCheck(names);
        return new Typing(check.kindOf(term), check.misuses.toList());
    }

    private Operand kindOf(Term term) {
        return switch (term.sort()) {
            case PATH -> names.of(term.path());
            case VALUE -> Operand.of(ValueKind.of(term.value()));
            case CALL, SIGN -> {
                List<Operand> operands = new ArrayList<>();
                term.operands().forEach(operand -> operands.add(kindOf(operand)));
                yield applied(term, operands);
            }
        };
    }

    private Operand applied(Term term, List<Operand> operands) {
        Optional<Signature> signature = Signature.of(term);
        if (signature.isPresent()) {
            List<List<ValueKind>> takes = signature.get().takes();
            for (int i = 0; i < Math.min(operands.size(), takes.size()); i++) {
                misuses.want(takes.get(i), term, i, operands.get(i));
            }
            return Operand.of(signature.get().gives());
        }
        return switch (term.name()) {
            case "+" -> Mixing.sum(term, operands.get(0), operands.get(1), misuses);
            case "-" -> Mixing.difference(term, operands.get(0), operands.get(1), misuses);
            case "SUM" -> {
                for (int i = 0; i < operands.size(); i++) {
                    misuses.want(List.of(NUMBER), term, i, operands.get(i));
                }
                yield Operand.of(NUMBER);
            }
            case "IF" -> {
                misuses.want(List.of(TRUTH), term, 0, operands.get(0));
                yield either(operands.subList(1, operands.size()));
            }
            case "MIN", "MAX" -> {
                for (int i = 0; i < operands.size(); i++) {
                    misuses.compare(term, 0, i, operands);
                }
                yield either(operands);
            }
            default -> test(term, operands);
        };
    }

    /** A comparison, or a question about a list. */
    private Operand test(Term term, List<Operand> operands) {
        boolean many = operands.get(0).many();
        if (term.name().equals("LENGTH")) {
            if (!many) {
                misuses.want(List.of(TEXT), term, 0, operands.get(0));
            }
            return Operand.of(NUMBER);
        }
        if (term.name().equals("CONTAINS") && !many) {
            int wrong = operands.get(0).fits(List.of(TEXT)) ? 1 : 0;
            misuses.want(List.of(TEXT), term, wrong, operands.get(wrong));
        } else {
            misuses.compare(term, 0, 1, operands);
        }
        return Operand.of(TRUTH);
    }

    private static Operand either(List<Operand> operands) {
        boolean known = operands.stream().noneMatch(operand -> operand.kinds().isEmpty());
        Set<ValueKind> kinds =
                operands.stream().flatMap(operand -> operand.kinds().stream()).collect(Collectors.toSet());
        return known ? new Operand(kinds, false, false) : Operand.UNKNOWN;
    }
}
