package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import tools.jackson.databind.JavaType;

/** Follows a property path through a class, to the place that JSON has for it. */
final class ViolationPlace {
    private Pointer place = Pointer.ROOT;
    private JavaType type;

    private ViolationPlace(Class<?> root) {
        this.type = BeanProperties.typeOf(root);
    }

    /** Returns the place, whether or not a form asks for anything there. */
    static Pointer of(ConstraintViolation<?> violation) {
        Class<?> root = violation.getRootBeanClass();
        return new ViolationPlace(root == null ? Object.class : root).follow(violation);
    }

    /** Returns the field of the form, or what is nearest around it: in the end the answers as a whole. */
    static Pointer of(ConstraintViolation<?> violation, Form form) {
        Pointer found = of(violation);
        while (form.fieldAt(found).isEmpty()) {
            found = found.parent();
        }
        return found;
    }

    private Pointer follow(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable() && !row(node)) {
                return place; // a set has no order: which one it is, nobody can say
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                BeanProperty property = BeanProperties.named(type, node.getName());
                place = place.child(property.json());
                type = property.type();
            } else if (node.getKind() == ElementKind.PARAMETER) {
                type = BeanProperties.typeOf(argument(violation, node));
            }
        }
        return place;
    }

    private boolean row(Path.Node node) {
        Optional<Object> step =
                Optional.<Object>ofNullable(node.getIndex()).or(() -> Optional.ofNullable(node.getKey()));
        type = BeanProperties.contentOf(BeanProperties.unwrapped(type));
        step.ifPresent(each -> place = place.child(each.toString()));
        return step.isPresent();
    }

    /**
     * Answers that are an argument of a method: what comes after it is a place in them. Where the argument is what was
     * judged, its index is not asked for: Hibernate Validator 9.1.0 forgets it when a validator adds steps.
     */
    private static Class<?> argument(ConstraintViolation<?> violation, Path.Node node) {
        Object[] given = violation.getExecutableParameters();
        Object judged = violation.getInvalidValue();
        if (given == null) {
            return Object.class;
        }
        if (judged != null && Stream.of(given).anyMatch(each -> each == judged)) {
            return judged.getClass();
        }
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        boolean known = index < given.length && given[index] != null;
        return known ? given[index].getClass() : Object.class;
    }
}
