package se.blankett.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;

/** The order in which an author comes upon problems, reading one document after the other. Immutable. */
public final class ProblemOrder {
    private static final Comparator<List<Integer>> BY_PLACE = ProblemOrder::compare;

    private final Map<String, Map<String, Object>> documents;
    private final List<String> names;

    private ProblemOrder(Map<String, Map<String, Object>> documents) {
        this.documents = documents;
        this.names = List.copyOf(documents.keySet());
    }

    /** Returns the order of problems in these documents, by their names; what is about another comes after them. */
    public static ProblemOrder of(Map<String, Map<String, Object>> documents) {
        return new ProblemOrder(new LinkedHashMap<>(documents));
    }

    /** Returns the problems in order, each once; those at one place stay as they are. */
    public List<Problem> sort(List<Problem> problems) {
        Map<Problem, List<Integer>> places = new LinkedHashMap<>();
        problems.forEach(problem -> places.put(problem, placeOf(problem)));
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(BY_PLACE))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The document's number, and after it which member or item it is on each level: the last one for what is not there. */
    private List<Integer> placeOf(Problem problem) {
        List<Integer> place = new ArrayList<>(List.of(numberOf(problem.document())));
        Optional<Object> at = Optional.ofNullable(documents.get(problem.document()));
        for (String token : problem.pointer().tokens()) {
            place.add(at.map(value -> indexOf(value, token)).orElse(0));
            at = at.flatMap(value -> Pointer.step(value, token));
        }
        return place;
    }

    /** What is about a translation comes after what is about the form. */
    private int numberOf(String document) {
        int number = names.indexOf(document);
        return number < 0 ? names.size() : number;
    }

    private static int indexOf(Object value, String token) {
        if (!(value instanceof Map<?, ?> map)) {
            return value instanceof List && token.matches("\\d{1,9}") ? Integer.parseInt(token) : 0;
        }
        int index = 0;
        for (Object name : map.keySet()) {
            if (name.equals(token)) {
                return index;
            }
            index++;
        }
        return index;
    }

    private static int compare(List<Integer> left, List<Integer> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int compared = left.get(i).compareTo(right.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
