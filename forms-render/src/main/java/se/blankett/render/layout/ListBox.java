package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Items below each other, each with a bullet or a number.
 *
 * @param indent from the label to the text
 * @param gap between items
 */
record ListBox(Attribute attribute, List<Text> items, Style label, double indent, double gap) implements Box {
    @Override
    public List<Band> bands(Column column) {
        Tag list = column.tag().add(Role.L, attribute);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            bands.addAll(Bands.below(i == 0 ? 0 : gap, item(i, column.in(list.add(Role.LI)))));
        }
        return bands;
    }

    private List<Band> item(int index, Column column) {
        Text text = items.get(index);
        String sign = attribute == Attribute.NUMBERS ? (index + 1) + "." : "•";
        Column before = column.part(0, indent).in(column.tag().add(Role.LBL));
        Tag body = column.tag().add(Role.LBODY, Attribute.NONE, Typesetter.langOf(text), "");
        Line labelled =
                Typesetter.lines(Text.of(sign, label), before, Align.START).get(0);
        List<Line> lines = Typesetter.lines(
                text, column.part(indent, column.width() - indent).in(body), Align.START);
        List<Band> bands = new ArrayList<>();
        bands.add(Line.toBand(List.of(labelled, lines.get(0)), 0, 0));
        lines.stream().skip(1).map(Line::toBand).forEach(bands::add);
        return Bands.text(bands);
    }
}
