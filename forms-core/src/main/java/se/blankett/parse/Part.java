package se.blankett.parse;

import java.util.Set;
import se.blankett.form.Guard;

/**
 * One schema object that says something about a value, and when it does.
 *
 * @param schema what it says
 * @param guard when it applies
 * @param outer for a branch of a discriminated {@code oneOf} when its discriminator is asked, else as {@code guard}
 * @param discriminators the properties that tell such a branch from the others
 */
record Part(SchemaNode schema, Guard guard, Guard outer, Set<String> discriminators) {
    static Part of(SchemaNode schema, Guard guard) {
        return new Part(schema, guard, guard, Set.of());
    }

    /** Returns another schema object that says something wherever this one does. */
    Part with(SchemaNode other) {
        return new Part(other, guard, outer, discriminators);
    }

    /** Returns when the property is asked, as far as this part says. */
    Guard guardOf(String property) {
        return discriminators.contains(property) ? outer : guard;
    }
}
