package se.blankett.constraint;

import java.lang.annotation.Annotation;
import java.util.function.Function;
import se.blankett.identifier.Identifier;

/** Validates a value, whose stored form may still be in doubt, in the future, or refused by an option. */
abstract class ValueValidator<A extends Annotation, T extends Identifier> extends FormatValidator<A, T> {
    ValueValidator(Class<A> constraint, Function<A, String> label, Check check) {
        super(constraint, label, check);
    }

    @Override
    final String textOf(T value) {
        return value.stored();
    }
}
