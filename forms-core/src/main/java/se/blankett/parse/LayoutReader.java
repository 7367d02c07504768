package se.blankett.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Block;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Info;
import se.blankett.form.Pointer;
import se.blankett.form.Section;
import se.blankett.json.Json;
import se.blankett.report.Nearest;

/** Reads the order in which an object's properties are asked: names, sections and texts. */
final class LayoutReader {
    private final ConditionReader conditions;
    private final Problems problems;

    LayoutReader(ConditionReader conditions, Problems problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    /** Reads the whole order of an object: every property stands in it once. */
    List<Block> read(SchemaNode holder, String member, Map<String, Field> children, Pointer at) {
        Set<String> named = new HashSet<>();
        List<Block> blocks = readSome(holder, member, children, at, named);
        checkComplete(holder, member, children.keySet(), named);
        return blocks;
    }

    void checkComplete(SchemaNode holder, String member, Set<String> names, Set<String> named) {
        for (String name : names) {
            if (!named.contains(name)) {
                problems.error(
                        holder.place(member),
                        "layout.missing",
                        "\"" + name + "\" stands nowhere in '" + member + "', so nobody can answer it",
                        "add \"" + name + "\" where it is to be asked");
            }
        }
    }

    /** Reads a part of the order; the names in it are added to {@code named}. */
    List<Block> readSome(SchemaNode holder, String member, Map<String, Field> children, Pointer at, Set<String> named) {
        List<Block> blocks = new ArrayList<>();
        List<Object> given = holder.list(member);
        for (int i = 0; i < given.size(); i++) {
            SchemaNode place = holder.place(member).place(Integer.toString(i));
            if (given.get(i) instanceof String name) {
                addField(name, place, children, named, blocks);
            } else if (given.get(i) instanceof Map<?, ?> map) {
                SchemaNode block = new SchemaNode(place.document(), place.pointer(), Json.members(map));
                blocks.add(block.has("info") ? info(block, at) : section(block, children, at, named));
            }
        }
        return blocks;
    }

    private void addField(
            String name, SchemaNode place, Map<String, Field> children, Set<String> named, List<Block> blocks) {
        Field field = children.get(name);
        if (field == null) {
            problems.error(
                    place,
                    "layout.unknown",
                    "no property is named \"" + name + "\"",
                    Nearest.fix(name, children.keySet()));
        } else if (!named.add(name)) {
            problems.error(place, "layout.twice", "\"" + name + "\" stands in the order twice", "keep one of the two");
        } else {
            blocks.add(field);
        }
    }

    private Info info(SchemaNode block, Pointer at) {
        List<Condition> shown = block.child("if")
                .map(test -> List.of(conditions.object(test, at)))
                .orElse(List.of());
        return new Info(block.text("info"), block.text("kind").equals("warning"), shown);
    }

    private Section section(SchemaNode block, Map<String, Field> children, Pointer at, Set<String> named) {
        return new Section(block.text("title"), block.text("help"), readSome(block, "fields", children, at, named));
    }
}
