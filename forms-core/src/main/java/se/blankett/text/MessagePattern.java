package se.blankett.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A text with arguments: <code>{n, plural, one {# fil} other {# filer}} för {label}</code>. Arguments are written as
 * they are given, never read as a pattern. Immutable.
 *
 * @param source the pattern as it was written
 * @param parts what it consists of, in order
 */
record MessagePattern(String source, List<Part> parts) {
    /** A piece of a pattern. */
    sealed interface Part permits Literal, Argument, Plural {}

    /** Text that stands as it is. */
    record Literal(String text) implements Part {}

    /** The place of an argument, with the source to write where there is none. */
    record Argument(String name, String source) implements Part {}

    /** A choice by number, with the source to write where there is none. */
    record Plural(String name, MessagePattern one, MessagePattern other, String source) implements Part {}

    MessagePattern {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where it is malformed: at which character, and why
     */
    static MessagePattern parse(String text) {
        return new PatternParser(text).parse();
    }

    /** Returns the names of its arguments, those of both branches too. */
    Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Argument argument) {
                names.add(argument.name());
            } else if (part instanceof Plural plural) {
                names.add(plural.name());
                names.addAll(plural.one().parameters());
                names.addAll(plural.other().parameters());
            }
        }
        return names;
    }

    /** Returns the text with the arguments in it; where one is empty, its place is left as it was written. */
    ShownText render(Function<String, Optional<ShownText>> arguments) {
        Pieces text = new Pieces();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                text.add(literal.text());
            } else if (part instanceof Argument argument) {
                text.add(arguments.apply(argument.name()).orElse(ShownText.of(argument.source())));
            } else if (part instanceof Plural plural) {
                text.add(choose(plural, arguments));
            }
        }
        return text.toText();
    }

    /** The rule of Swedish, English and Finnish (CLDR, i = 1 and v = 0): one where the number as shown is 1. */
    private static ShownText choose(Plural plural, Function<String, Optional<ShownText>> arguments) {
        return arguments
                .apply(plural.name())
                .map(number -> number.text().equals("1") ? plural.one() : plural.other())
                .map(branch -> branch.render(arguments))
                .orElse(ShownText.of(plural.source()));
    }
}
