package se.blankett.outline;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.introspect.BeanPropertyDefinition;

/**
 * The order of properties in their class: as its fields stand, those that it inherits first. Jackson puts those last that
 * an annotation gives another name. What is no field comes after all that is.
 */
final class MemberOrder implements Comparator<BeanPropertyDefinition> {
    private final List<String> fields = new ArrayList<>();

    MemberOrder(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            fields.addAll(
                    0, Stream.of(each.getDeclaredFields()).map(Field::getName).toList());
        }
    }

    @Override
    public int compare(BeanPropertyDefinition left, BeanPropertyDefinition right) {
        return Integer.compare(placeOf(left), placeOf(right));
    }

    private int placeOf(BeanPropertyDefinition property) {
        int place = fields.indexOf(property.getInternalName());
        return place < 0 ? fields.size() : place;
    }
}
