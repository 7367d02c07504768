package se.blankett.form;

import java.util.List;

/**
 * Several ways to answer an object, of which one is enough: {@code anyOf} or {@code oneOf} of {@code required}.
 *
 * @param guard when it holds
 * @param ways the properties of each way, all of which it needs: {@code [[latitude, longitude], [beskrivning]]}
 * @param single whether no more than one of them may be answered ({@code oneOf})
 */
public record Enough(Guard guard, List<List<String>> ways, boolean single) {
    public Enough {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /** Says whether the property is in one of the ways. */
    public boolean names(String property) {
        return ways.stream().anyMatch(way -> way.contains(property));
    }
}
