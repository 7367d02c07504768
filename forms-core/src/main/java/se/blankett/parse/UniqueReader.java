package se.blankett.parse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.report.Nearest;

/** Reads which properties of a row no other row has: {@code item.unique}. */
final class UniqueReader {
    private UniqueReader() {}

    /** @param said {@code x-form.item} */
    static List<String> read(SchemaNode said, Field item, Problems problems) {
        Set<String> known =
                item instanceof Group group ? new TreeSet<>(group.children().keySet()) : Set.of();
        List<String> unique = said.texts("unique");
        unique.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.error(
                        said.place("unique"),
                        "unique.unknown",
                        "a row has no property \"" + name + "\"",
                        known.isEmpty() ? "use \"uniqueItems\": true" : Nearest.fix(name, known)));
        return unique.stream().filter(known::contains).toList();
    }
}
