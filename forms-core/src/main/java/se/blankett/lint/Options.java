package se.blankett.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;

/** Finds options that people cannot tell apart, cannot read, or cannot overlook. */
final class Options implements Check {
    private static final int MOST = 50;
    private static final List<String> LISTS = List.of("enum", "oneOf", "anyOf");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves()
                .filter(leaf -> !leaf.choices().isEmpty() && !leaf.isFile())
                .forEach(leaf -> {
                    listOf(form, leaf, "enum").ifPresent(node -> checkCodes(node, leaf, advice));
                    for (String keyword : List.of("oneOf", "anyOf")) {
                        listOf(form, leaf, keyword).ifPresent(node -> checkTitles(node, keyword, advice));
                    }
                    checkNumber(form, leaf, advice);
                });
    }

    /** Returns the schema that lists the options; of a list of choices it is below the declaration. */
    static Optional<Node> listOf(Definition form, Leaf leaf, String keyword) {
        return form.declarationsOf(leaf).stream()
                .flatMap(node -> leaf.type() == Leaf.Type.CHOICES ? items(form, node) : Stream.of(node))
                .filter(node -> !node.list(keyword).isEmpty())
                .findFirst();
    }

    private static Stream<Node> items(Definition form, Node node) {
        return node.child("items").stream()
                .flatMap(items -> Stream.concat(Stream.of(items), form.documents().target(items).stream()));
    }

    private static void checkCodes(Node node, Leaf leaf, Advice advice) {
        leaf.choices().stream()
                .map(Choice::code)
                .filter(Options::isCode)
                .findFirst()
                .ifPresent(code -> {
                    Map<String, Object> mended = new LinkedHashMap<>(node.map());
                    mended.remove("enum");
                    mended.put(
                            "oneOf",
                            leaf.choices().stream().map(Options::titled).toList());
                    advice.warning(
                            node,
                            "option.noTitle",
                            "people read the option \"" + code + "\" as it is stored",
                            "give each option a 'title'",
                            mended);
                });
    }

    /** Stored values that nobody would write on a form. */
    private static boolean isCode(String value) {
        return !value.contains(" ")
                && !value.isEmpty()
                && (Character.isLowerCase(value.codePointAt(0)) || value.contains("_"));
    }

    private static Map<String, Object> titled(Choice choice) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("const", choice.value());
        option.put("title", readable(choice.code()));
        return option;
    }

    private static String readable(String code) {
        String words = code.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|[_-]", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void checkTitles(Node node, String keyword, Advice advice) {
        Set<String> titles = new HashSet<>();
        List<Node> options = new ArrayList<>(node.children(keyword));
        options.removeIf(option -> !option.has("const"));
        for (Node option : options) {
            String title = option.text("title");
            if (title.isEmpty()) {
                advice.warning(
                        option,
                        "option.noTitle",
                        "people read the option as it is stored",
                        "give it a 'title'",
                        option.with(
                                "title",
                                readable(String.valueOf(option.get("const").orElse("")))));
            } else if (!titles.add(title)) {
                advice.warning(
                        option.place("title"),
                        "option.twice",
                        "another option has the title \"" + title + "\" too",
                        "say what tells them apart");
            }
        }
    }

    private static void checkNumber(Definition form, Leaf leaf, Advice advice) {
        boolean listed =
                LISTS.stream().anyMatch(keyword -> listOf(form, leaf, keyword).isPresent());
        if (listed && leaf.choices().size() > MOST) {
            advice.warning(
                    form.declarationsOf(leaf).get(0),
                    "choices.tooMany",
                    "there are " + leaf.choices().size() + " options, more than anybody reads",
                    "use 'x-form.codeList', or ask in two steps");
        }
    }
}
