package se.blankett.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A part of a formula as it was written.
 *
 * @param sort what it is
 * @param name of a function its name, of an operator its sign, else {@code ""}
 * @param path of an answer or a parameter its names
 * @param value of what stands in the formula itself: a text or a {@code BigDecimal}, else {@code ""}
 */
record Term(Sort sort, String name, List<String> path, Object value, List<Term> operands) {
    enum Sort {
        PATH,
        VALUE,
        CALL,
        SIGN
    }

    /** @throws FormulaException where it is none; what {@link Tree} has read is one */
    static Term of(ASTNode node) throws FormulaException {
        Token token = node.getToken();
        if (Tree.isPath(node)) {
            return new Term(Sort.PATH, "", Tree.names(node), "", List.of());
        }
        if (token.getType() == TokenType.NUMBER_LITERAL) {
            return new Term(Sort.VALUE, "", List.of(), Tree.number(token), List.of());
        }
        if (token.getType() == TokenType.STRING_LITERAL) {
            return new Term(Sort.VALUE, "", List.of(), token.getValue(), List.of());
        }
        List<Term> operands = new ArrayList<>();
        for (ASTNode operand : node.getParameters()) {
            operands.add(of(operand));
        }
        boolean call = token.getType() == TokenType.FUNCTION;
        String name = call ? token.getValue().toUpperCase(Locale.ROOT) : token.getValue();
        return new Term(call ? Sort.CALL : Sort.SIGN, name, List.of(), "", operands);
    }

    /** Returns it as it would be written: {@code SUM(poster.belopp) * 2}. */
    @Override
    public String toString() {
        return switch (sort) {
            case PATH -> String.join(".", path);
            case VALUE -> value instanceof BigDecimal number ? number.toPlainString() : "\"" + value + "\"";
            case CALL -> name + "(" + operands.stream().map(Term::toString).collect(Collectors.joining(", ")) + ")";
            case SIGN ->
                operands.size() == 1
                        ? name + operands.get(0).inner()
                        : operands.get(0).inner() + " " + name + " "
                                + operands.get(1).inner();
        };
    }

    private String inner() {
        return sort == Sort.SIGN && operands.size() > 1 ? "(" + this + ")" : toString();
    }
}
