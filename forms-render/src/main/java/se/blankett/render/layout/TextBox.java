package se.blankett.render.layout;

import java.util.List;

/** One paragraph, whatever its role. */
record TextBox(Role role, Text text, String title, Align align) implements Box {
    static TextBox of(Role role, Text text) {
        return new TextBox(role, text, "", Align.START);
    }

    @Override
    public List<Band> bands(Column column) {
        Tag tag = column.tag().add(role, Attribute.NONE, Typesetter.langOf(text), title);
        return Bands.text(Typesetter.lines(text, column.in(tag), align).stream()
                .map(Line::toBand)
                .toList());
    }
}
