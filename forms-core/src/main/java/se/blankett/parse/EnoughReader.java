package se.blankett.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Enough;

/** Finds the alternatives of an object that only say what has to be answered: any one of them will do. */
final class EnoughReader {
    private static final Set<String> SAYING_NO_MORE = Set.of("required", "properties", "title", "description", "$comment");

    private EnoughReader() {}

    /** @param asked the properties that are questions */
    static List<Enough> read(Merged merged, Set<String> asked) {
        List<Enough> all = new ArrayList<>();
        for (Part part : merged.parts()) {
            for (String keyword : List.of("anyOf", "oneOf")) {
                List<List<String>> ways = ways(part.schema(), keyword);
                boolean questions = ways.stream().allMatch(asked::containsAll);
                if (ways.size() > 1 && questions) {
                    all.add(new Enough(part.guard(), ways, keyword.equals("oneOf")));
                }
            }
        }
        return all.stream().distinct().toList();
    }

    /** Returns what each branch requires; none where one of them says something else. */
    private static List<List<String>> ways(SchemaNode schema, String keyword) {
        List<SchemaNode> branches = schema.children(keyword);
        boolean alike = branches.size() == schema.list(keyword).size()
                && branches.stream().allMatch(EnoughReader::onlyRequires);
        return alike
                ? branches.stream().map(branch -> branch.texts("required")).toList()
                : List.of();
    }

    private static boolean onlyRequires(SchemaNode branch) {
        List<String> required = branch.texts("required");
        Stream<String> keywords = branch.map().keySet().stream();
        return !required.isEmpty()
                && keywords.allMatch(SAYING_NO_MORE::contains)
                && branch.object("properties").map().isEmpty();
    }
}
