package se.blankett.outline;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JavaType;

/** Writes the schema of a value: an answer, a list, or an object of its own. */
final class Values {
    private Values() {}

    /** Returns the schema, or empty where JSON has nothing for the type, which is noted. */
    static Optional<Schema> write(JavaType type, Element element, Walk walk) {
        if (type.isReferenceType()) {
            element.asked().stream()
                    .filter(constraint -> !Rules.isPresence(constraint))
                    .forEach(constraint -> ConstraintNotes.onOptional(constraint, type, walk));
            return write(type.getContentType(), element.inside(0), walk);
        }
        Optional<Schema> schema = shape(type, element, walk);
        schema.ifPresent(written -> {
            element.asked().forEach(constraint -> constrain(constraint, written, walk));
            element.others().forEach(constraint -> ConstraintNotes.group(constraint, walk));
        });
        return schema;
    }

    private static void constrain(ConstraintDescriptor<?> constraint, Schema schema, Walk walk) {
        Constraints.parts(constraint)
                .filter(part -> !Rules.write(part, schema))
                .forEach(part -> ConstraintNotes.kept(part, schema, walk));
    }

    private static Optional<Schema> shape(JavaType type, Element element, Walk walk) {
        Optional<Schema> leaf = Leaves.of(type.getRawClass());
        if (leaf.isPresent()) {
            return leaf;
        }
        if (type.isEnumType()) {
            return Optional.of(Options.of(type.getRawClass()));
        }
        if (type.isCollectionLikeType() || (type.isArrayType() && !type.hasRawClass(byte[].class))) {
            return list(type, element, walk);
        }
        if (isObject(type)) {
            return inside(type, element, walk).map(inner -> new ObjectWriter(type, inner).write());
        }
        Optional<Members.Member> value = Members.valueOf(type);
        if (value.isPresent()) {
            return inside(type, element, walk).flatMap(inner -> value(type, value.get(), inner));
        }
        ConstraintNotes.noType(type, walk);
        return Optional.empty();
    }

    /** Says whether the class is one with properties, which stand in an object. */
    static boolean isObject(JavaType type) {
        Class<?> raw = type.getRawClass();
        return !type.isContainerType()
                && !type.isAbstract()
                && !type.isInterface()
                && !type.isPrimitive()
                && !type.isEnumType()
                && !raw.getName().startsWith("java.")
                && Members.valueOf(type).isEmpty();
    }

    private static Optional<Schema> list(JavaType type, Element element, Walk walk) {
        return write(type.getContentType(), element.inside(0), walk.to("items")).map(items -> {
            Schema schema = new Schema(Kind.LIST);
            if (Set.class.isAssignableFrom(type.getRawClass())) {
                schema.put("uniqueItems", true);
            }
            items.rules().forEach(rule -> ConstraintNotes.ruleInList(rule, walk));
            schema.put("items", items.toJson());
            return schema;
        });
    }

    /** What JSON has in the place of an object: its own constraints are what the object asks of it. */
    private static Optional<Schema> value(JavaType type, Members.Member value, Walk inner) {
        UnwrittenConstraints.note(type, Set.of(value.java()), inner);
        return write(value.type(), inner.element(type, value.java()), inner);
    }

    /** Returns the walk within a class, or empty where that has no end. */
    static Optional<Walk> inside(JavaType type, Element element, Walk walk) {
        if (walk.isWithin(type.getRawClass())) {
            ConstraintNotes.recursive(type, walk);
            return Optional.empty();
        }
        if (element.next().isEmpty()
                && walk.group().isPresent()
                && walk.bean(type).isBeanConstrained()) {
            ConstraintNotes.notValid(type, walk);
        }
        if (Members.isNamed(type)) {
            ConstraintNotes.named(type, walk);
        }
        return Optional.of(walk.in(element.next()).into(type.getRawClass()));
    }
}
