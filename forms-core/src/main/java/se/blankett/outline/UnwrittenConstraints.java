package se.blankett.outline;

import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Set;
import tools.jackson.databind.JavaType;

/** Constraints of a class as a whole, and on properties that no JSON has: computed ones, as a rule in Java. */
final class UnwrittenConstraints {
    private UnwrittenConstraints() {}

    /** Notes all but those of the properties that are known, by their names in Java. */
    static void note(JavaType type, Set<String> known, Walk walk) {
        walk.group().ifPresent(group -> {
            String name = type.getRawClass().getSimpleName();
            Element.ofClass(walk.bean(type), group)
                    .asked()
                    .forEach(constraint -> ConstraintNotes.inJava(constraint, name, walk));
            for (PropertyDescriptor property : Element.sorted(walk.bean(type))) {
                if (!known.contains(property.getPropertyName())) {
                    Element.of(property, group)
                            .asked()
                            .forEach(constraint ->
                                    ConstraintNotes.inJava(constraint, name + "." + property.getPropertyName(), walk));
                }
            }
        });
    }
}
