package se.blankett.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the text of a formula apart where an operator stands: not within brackets, and not within quotes. */
final class Splitting {
    private final String text;
    private int depth;
    private boolean quoted;

    private Splitting(String text) {
        this.text = text;
    }

    /** @param operators the longer of two that begin alike first */
    static List<String> of(String text, List<String> operators) {
        return new Splitting(text).split(operators);
    }

    /** Says whether the bracket that the text begins with is closed by the one that it ends with. */
    static boolean isWrapped(String text) {
        Splitting splitting = new Splitting(text);
        for (int i = 0; i < text.length() - 1; i++) {
            splitting.read(i);
            if (splitting.depth == 0) {
                return false;
            }
        }
        return true;
    }

    private List<String> split(List<String> operators) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            read(i);
            Optional<String> operator = operatorAt(i, operators);
            if (operator.isPresent()) {
                parts.add(text.substring(from, i));
                from = i + operator.get().length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private Optional<String> operatorAt(int at, List<String> operators) {
        return depth > 0 || quoted
                ? Optional.empty()
                : operators.stream()
                        .filter(operator -> text.startsWith(operator, at))
                        .findFirst();
    }

    private void read(int at) {
        char c = text.charAt(at);
        if (c == '"' && (at == 0 || text.charAt(at - 1) != '\\')) {
            quoted = !quoted;
        } else if (!quoted && c == '(') {
            depth++;
        } else if (!quoted && c == ')') {
            depth--;
        }
    }
}
