package se.blankett.bean;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The standard's builders of a path as one: each of them has a type of its own.
 *
 * @param property adds a property
 * @param list adds a row that is a list itself
 * @param row adds a row, as the last step
 * @param end adds the violation
 */
record PlaceBuilder(
        Function<String, NodeBuilderCustomizableContext> property,
        Supplier<ContainerElementNodeBuilderCustomizableContext> list,
        Supplier<LeafNodeBuilderCustomizableContext> row,
        Runnable end) {
    private static final String ELEMENT = "<list element>";

    static PlaceBuilder of(ConstraintViolationBuilder to) {
        return new PlaceBuilder(
                to::addPropertyNode,
                () -> to.addContainerElementNode(ELEMENT, List.class, 0),
                to::addBeanNode,
                to::addConstraintViolation);
    }

    private static PlaceBuilder of(NodeBuilderCustomizableContext to) {
        return new PlaceBuilder(
                to::addPropertyNode,
                () -> to.addContainerElementNode(ELEMENT, List.class, 0),
                to::addBeanNode,
                to::addConstraintViolation);
    }

    private static PlaceBuilder of(NodeBuilderDefinedContext to) {
        return new PlaceBuilder(
                to::addPropertyNode,
                () -> to.addContainerElementNode(ELEMENT, List.class, 0),
                to::addBeanNode,
                to::addConstraintViolation);
    }

    private static PlaceBuilder of(ContainerElementNodeBuilderDefinedContext to) {
        return new PlaceBuilder(
                to::addPropertyNode,
                () -> to.addContainerElementNode(ELEMENT, List.class, 0),
                to::addBeanNode,
                to::addConstraintViolation);
    }

    /** Returns the builder after a step that is a property, of a row or of an object. */
    PlaceBuilder thenProperty(String java, OptionalInt row) {
        NodeBuilderCustomizableContext added = property.apply(java);
        return row.isPresent() ? of(added.inIterable().atIndex(row.getAsInt())) : of(added);
    }

    /** Returns the builder after a row in which there are more. */
    PlaceBuilder thenList(PlaceNode node) {
        return of(list.get().inIterable().atIndex(node.row().orElse(0)));
    }

    /** Adds the violation of a row itself. */
    void endAtRow(PlaceNode node) {
        row.get().inIterable().atIndex(node.row().orElse(0)).addConstraintViolation();
    }
}
