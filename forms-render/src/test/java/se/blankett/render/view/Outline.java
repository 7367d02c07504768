package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;

/** What a page shows, one line a block, for tests: {@code   radios f-typ ”Vad?” (frivilligt) opens}. */
final class Outline {
    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    static String of(Shown page) {
        Outline outline = new Outline();
        outline.add(((QuestionPageState) page.state()).blocks(), "");
        return String.join("\n", outline.lines);
    }

    private void add(List<Shown> blocks, String indent) {
        blocks.forEach(block -> add(block, indent));
    }

    private void add(Shown block, String indent) {
        Object state = block.state() instanceof MapState map ? plain(map) : block.state();
        if (state instanceof AnswerState answer) {
            line(indent, block.component(), answer.id(), labelOf(block), marksOf(answer));
            answer.parts().forEach(part -> line(indent + "  ", part.id(), part.value(), part.wrong() ? "wrong" : ""));
        } else if (state instanceof FieldsetState group) {
            line(
                    indent,
                    block.component(),
                    group.id(),
                    labelOf(block),
                    group.mark(),
                    group.hidden() ? "hidden" : "",
                    follow(group.followUp()));
            add(group.blocks(), indent + "  ");
        } else if (state instanceof RepeatState rows) {
            line(
                    indent,
                    block.component(),
                    rows.id(),
                    labelOf(block),
                    rows.mark(),
                    rows.error().text(),
                    rows.more() ? "more" : "full");
            rows.cards().forEach(card -> card(card, indent + "  "));
        } else if (state instanceof TableState table) {
            line(
                    indent,
                    block.component(),
                    table.id(),
                    labelOf(block),
                    table.mark(),
                    table.error().text(),
                    table.more() ? "more" : "full");
            table.rows().forEach(row -> row(row, indent + "  "));
        } else if (state instanceof SectionState section) {
            line(
                    indent,
                    block.component(),
                    "h" + section.level(),
                    ((SectionView) block.view()).title().text());
            add(section.blocks(), indent + "  ");
        } else {
            line(indent, block.component(), ((TextState) state).key());
        }
    }

    private static FieldsetState plain(MapState map) {
        return new FieldsetState(
                map.key(),
                map.id(),
                map.describedBy(),
                map.mark(),
                map.error(),
                map.hidden(),
                map.followUp(),
                map.blocks());
    }

    private void row(TableState.Row row, String indent) {
        line(
                indent,
                "row",
                row.id(),
                row.title().text(),
                row.number(),
                row.error().text(),
                row.focus() ? "focus" : "");
        row.cells().forEach(cell -> add(cell.blocks(), indent + "  "));
    }

    private void card(RepeatState.Card card, String indent) {
        line(
                indent,
                "card",
                card.id(),
                card.title().text(),
                card.error().text(),
                card.up() ? "up" : "",
                card.down() ? "down" : "",
                card.focus() ? "focus" : "");
        add(card.blocks(), indent + "  ");
    }

    private static String labelOf(Shown block) {
        Phrase label = Labels.of(block.view());
        return label.text() + (label.lang().isEmpty() ? "" : "@" + label.lang());
    }

    private static String marksOf(AnswerState answer) {
        List<String> marks = new ArrayList<>();
        marks.add(answer.mark());
        marks.add(answer.value().isEmpty() ? "" : "=" + answer.value());
        marks.add(answer.error().text());
        marks.add(answer.heading() > 0 ? "h" + answer.heading() : "");
        marks.add(follow(answer.followUp()));
        marks.add(answer.opens() ? "opens" : "");
        answer.options().stream()
                .filter(AnswerState.OptionState::checked)
                .forEach(option -> marks.add("checked " + option.id()));
        marks.removeIf(String::isEmpty);
        return String.join(" ", marks);
    }

    private static String follow(boolean followUp) {
        return followUp ? "follow-up" : "";
    }

    private void line(String indent, String... words) {
        lines.add(indent
                + String.join(
                        " ",
                        List.of(words).stream().filter(word -> !word.isEmpty()).toList()));
    }
}
