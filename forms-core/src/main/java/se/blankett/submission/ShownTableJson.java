package se.blankett.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.submission.ShownPage.Question;
import se.blankett.submission.ShownTable.Column;
import se.blankett.submission.ShownTable.Row;

/** The JSON of a {@link ShownTable}: a question that was not asked is an object without members. */
final class ShownTableJson {
    private ShownTableJson() {}

    static Map<String, Object> of(ShownTable table) {
        Map<String, Object> json = new LinkedHashMap<>();
        Members.put(json, "label", table.label());
        json.put("columns", table.columns().stream().map(ShownTableJson::column).toList());
        json.put("rows", table.rows().stream().map(ShownTableJson::row).toList());
        if (!table.notes().isEmpty()) {
            json.put("notes", Members.json(table.notes()));
        }
        return json;
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> json = new LinkedHashMap<>();
        Members.put(json, "label", column.label());
        if (column.number()) {
            json.put("number", true);
        }
        return json;
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        Members.put(json, "title", row.title());
        json.put(
                "cells",
                row.cells().stream()
                        .map(cell -> cell.map(ShownPageJson::question).orElse(Map.of()))
                        .toList());
        return json;
    }

    static ShownTable read(Members table) {
        return new ShownTable(
                table.shown("label"),
                table.objects("columns").stream()
                        .map(column ->
                                new Column(column.shown("label"), column.json().containsKey("number")))
                        .toList(),
                table.objects("rows").stream().map(ShownTableJson::readRow).toList(),
                table.shownTexts("notes"));
    }

    private static Row readRow(Members row) {
        List<Optional<Question>> cells =
                row.objects("cells").stream().map(ShownTableJson::readCell).toList();
        return new Row(row.shown("title"), cells);
    }

    private static Optional<Question> readCell(Members cell) {
        return cell.json().isEmpty() ? Optional.empty() : Optional.of(ShownPageJson.question(cell));
    }
}
