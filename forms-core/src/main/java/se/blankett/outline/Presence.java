package se.blankett.outline;

import jakarta.validation.constraints.Null;
import tools.jackson.databind.JavaType;

/** Whether a property has an answer. */
enum Presence {
    REQUIRED,
    OPTIONAL,
    FORBIDDEN;

    /** A primitive cannot be without a value; an optional cannot be {@code null}. */
    static Presence of(JavaType type, Element element) {
        boolean forbidden =
                Constraints.parts(element.asked()).anyMatch(each -> Constraints.typeOf(each).equals(Null.class));
        if (forbidden) {
            return FORBIDDEN;
        }
        boolean asked = !type.isReferenceType()
                && Constraints.parts(element.asked()).anyMatch(Rules::isPresence);
        return asked || type.isPrimitive() ? REQUIRED : OPTIONAL;
    }
}
