package se.blankett.render.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Block;
import se.blankett.form.Condition;
import se.blankett.form.Expression;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;

/** Which answers of a page change what else it shows, and what they open. Immutable. */
final class PageReads {
    private final Set<String> names = new HashSet<>();
    private final Set<Pointer> reads = new HashSet<>();

    PageReads(Page page) {
        page.fields().forEach(field -> names.add(field.name()));
        page.blocks().forEach(this::read);
    }

    /** Says whether something on the page follows from the answer at the place. */
    boolean opens(Pointer place) {
        return reads.stream().anyMatch(read -> place.isWithin(read) || read.isWithin(place));
    }

    /** Says whether the field is asked only for some answers of the same page. */
    boolean isOpened(Field field) {
        List<Guard> declared = field.presence().declared();
        return declared.stream().noneMatch(Guard::isAlways)
                && declared.stream()
                        .flatMap(guard -> guard.conditions().stream())
                        .filter(condition -> isInside(condition, field))
                        .flatMap(condition -> condition.reads().stream())
                        .anyMatch(this::isHere);
    }

    /** A condition around a whole object is the object's, and not that of each question in it. */
    private static boolean isInside(Condition condition, Field field) {
        return condition.base().equals(field.pointer().parent());
    }

    private boolean isHere(Pointer read) {
        return names.contains(read.prefix(1).last());
    }

    private void read(Block block) {
        conditionsOf(block)
                .flatMap(condition -> condition.reads().stream())
                .filter(this::isHere)
                .forEach(reads::add);
        if (block instanceof Leaf leaf) {
            leaf.compute().map(Expression::reads).orElse(Set.of()).stream()
                    .filter(this::isHere)
                    .forEach(reads::add);
        }
        inside(block).forEach(this::read);
    }

    private static Stream<Condition> conditionsOf(Block block) {
        if (block instanceof Info info) {
            return info.conditions().stream();
        }
        return block instanceof Field field
                ? guardsOf(field).flatMap(guard -> guard.conditions().stream())
                : Stream.of();
    }

    /** It is also written otherwise: "(optional)" comes and goes with what is required, and a branch has its own words. */
    private static Stream<Guard> guardsOf(Field field) {
        Stream<Guard> presence = Stream.of(
                        field.presence().declared(), field.presence().required())
                .flatMap(List::stream);
        return Stream.concat(presence, field.facets().variants().stream().map(Facets.Variant::guard));
    }

    private static List<Block> inside(Block block) {
        if (block instanceof Section section) {
            return section.blocks();
        }
        if (block instanceof Group group) {
            return group.layout();
        }
        return block instanceof Rows rows ? List.of(rows.item()) : new ArrayList<>();
    }
}
