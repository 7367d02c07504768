package se.blankett.outline;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Pointer;
import se.blankett.text.Texts;
import tools.jackson.databind.JavaType;

/**
 * Where a walk through classes is.
 *
 * @param texts the language of the form
 * @param at the place in the schema
 * @param group the group that constraints are asked in here, or empty where none are
 * @param path the classes around, outermost first
 */
record Walk(Validator validator, Notes notes, Texts texts, Pointer at, Optional<Class<?>> group, List<Class<?>> path) {
    Walk to(String... steps) {
        Pointer place = at;
        for (String step : steps) {
            place = place.child(step);
        }
        return new Walk(validator, notes, texts, place, group, path);
    }

    Walk in(Optional<Class<?>> other) {
        return new Walk(validator, notes, texts, at, other, path);
    }

    Walk into(Class<?> type) {
        return new Walk(
                validator,
                notes,
                texts,
                at,
                group,
                Stream.concat(path.stream(), Stream.<Class<?>>of(type)).toList());
    }

    boolean isWithin(Class<?> type) {
        return path.contains(type);
    }

    /** Returns what is asked of a property here. */
    Element element(JavaType type, String property) {
        return group.map(own -> Element.of(validator, type.getRawClass(), property, own))
                .orElse(Element.FREE);
    }

    BeanDescriptor bean(JavaType type) {
        return validator.getConstraintsForClass(type.getRawClass());
    }
}
