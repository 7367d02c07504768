package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Optional;
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

    /** Returns the field of the form, or what is nearest around it: in the end the answers as a whole. */
    static Pointer of(ConstraintViolation<?> violation, Form form) {
        Class<?> root = violation.getRootBeanClass();
        Pointer found = new ViolationPlace(root == null ? Object.class : root).follow(violation);
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
                type = parameter(violation, node.as(Path.ParameterNode.class).getParameterIndex());
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

    /** Answers that are an argument of a method: what comes after it is a place in them. */
    private static JavaType parameter(ConstraintViolation<?> violation, int index) {
        Object[] given = violation.getExecutableParameters();
        boolean known = given != null && index < given.length && given[index] != null;
        return BeanProperties.typeOf(known ? given[index].getClass() : Object.class);
    }
}
