package se.blankett.constraint;

import java.lang.annotation.Annotation;
import java.util.function.Function;

/** Validates what a person typed, or a stored form. */
abstract class TextValidator<A extends Annotation> extends FormatValidator<A, CharSequence> {
    TextValidator(Class<A> constraint, Function<A, String> label, Check check) {
        super(constraint, label, check);
    }

    @Override
    final String textOf(CharSequence value) {
        return value.toString();
    }
}
