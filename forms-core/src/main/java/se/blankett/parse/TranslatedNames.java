package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.blankett.form.Pointer;
import se.blankett.report.Nearest;

/** Finds names in braces that a translation has and its source has not: people would read the braces. */
final class TranslatedNames {
    private static final Pattern NAME = Pattern.compile("\\{([^\\s{}]+)}");

    /** By the key of a translation the names of its source that are in it, or could be. */
    private final Map<String, Set<String>> known = new LinkedHashMap<>();

    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    void note(String key, String source, String translated) {
        Set<String> added = names(translated);
        added.removeAll(names(source));
        if (!added.isEmpty()) {
            known.put(key, names(source));
            found.put(key, added);
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void report(String document, Set<String> parameters, Problems problems) {
        found.forEach((key, names) -> names.stream()
                .filter(name -> !parameters.contains(name))
                .forEach(name -> {
                    Set<String> all = new TreeSet<>(parameters);
                    all.addAll(known.getOrDefault(key, Set.of()));
                    problems.warning(
                            document,
                            Pointer.ROOT.child(key),
                            "translation.unknownName",
                            "{" + name + "} is not in the text that this translates, so people read it as it stands",
                            Nearest.to(name, all)
                                    .map(near -> "use {" + near + "}")
                                    .orElse("take it away"));
                }));
    }
}
