package se.blankett.render.layout;

import java.util.ArrayList;
import java.util.List;
import se.blankett.render.layout.Table.Cell;
import se.blankett.render.layout.Table.Look;
import se.blankett.render.layout.Table.Row;

/** A table, row by row. */
record TableBox(Table table) implements Box {
    @Override
    public List<Band> bands(Column column) {
        return new TableBox(table.withShares(ColumnWidths.of(table, column))).laidOut(column);
    }

    private List<Band> laidOut(Column column) {
        Tag tag = column.tag().add(Role.TABLE);
        List<Band> bands = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            bands.addAll(Bands.keepAll(TextBox.of(Role.CAPTION, table.caption()).bands(column.in(tag))));
        }
        List<Band> head = rows(table.head(), Role.THEAD, Attribute.COLUMN, column.in(tag), List.of());
        bands.addAll(Bands.keepAll(head));
        bands.addAll(rows(table.body(), Role.TBODY, Attribute.ROW, column.in(tag), Bands.artifacts(head)));
        return bands;
    }

    private List<Band> rows(List<Row> rows, Role role, Attribute scope, Column column, List<Band> repeated) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Tag group = column.tag().add(role);
        List<Band> bands = new ArrayList<>();
        for (Row row : rows) {
            bands.addAll(row(row, scope, column.in(group.add(Role.TR)), repeated));
        }
        return bands;
    }

    /** The first lines of all cells are one band, the second ones the next: a row is parted between lines only. */
    private List<Band> row(Row row, Attribute scope, Column column, List<Band> repeated) {
        List<List<Line>> cells = cells(row, scope, column);
        int count = cells.stream().mapToInt(List::size).max().orElse(0);
        List<Band> bands = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Line> beside = new ArrayList<>(cells.size());
            for (List<Line> lines : cells) {
                if (i < lines.size()) {
                    beside.add(lines.get(i));
                }
            }
            Band band = band(beside, i == 0, i == count - 1, column);
            bands.add(Bands.repeating(i == 0 ? repeated : onNextPage(repeated, cells, i, row), band));
        }
        return Bands.text(bands);
    }

    /** Where a row goes on, the eye finds again which row it is, as far as there is room beside it. */
    private static List<Band> onNextPage(List<Band> repeated, List<List<Line>> cells, int from, Row row) {
        List<Band> again = new ArrayList<>(repeated);
        int left = cells.stream().mapToInt(List::size).max().orElse(0) - from;
        for (int i = 0; i < cells.size(); i++) {
            List<Line> lines = cells.get(i);
            if (row.cells().get(i).header() && lines.size() <= Math.min(from, left)) {
                again.add(beside(lines));
            }
        }
        return again;
    }

    /** A band without height: what follows stands beside it. */
    private static Band beside(List<Line> lines) {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (Line line : lines) {
            for (Mark mark : line.marks()) {
                marks.add(new Mark(Tag.LAYOUT, mark.x(), y + line.ascent(), mark.shape()));
            }
            y += line.ascent() + line.descent();
        }
        return Band.of(0, marks);
    }

    private List<List<Line>> cells(Row row, Attribute scope, Column column) {
        double unit = column.width()
                / table.shares().stream().mapToDouble(Double::doubleValue).sum();
        List<List<Line>> cells = new ArrayList<>(row.cells().size());
        double x = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            double width = table.shares().get(i) * unit;
            boolean last = i == row.cells().size() - 1;
            double inner = last ? width : width - table.look().gutter();
            cells.add(lines(row.cells().get(i), scope, column.part(x, inner)));
            x += width;
        }
        return cells;
    }

    private List<Line> lines(Cell cell, Attribute scope, Column column) {
        boolean single = cell.paragraphs().size() == 1;
        Role role = cell.header() ? Role.TH : Role.TD;
        String lang = single ? Typesetter.langOf(cell.paragraphs().get(0)) : "";
        Tag tag = column.tag().add(role, cell.header() ? scope : Attribute.NONE, lang, "");
        List<Line> lines = new ArrayList<>();
        for (Text paragraph : cell.paragraphs()) {
            Tag owner = single ? tag : tag.add(Role.P, Attribute.NONE, Typesetter.langOf(paragraph), "");
            List<Line> more = Typesetter.lines(paragraph, column.in(owner), cell.align());
            double before = lines.isEmpty() ? 0 : table.look().paragraph();
            lines.add(more.get(0).withBefore(before));
            lines.addAll(more.subList(1, more.size()));
        }
        return lines;
    }

    private Band band(List<Line> beside, boolean first, boolean last, Column column) {
        Look look = table.look();
        Band band = Line.toBand(beside, first ? look.padding() : 0, last ? look.padding() : 0);
        if (!last || look.thickness() == 0) {
            return band;
        }
        List<Mark> marks = new ArrayList<>(band.marks());
        marks.add(RuleBox.mark(column, band.height(), look.thickness(), look.rgb()));
        return new Band(band.before(), band.height(), marks, false, List.of(), band.backdrop());
    }
}
