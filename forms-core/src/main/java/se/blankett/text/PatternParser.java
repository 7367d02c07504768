package se.blankett.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.text.MessagePattern.Argument;
import se.blankett.text.MessagePattern.Literal;
import se.blankett.text.MessagePattern.Part;
import se.blankett.text.MessagePattern.Plural;

/** Reads one pattern by recursive descent: the part of ICU's message syntax that our texts use, and nothing else. */
final class PatternParser {
    private final String text;
    private int at;

    PatternParser(String text) {
        this.text = text;
    }

    MessagePattern parse() {
        MessagePattern pattern = pattern(Optional.empty());
        if (at < text.length()) {
            throw malformed("} without {");
        }
        return pattern;
    }

    /** Reads up to the end, or to the brace that ends a branch; there # is the number of the plural. */
    private MessagePattern pattern(Optional<String> number) {
        int from = at;
        List<Part> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '}') {
            if (text.charAt(at) == '{') {
                parts.add(place());
            } else if (text.charAt(at) == '#' && number.isPresent()) {
                parts.add(new Argument(number.get(), "#"));
                at++;
            } else {
                parts.add(literal(number.isPresent()));
            }
        }
        return new MessagePattern(text.substring(from, at), parts);
    }

    private Literal literal(boolean inBranch) {
        int from = at;
        while (at < text.length() && "{}".indexOf(text.charAt(at)) < 0 && !(inBranch && text.charAt(at) == '#')) {
            at++;
        }
        return new Literal(text.substring(from, at));
    }

    private Part place() {
        int from = at;
        expect('{');
        String name = word();
        if (!isNext(',')) {
            expect('}');
            return new Argument(name, text.substring(from, at));
        }
        expect(',');
        keyword("plural");
        expect(',');
        Map<String, MessagePattern> branches = branches(name);
        expect('}');
        return new Plural(name, branch(branches, "one"), branch(branches, "other"), text.substring(from, at));
    }

    private Map<String, MessagePattern> branches(String number) {
        Map<String, MessagePattern> branches = new HashMap<>();
        skipBlanks();
        while (at < text.length() && !isNext('}')) {
            String name = word();
            skipBlanks();
            expect('{');
            branches.put(name, pattern(Optional.of(number)));
            expect('}');
            skipBlanks();
        }
        return branches;
    }

    private MessagePattern branch(Map<String, MessagePattern> branches, String name) {
        MessagePattern branch = branches.get(name);
        if (branch == null || branches.size() != 2) {
            throw malformed("a plural must have the branches one and other");
        }
        return branch;
    }

    private void keyword(String expected) {
        skipBlanks();
        if (!word().equals(expected)) {
            throw malformed("only " + expected + " is known");
        }
    }

    private String word() {
        int from = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw malformed("a name must stand here");
        }
        return text.substring(from, at);
    }

    private void skipBlanks() {
        while (isNext(' ')) {
            at++;
        }
    }

    private boolean isNext(char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private void expect(char expected) {
        if (!isNext(expected)) {
            throw malformed(expected + " must stand here");
        }
        at++;
    }

    private IllegalArgumentException malformed(String rule) {
        return new IllegalArgumentException("character " + (at + 1) + ": " + rule);
    }
}
