package se.blankett.formula;

import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.List;

/** Makes the leaves of a tree: functions without operands, so that EvalEx asks us, and reads nothing in its own way. */
final class Constant {
    private Constant() {}

    /** The answers at a path. */
    static ASTNode path(Token at, List<String> names) {
        return node(at, new Function(0, 0, true, true, (operands, scope) -> scope.at(names)));
    }

    /** A value that stands in the formula itself. */
    static ASTNode value(Token at, Object value) {
        return node(at, new Function(0, 0, true, false, (operands, scope) -> value));
    }

    private static ASTNode node(Token at, FunctionIfc function) {
        return new ASTNode(new Token(at.getStartPosition(), at.getValue(), TokenType.FUNCTION, function));
    }
}
