package se.blankett.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Block;
import se.blankett.form.Expression;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Rows;
import se.blankett.form.Rule;
import se.blankett.form.Section;

/** Puts formulas into the fields that they compute, and rules into the objects that they stand on. */
final class FormulaReader {
    private final FormulaNotes notes;
    private final ExpressionReader expressions;
    private final RuleReader rules;

    FormulaReader(FieldNames names, ExpressionReader expressions, FormulaNotes notes, Problems problems) {
        this.notes = notes;
        this.expressions = expressions;
        this.rules = new RuleReader(names, expressions, problems);
    }

    /** Returns the object with the formulas in it. */
    Group read(Group root) {
        return notes.computes().isEmpty() && notes.rules().isEmpty() ? root : group(root);
    }

    private Field field(Field field) {
        return switch (field.kind()) {
            case LEAF -> leaf((Leaf) field);
            case GROUP -> group((Group) field);
            case ROWS -> {
                Rows rows = (Rows) field;
                yield rows.withItem(field(rows.item()));
            }
        };
    }

    private Leaf leaf(Leaf leaf) {
        return Optional.ofNullable(notes.computes().get(leaf.pointer()))
                .flatMap(place -> compute(place, leaf))
                .map(leaf::withCompute)
                .orElse(leaf);
    }

    private Optional<Expression> compute(SchemaNode place, Leaf leaf) {
        String text = place.document()
                .at(place.pointer().parent())
                .map(form -> form.text(place.pointer().last()))
                .orElse("");
        return expressions.compute(place, text, leaf);
    }

    private Group group(Group group) {
        Map<String, Field> children = new LinkedHashMap<>();
        group.children().forEach((name, child) -> children.put(name, field(child)));
        List<Rule> read = Optional.ofNullable(notes.rules().get(group.pointer()))
                .map(parts -> rules.read(parts, group.pointer()))
                .orElse(List.of());
        return group.withQuestions(blocks(group.layout(), children), children, read);
    }

    private static List<Block> blocks(List<Block> layout, Map<String, Field> children) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : layout) {
            if (block instanceof Field field) {
                blocks.add(children.getOrDefault(field.name(), field));
            } else if (block instanceof Section section) {
                blocks.add(new Section(section.title(), section.help(), blocks(section.blocks(), children)));
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }
}
