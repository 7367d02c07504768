package se.blankett.bean;

import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where an answer is, as a property path: {@code barn[1].fornamn}. Of the answers as a whole it has one step without a
 * name, as a constraint on a class has.
 */
record FoundPath(List<PlaceNode> places) implements Path {
    @Override
    public Iterator<Node> iterator() {
        List<PlaceNode> steps = places.isEmpty() ? List.of(new PlaceNode("", OptionalInt.empty())) : places;
        return steps.stream().<Node>map(FoundNode::of).iterator();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (PlaceNode place : places) {
            place.row().ifPresent(row -> text.append('[').append(row).append(']'));
            text.append(text.isEmpty() || place.name().isEmpty() ? "" : ".").append(place.name());
        }
        return text.toString();
    }
}
