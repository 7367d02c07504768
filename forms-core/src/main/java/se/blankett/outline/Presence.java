package se.blankett.outline;

import jakarta.validation.constraints.Null;
import tools.jackson.databind.JavaType;

/** Whether a property has an answer. */
enum Presence {
    REQUIRED,
    OPTIONAL,
    FORBIDDEN;

    /** A primitive cannot be without a value; an optional cannot be {@code null}. */
    static Presence of(Members.Member member, Element element) {
        JavaType type = member.type();
        boolean forbidden = Constraints.parts(element.asked())
                .anyMatch(each -> Constraints.typeOf(each).equals(Null.class));
        if (forbidden) {
            return FORBIDDEN;
        }
        boolean asked =
                !type.isReferenceType() && Constraints.parts(element.asked()).anyMatch(Rules::isPresence);
        return asked || type.isPrimitive() || member.required() ? REQUIRED : OPTIONAL;
    }
}
