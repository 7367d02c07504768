package se.blankett.proof;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.blankett.browser.Workers;

/** Asks a tool about many pages, several at once. */
final class PageFindings {
    private PageFindings() {}

    /** Returns each finding once, after the first state that has it and how many more do. */
    static <T> List<String> of(List<T> states, Function<T, List<String>> tool) {
        List<List<String>> found = Workers.each(states, tool);
        Map<String, List<T>> byFinding = IntStream.range(0, states.size())
                .boxed()
                .flatMap(i -> found.get(i).stream().map(finding -> Map.entry(finding, states.get(i))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byFinding.entrySet().stream()
                .map(each ->
                        each.getValue().get(0) + ", and " + (each.getValue().size() - 1) + " more: " + each.getKey())
                .sorted()
                .toList();
    }

    /** Returns the state of each page of each form, in Swedish, that has the most to look at: with errors where it can. */
    static List<PageState> fullest(Stream<PageState> states) {
        return List.copyOf(states.filter(state -> state.language().equals("sv"))
                .collect(Collectors.toMap(
                        state -> state.form().name() + " " + state.page(), state -> state, PageFindings::fuller))
                .values());
    }

    private static PageState fuller(PageState a, PageState b) {
        if (a.hasErrors() != b.hasErrors()) {
            return a.hasErrors() ? a : b;
        }
        return a.html().length() >= b.html().length() ? a : b;
    }
}
