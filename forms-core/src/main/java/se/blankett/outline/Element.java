package se.blankett.outline;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.GroupConversionDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the provider asks of a property, or of what a container holds. It knows what no reading of annotations shows:
 * what is inherited, composed, repeated or overridden, and what its own configuration adds.
 *
 * @param asked the constraints of the group
 * @param others those of other groups
 * @param next the group that a value's own constraints are asked in, or empty where they are not ({@code @Valid})
 * @param inside the same for what a container holds, by argument of its type
 */
record Element(
        List<ConstraintDescriptor<?>> asked,
        List<ConstraintDescriptor<?>> others,
        Optional<Class<?>> next,
        Set<ContainerElementTypeDescriptor> inside,
        Optional<Class<?>> group) {
    /** Nothing is asked. */
    static final Element FREE = new Element(List.of(), List.of(), Optional.empty(), Set.of(), Optional.empty());

    static Element of(PropertyDescriptor property, Class<?> group) {
        return of(property, property, property, group);
    }

    /** Returns what is asked of a property of a class in a group; nothing where the class has no such property. */
    static Element of(Validator validator, Class<?> type, String property, Class<?> group) {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        return Optional.ofNullable(bean.getConstraintsForProperty(property))
                .map(descriptor -> of(descriptor, group))
                .orElse(FREE);
    }

    /** Returns what is asked of a class as a whole. */
    static Element ofClass(BeanDescriptor bean, Class<?> group) {
        Set<ConstraintDescriptor<?>> asked =
                bean.findConstraints().unorderedAndMatchingGroups(group).getConstraintDescriptors();
        return new Element(sorted(asked, each -> true), List.of(), Optional.empty(), Set.of(), Optional.of(group));
    }

    static List<PropertyDescriptor> sorted(BeanDescriptor bean) {
        return bean.getConstrainedProperties().stream()
                .sorted(Comparator.comparing(PropertyDescriptor::getPropertyName))
                .toList();
    }

    private static Element of(
            ElementDescriptor element, CascadableDescriptor cascade, ContainerDescriptor container, Class<?> group) {
        Set<ConstraintDescriptor<?>> asked =
                element.findConstraints().unorderedAndMatchingGroups(group).getConstraintDescriptors();
        Optional<Class<?>> next =
                cascade.isCascaded() ? Optional.of(converted(cascade.getGroupConversions(), group)) : Optional.empty();
        return new Element(
                sorted(asked, each -> true),
                sorted(element.getConstraintDescriptors(), each -> !asked.contains(each)),
                next,
                container.getConstrainedContainerElementTypes(),
                Optional.of(group));
    }

    private static Class<?> converted(Collection<GroupConversionDescriptor> conversions, Class<?> group) {
        return conversions.stream()
                .filter(each -> each.getFrom().equals(group))
                .<Class<?>>map(GroupConversionDescriptor::getTo)
                .findFirst()
                .orElse(group);
    }

    /** The provider has them in no order; what is written of them has one. */
    private static List<ConstraintDescriptor<?>> sorted(
            Set<ConstraintDescriptor<?>> constraints, Predicate<ConstraintDescriptor<?>> which) {
        return constraints.stream().filter(which).sorted(Constraints.ORDER).toList();
    }

    /** Returns what is asked of what a container holds. {@code @Valid} on the container is meant for it, too. */
    Element inside(int argument) {
        return inside.stream()
                .filter(each -> each.getTypeArgumentIndex() == null || each.getTypeArgumentIndex() == argument)
                .findFirst()
                .flatMap(each -> group.map(own -> of(each, each, each, own)))
                .orElse(FREE)
                .orNext(next);
    }

    private Element orNext(Optional<Class<?>> other) {
        return new Element(asked, others, next.or(() -> other), inside, group.or(() -> other));
    }
}
