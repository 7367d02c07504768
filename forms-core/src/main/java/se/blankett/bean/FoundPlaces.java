package se.blankett.bean;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.blankett.form.Form;
import tools.jackson.databind.JavaType;

/** Tells a provider what was found, each at its own property of the value. */
final class FoundPlaces {
    private final ConstraintValidatorContext context;
    private final Form form;
    private final JavaType type;

    FoundPlaces(Object value, Form form, ConstraintValidatorContext context) {
        boolean json = value instanceof CharSequence || value instanceof Map;
        this.type = BeanProperties.typeOf(json ? Object.class : value.getClass());
        this.form = form;
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    void add(FoundSentence found) {
        PlaceBuilder place = PlaceBuilder.of(context.buildConstraintViolationWithTemplate(Template.of(found.words())));
        List<PlaceNode> nodes = PlaceNode.listOf(found.pointer(), form);
        JavaType owner = type;
        for (PlaceNode node : nodes) {
            JavaType around = BeanProperties.unwrapped(owner);
            owner = node.row().isPresent() ? BeanProperties.contentOf(around) : around;
            if (!node.name().isEmpty()) {
                OptionalInt row = node.row();
                for (BeanProperty property : BeanProperties.member(owner, node.name())) {
                    place = place.thenProperty(property.java(), row);
                    row = OptionalInt.empty();
                    owner = property.type();
                }
            } else if (node.equals(nodes.get(nodes.size() - 1))) {
                place.endAtRow(node);
                return;
            } else {
                place = place.thenList(node);
            }
        }
        place.end().run();
    }
}
