package se.blankett.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Choice;
import se.blankett.form.Facets;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;

/** Makes one question of the object that a file is, or of an array of these: its schema says which files will do. */
final class FileReader {
    /** In this order an author writes them. */
    private static final List<String> MEMBERS = List.of("id", "name", "mediaType", "size", "sha256");

    private final PartReader parts;
    private final Problems problems;

    FileReader(PartReader parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    /** Says whether the object is a file: it has the members of one and no other, or its author says so. */
    boolean isFile(Merged merged) {
        return isAsked(merged) || declared(merged).equals(Set.copyOf(MEMBERS));
    }

    /** Says whether the author asks for files. */
    boolean isAsked(Merged merged) {
        return merged.formText("widget").equals("file");
    }

    Leaf read(Facets facets, Merged merged) {
        ExclusiveReader.refuse(merged, problems);
        return leaf(facets, Leaf.Type.FILE, merged, merged, facets.pointer(), Limits.NONE);
    }

    /** @param several what the array says, how many files */
    Leaf readSeveral(Facets facets, Merged merged, Merged items, Limits several) {
        Pointer any = facets.pointer().child(Pointer.ANY_ROW);
        return leaf(facets, Leaf.Type.FILES, merged, items, any, several);
    }

    private Leaf leaf(Facets facets, Leaf.Type type, Merged merged, Merged file, Pointer at, Limits count) {
        checkMembers(file, at);
        Limits size = LimitsReader.common(member("size", file, at).whenAsked(facets.presence()), SchemaType.INTEGER);
        List<Choice> accepted = accepted(member("mediaType", file, at), facets.presence());
        return LeafReader.readFile(facets, type, merged, accepted, limits(size, count));
    }

    private static Limits limits(Limits size, Limits count) {
        OptionalInt none = OptionalInt.empty();
        Optional<BigDecimal> open = Optional.empty();
        return new Limits(
                "", "", none, none, least(size), most(size), open, open, open, count.minItems(), count.maxItems());
    }

    /** A size is a whole number. */
    private static Optional<BigDecimal> least(Limits size) {
        return Stream.of(size.minimum(), size.exclusiveMinimum().map(BigDecimal.ONE::add))
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> most(Limits size) {
        return Stream.of(size.maximum(), size.exclusiveMaximum().map(bound -> bound.subtract(BigDecimal.ONE)))
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo);
    }

    /** An answer has all of them: where the object refuses one, nobody can give it. */
    private void checkMembers(Merged file, Pointer at) {
        Set<String> declared = declared(file);
        boolean closed = file.parts().stream().anyMatch(part -> GroupReader.isClosed(part.schema()));
        MEMBERS.stream()
                .filter(name -> closed && !declared.contains(name))
                .findFirst()
                .ifPresent(name -> problems.error(
                        file.place(),
                        "file.members",
                        "the file \"" + (at.last().equals(Pointer.ANY_ROW) ? at.parent() : at).last()
                                + "\" does not declare \"" + name + "\"",
                        "declare \"" + String.join("\", \"", MEMBERS) + "\" in \"properties\""));
    }

    private static Set<String> declared(Merged merged) {
        Set<String> names = new LinkedHashSet<>();
        merged.parts()
                .forEach(part -> names.addAll(part.schema().named("properties").keySet()));
        return names;
    }

    private Merged member(String name, Merged file, Pointer at) {
        List<Part> declared = new ArrayList<>();
        for (Part part : file.parts()) {
            part.schema()
                    .object("properties")
                    .child(name)
                    .ifPresent(member -> declared.add(Part.of(member, part.guard())));
        }
        return new Merged(parts.read(declared, at.child(name)));
    }

    /** Of each way in which the file comes to be asked, what all lists have; none where a way has no list. */
    private static List<Choice> accepted(Merged mediaType, Presence presence) {
        Set<Object> values = new LinkedHashSet<>();
        for (List<SchemaNode> way : mediaType.whenAsked(presence)) {
            Set<Object> common = common(way);
            if (common.isEmpty()) {
                return List.of();
            }
            values.addAll(common);
        }
        List<Choice> titled = mediaType.parts().stream()
                .flatMap(part -> ChoiceReader.codes(new Merged(List.of(part))).stream())
                .toList();
        return values.stream()
                .flatMap(value -> Choice.find(titled, value).stream())
                .toList();
    }

    private static Set<Object> common(List<SchemaNode> schemas) {
        Set<Object> common = new LinkedHashSet<>();
        for (SchemaNode schema : schemas) {
            List<Object> values = ChoiceReader.valuesOf(schema);
            if (common.isEmpty()) {
                common.addAll(values);
            } else if (!values.isEmpty()) {
                common.retainAll(values);
            }
        }
        return common;
    }
}
