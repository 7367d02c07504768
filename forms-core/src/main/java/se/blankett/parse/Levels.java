package se.blankett.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The schemas on the way from the root to a field: what refers to itself is asked for down to some levels. */
final class Levels {
    /** A person, their children and their grandchildren: more levels of one thing nobody fills in on a page. */
    static final int MOST = 3;

    private final Deque<Set<Place>> path = new ArrayDeque<>();

    /** Says whether what says something about a value has been gone into often enough. */
    boolean isLast(List<Part> parts) {
        return parts.stream()
                .map(part -> Place.of(part.schema()))
                .anyMatch(place ->
                        path.stream().filter(level -> level.contains(place)).count() >= MOST);
    }

    void enter(List<Part> parts) {
        path.push(parts.stream().map(part -> Place.of(part.schema())).collect(Collectors.toSet()));
    }

    void leave() {
        path.pop();
    }
}
