package se.blankett.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.Decisions;
import se.blankett.engine.Patterns;
import se.blankett.engine.ReadText;
import se.blankett.form.Block;
import se.blankett.form.Enough;
import se.blankett.form.Facets;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;
import se.blankett.identifier.IdentifierTypes;
import se.blankett.json.Json;
import se.blankett.submission.Notice;

/** Goes through a form once, with every condition decided on the same answers, and leaves out what is not asked. */
final class Round {
    private final Decisions decisions;
    private final Set<Pointer> unreadable;
    private final Asked asked = new Asked();

    /** Whether a citizen answers here: not within what is read-only or deprecated. */
    private boolean answerable = true;

    /** @param unreadable where something was typed that the answers do not have */
    Round(Decisions decisions, Set<Pointer> unreadable) {
        this.decisions = decisions;
        this.unreadable = unreadable;
    }

    Asked asked() {
        return asked;
    }

    /** Returns the object without what is not asked, and without empty objects. */
    Map<String, Object> prune(Group group, Pointer at, Map<String, Object> given) {
        Map<String, Object> kept = new LinkedHashMap<>();
        group.children().forEach((name, child) -> {
            Pointer place = at.child(name);
            Optional<Object> value = Optional.ofNullable(given.get(name));
            if (decisions.anyHolds(child.presence().declared(), place)) {
                visit(child, place);
                pruneValue(child, place, value).ifPresent(rest -> kept.put(name, rest));
            } else if (child.isAnswerable()) {
                value.ifPresent(dropped -> asked.removed.add(place));
            } else if (!isComputed(child)) {
                value.ifPresent(stays -> kept.put(name, stays));
            }
        });
        keepOthers(group, at, given, kept);
        noteTexts(group.layout(), at);
        noteEnough(group, at);
        return kept;
    }

    private void noteEnough(Group group, Pointer at) {
        List<Enough> holding = group.enough().stream()
                .filter(enough -> decisions.holds(enough.guard(), at))
                .toList();
        if (!holding.isEmpty()) {
            asked.enough.put(at, holding);
        }
    }

    private static boolean isComputed(Field field) {
        return field instanceof Leaf leaf && leaf.compute().isPresent();
    }

    private void visit(Field field, Pointer at) {
        asked.visit(at);
        if (decisions.anyHolds(field.presence().required(), at)) {
            asked.required.add(at);
        }
        for (Facets.Variant variant : field.facets().variants()) {
            if (decisions.holds(variant.guard(), at)) {
                asked.wordings.put(at, variant.wording());
                break;
            }
        }
    }

    private Optional<Object> pruneValue(Field field, Pointer at, Optional<Object> value) {
        boolean before = answerable;
        answerable &= field.isAnswerable();
        Optional<Object> kept = switch (field.kind()) {
            case LEAF -> leaf((Leaf) field, at, value);
            case GROUP -> pruneGroup((Group) field, at, value);
            case ROWS -> pruneRows((Rows) field, at, value);
        };
        answerable = before;
        return kept;
    }

    private Optional<Object> leaf(Leaf leaf, Pointer at, Optional<Object> value) {
        if (leaf.compute().isPresent()) {
            asked.computed.put(at, leaf);
            return Optional.empty(); // whatever was sent: it follows from the other answers
        }
        boolean read = leaf.type() == Leaf.Type.TEXT
                && IdentifierTypes.of(leaf.limits().format()).isPresent();
        if (read && value.isPresent() && value.get() instanceof String text) {
            asked.read.add(new ReadText(leaf.limits().format(), text));
        }
        if (leaf.exclusive().isPresent() && value.isPresent()) {
            asked.exclusive.put(at, leaf);
        }
        if (leaf.isFile()) {
            asked.addOthers(); // a file may have members that are no file's
        }
        if (leaf.type() == Leaf.Type.FILES && value.isPresent() && value.get() instanceof List<?> files) {
            for (int i = 0; i < files.size(); i++) {
                asked.visit(at.child(i)); // each file is a place where something may be wrong
            }
        }
        if (!leaf.codeList().isEmpty() && value.isPresent()) {
            asked.listed.put(at, leaf);
        }
        return ask(at, value);
    }

    private Optional<Object> ask(Pointer at, Optional<Object> value) {
        if (answerable) {
            asked.leaves.add(at);
        }
        return value;
    }

    private Optional<Object> pruneGroup(Group group, Pointer at, Optional<Object> value) {
        boolean object = value.map(given -> given instanceof Map).orElse(true);
        Map<String, Object> rest = prune(group, at, object ? objectOf(value) : Map.of());
        if (!object) {
            return value; // of another type: the engine says so
        }
        if (!rest.isEmpty()) {
            notePoint(group, at);
            return Optional.of(rest);
        }
        asked.absent.add(at);
        value.ifPresent(empty -> asked.removed.add(at));
        return Optional.empty();
    }

    private Optional<Object> pruneRows(Rows rows, Pointer at, Optional<Object> value) {
        if (value.isEmpty() || !(value.get() instanceof List<?> list) || list.isEmpty()) {
            return ask(at, value);
        }
        List<Object> kept = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            kept.add(pruneRow(rows.item(), at.child(i), list.get(i)));
        }
        return rows.isTable() ? withoutEmptyEnd(at, kept) : Optional.of(kept);
    }

    /** A table has room for more than there is to say: the empty rows at its end, where nothing is typed, are no answer. */
    private Optional<Object> withoutEmptyEnd(Pointer at, List<Object> rows) {
        int count = rows.size();
        while (count > 0 && rows.get(count - 1).equals(Map.of()) && !isTyped(at.child(count - 1))) {
            count--;
            asked.removed.add(at.child(count));
        }
        return count == 0 ? ask(at, Optional.empty()) : Optional.of(rows.subList(0, count));
    }

    private boolean isTyped(Pointer row) {
        return unreadable.stream().anyMatch(place -> place.isWithin(row));
    }

    /** A row stays, even where nothing of it is left: those after it keep their numbers. */
    private Object pruneRow(Field item, Pointer at, Object value) {
        visit(item, at);
        if (item instanceof Group group) {
            Map<String, Object> rest = prune(group, at, objectOf(Optional.of(value)));
            notePoint(group, at);
            return value instanceof Map ? rest : value;
        }
        return pruneValue(item, at, Optional.of(value)).orElse(Json.NULL);
    }

    private void notePoint(Group group, Pointer at) {
        group.point().ifPresent(point -> asked.points.put(at, point));
    }

    private static Map<String, Object> objectOf(Optional<Object> value) {
        return value.isPresent() && value.get() instanceof Map<?, ?> map ? Json.object(map) : Map.of();
    }

    /** A member that nothing declares is kept; where the schema forbids it, it is found. */
    private void keepOthers(Group group, Pointer at, Map<String, Object> given, Map<String, Object> kept) {
        given.forEach((name, value) -> {
            if (group.child(name).isPresent()) {
                return;
            }
            kept.put(name, value);
            asked.visit(at.child(name));
            boolean allowed = group.open()
                    || group.memberPatterns().stream().anyMatch(pattern -> Patterns.matches(pattern, name));
            if (allowed) {
                asked.addOthers();
            } else {
                asked.unknown.add(at.child(name));
            }
        });
    }

    private void noteTexts(List<Block> blocks, Pointer at) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                noteTexts(section.blocks(), at);
            } else if (block instanceof Info info
                    && info.conditions().stream().allMatch(condition -> decisions.holds(condition, at))) {
                asked.notices.add(new Notice(at, info));
            }
        }
    }
}
