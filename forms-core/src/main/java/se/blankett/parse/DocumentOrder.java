package se.blankett.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;

/** The order in which an author comes upon problems, reading one document after the other. */
final class DocumentOrder {
    private static final Comparator<List<Integer>> BY_PLACE = DocumentOrder::compare;

    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<String> names;

    DocumentOrder(List<Document> documents) {
        documents.forEach(document -> this.documents.put(document.name(), document));
        this.names = List.copyOf(this.documents.keySet());
    }

    List<Problem> of(List<Problem> problems) {
        Map<Problem, List<Integer>> places = new LinkedHashMap<>();
        problems.forEach(problem -> places.put(problem, placeOf(problem)));
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(BY_PLACE))
                .map(Map.Entry::getKey)
                .map(this::written)
                .toList();
    }

    /** A problem is told at the place as its author wrote it: an older draft has some elsewhere. */
    private Problem written(Problem problem) {
        Document document = documents.get(problem.document());
        return document == null
                ? problem
                : problem.withPointer(document.schema().written(problem.pointer()));
    }

    /** The document's number, and after it which member or item it is on each level: the last one for what is not there. */
    private List<Integer> placeOf(Problem problem) {
        List<Integer> place = new ArrayList<>(List.of(numberOf(problem.document())));
        Document document = documents.get(problem.document());
        Optional<Object> at = Optional.ofNullable(document).map(Document::tree);
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
