package se.blankett.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through the tree that EvalEx made of a formula: notes its paths, and puts ours in the place of its leaves. */
final class Tree {
    /** No hexadecimal digits, and no exponent: three characters would be a number of a million digits. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+");

    private final Set<Read> reads = new LinkedHashSet<>();

    Set<Read> reads() {
        return reads;
    }

    /** @param single whether one value is wanted here */
    ASTNode read(ASTNode node, boolean single) throws FormulaException {
        Token token = node.getToken();
        TokenType type = token.getType();
        if (isPath(node)) {
            List<String> names = names(node);
            reads.add(new Read(names, single));
            return Constant.path(token, names);
        }
        if (type == TokenType.NUMBER_LITERAL) {
            return Constant.value(token, number(token));
        }
        if (type == TokenType.STRING_LITERAL) {
            return Constant.value(token, token.getValue());
        }
        boolean lists = token.getFunctionDefinition() instanceof Function function && check(node, function);
        ASTNode[] operands = new ASTNode[node.getParameters().size()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = read(node.getParameters().get(i), !lists);
        }
        return new ASTNode(token, operands);
    }

    /** @return whether its operands may be many values */
    private static boolean check(ASTNode node, Function function) throws FormulaException {
        String name = node.getToken().getValue();
        int count = node.getParameters().size();
        if (count < function.least() || count > function.most()) {
            throw new FormulaException(name + " takes " + function.arity() + ", and has " + count);
        }
        if (name.equalsIgnoreCase(Functions.IS)) {
            checkFormat(node.getParameters().get(1).getToken());
        }
        return function.lists();
    }

    private static void checkFormat(Token format) throws FormulaException {
        if (format.getType() != TokenType.STRING_LITERAL || !KnownFormats.isKnown(format.getValue())) {
            throw new FormulaException(
                    "IS takes the name of a format as its second value, such as \"se-personnummer\", " + "and has "
                            + format.getValue());
        }
    }

    static BigDecimal number(Token token) throws FormulaException {
        if (!NUMBER.matcher(token.getValue()).matches()) {
            throw new FormulaException(token.getValue() + " is not written as a number in full");
        }
        return new BigDecimal(token.getValue());
    }

    static boolean isPath(ASTNode node) {
        TokenType type = node.getToken().getType();
        return type == TokenType.VARIABLE_OR_CONSTANT || type == TokenType.STRUCTURE_SEPARATOR || isAnswer(node);
    }

    private static boolean isAnswer(ASTNode node) {
        Token token = node.getToken();
        return token.getType() == TokenType.FUNCTION && token.getValue().equalsIgnoreCase(Functions.ANSWER);
    }

    static List<String> names(ASTNode node) throws FormulaException {
        List<String> names = new ArrayList<>();
        addNames(node, names);
        return names;
    }

    private static void addNames(ASTNode node, List<String> names) throws FormulaException {
        Token token = node.getToken();
        if (token.getType() == TokenType.STRUCTURE_SEPARATOR) {
            for (ASTNode part : node.getParameters()) {
                addNames(part, names);
            }
        } else if (token.getType() == TokenType.VARIABLE_OR_CONSTANT) {
            names.add(token.getValue());
        } else if (isAnswer(node)
                && node.getParameters().size() == 1
                && node.getParameters().get(0).getToken().getType() == TokenType.STRING_LITERAL) {
            names.add(node.getParameters().get(0).getToken().getValue());
        } else {
            throw new FormulaException("a name is missing at character " + token.getStartPosition());
        }
    }
}
