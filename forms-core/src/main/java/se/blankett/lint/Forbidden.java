package se.blankett.lint;

import java.util.List;
import java.util.stream.Stream;

/** Finds properties that one schema both asks for and refuses. */
final class Forbidden implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        for (Node node : form.schemas()) {
            List<Object> required = node.list("required");
            Stream.concat(Stream.of(node), node.children("allOf").stream())
                    .flatMap(part -> refused(part, required))
                    .forEach(place -> advice.error(
                            place,
                            "required.forbidden",
                            "what is required here is refused here, so no answers fit",
                            "take it out of 'required', or let it be"));
        }
    }

    private static Stream<Node> refused(Node part, List<Object> required) {
        Stream<Node> properties = part.object("properties").map().entrySet().stream()
                .filter(property -> Boolean.FALSE.equals(property.getValue()) && required.contains(property.getKey()))
                .map(property -> part.object("properties").place(property.getKey()));
        Node not = part.object("not");
        boolean negated = not.map().size() == 1 && !not.list("required").isEmpty();
        boolean all = negated && required.containsAll(not.list("required"));
        return Stream.concat(properties, all ? Stream.of(part.place("not")) : Stream.empty());
    }
}
