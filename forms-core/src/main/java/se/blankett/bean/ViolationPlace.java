package se.blankett.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.util.NameTransformer;

/** Follows a property path through a class, to the place that JSON has for it. */
final class ViolationPlace {
    private Pointer place = Pointer.ROOT;
    private JavaType type;

    /** What names are called in the object that they stand in, where that is around their own. */
    private NameTransformer names = NameTransformer.NOP;

    /** The value that a method takes or returns, as long as only its rows are walked. */
    private Optional<Object> given = Optional.empty();

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
                property(BeanProperties.named(type, node.getName()));
            } else if (node.getKind() == ElementKind.PARAMETER) {
                begin(argument(violation, node));
            } else if (node.getKind() == ElementKind.RETURN_VALUE) {
                begin(Optional.ofNullable(violation.getExecutableReturnValue()));
            }
        }
        return place;
    }

    private void property(BeanProperty property) {
        if (property.unwrapped().isPresent()) {
            names = NameTransformer.chainedTransformer(
                    names, property.unwrapped().get());
        } else if (!BeanProperties.isOneValue(BeanProperties.unwrapped(type))) {
            place = place.child(names.transform(property.json()));
            names = NameTransformer.NOP;
        }
        type = property.type();
        given = Optional.empty();
    }

    /** Answers that a method takes or returns: what comes after it is a place in them. */
    private void begin(Optional<Object> value) {
        given = value;
        type = BeanProperties.typeOf(value.<Class<?>>map(Object::getClass).orElse(Object.class));
    }

    private boolean row(Path.Node node) {
        Optional<Object> step =
                Optional.<Object>ofNullable(node.getIndex()).or(() -> Optional.ofNullable(node.getKey()));
        type = BeanProperties.contentOf(BeanProperties.unwrapped(type));
        if (step.isPresent()) {
            String token = step.get().toString();
            place = place.child(token);
            given = given.flatMap(value -> Pointer.step(value, token));
            given.filter(value -> type.isJavaLangObject()) // nobody knows what a list holds but its items
                    .ifPresent(value -> type = BeanProperties.typeOf(value.getClass()));
        }
        return step.isPresent();
    }

    /**
     * Returns the argument that the parameter stands for. Where it is what was judged, its index is not asked for:
     * Hibernate Validator 9.1.0 forgets it when a validator adds steps.
     */
    private static Optional<Object> argument(ConstraintViolation<?> violation, Path.Node node) {
        Object[] arguments = violation.getExecutableParameters();
        Object judged = violation.getInvalidValue();
        if (arguments == null) {
            return Optional.empty();
        }
        if (judged != null && Stream.of(arguments).anyMatch(each -> each == judged)) {
            return Optional.of(judged);
        }
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        return index < arguments.length ? Optional.ofNullable(arguments[index]) : Optional.empty();
    }
}
