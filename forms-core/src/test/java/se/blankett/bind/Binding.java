package se.blankett.bind;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;

/** A form with rows in rows, and with names that are hard to post. */
final class Binding {
    static final Form FORM = FormParser.parse("ansokan.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/ansokan",
              "title": "Ansökan", "type": "object",
              "$defs": {
                "text": { "title": "Text", "type": "string" } },
              "properties": {
                "namn": { "title": "Namn", "type": "string", "maxLength": 5 },
                "antal": { "title": "Antal", "type": "number" },
                "start": { "title": "Start", "type": "string", "format": "date" },
                "manad": { "title": "Månad", "type": "string", "format": "year-month" },
                "svar": { "title": "Svar", "type": "boolean" },
                "flera": { "title": "Flera", "type": "array", "items": { "type": "string", "enum": ["a", "b"] } },
                "plats": { "title": "Plats", "type": "object", "properties": { "gata": { "$ref": "#/$defs/text" } } },
                "last": { "title": "Läst", "type": "string", "readOnly": true },
                "lastruta": { "title": "Läst", "type": "boolean", "readOnly": true },
                "gammal": { "title": "Gammal", "type": "string", "deprecated": true },
                "lastgrupp": { "title": "Läst", "type": "object", "readOnly": true,
                  "properties": { "gata": { "$ref": "#/$defs/text" } } },
                "lastrader": { "title": "Läst", "type": "array", "readOnly": true, "items": { "type": "object",
                  "properties": { "namn": { "$ref": "#/$defs/text" } } } },
                "ord": { "title": "Ord", "type": "array", "items": { "$ref": "#/$defs/text" } },
                "tva": { "title": "Två", "type": "array", "maxItems": 2, "items": { "$ref": "#/$defs/text" } },
                "manga": { "title": "Många", "type": "array", "maxItems": 600, "items": { "$ref": "#/$defs/text" } },
                "oandligt": { "title": "Oändligt", "type": "array", "maxItems": 99999, "items": { "$ref": "#/$defs/text" } },
                "barn": { "title": "Barn", "type": "array", "items": { "type": "object", "properties": {
                  "namn": { "$ref": "#/$defs/text" },
                  "fodd": { "title": "Född", "type": "string", "format": "date" },
                  "antal": { "title": "Antal", "type": "number" },
                  "last": { "title": "Läst", "type": "string", "readOnly": true },
                  "flera": { "title": "Flera", "type": "array", "items": { "type": "string", "enum": ["a", "b"] } },
                  "syskon": { "title": "Syskon", "type": "array", "items": { "type": "object", "properties": {
                    "namn": { "$ref": "#/$defs/text" } } } } } } },
                "a/b": { "$ref": "#/$defs/text" },
                "a~b": { "$ref": "#/$defs/text" },
                "start~year": { "$ref": "#/$defs/text" },
                "barn~rows": { "$ref": "#/$defs/text" },
                "a.b c": { "$ref": "#/$defs/text" },
                "å😀": { "$ref": "#/$defs/text" },
                "<b>&\\"=+%41": { "$ref": "#/$defs/text" },
                "": { "$ref": "#/$defs/text" },
                "-": { "title": "Streck", "type": "object", "properties": { "0": { "$ref": "#/$defs/text" } } },
                "0": { "$ref": "#/$defs/text" },
                "!next": { "$ref": "#/$defs/text" }
              } }
            """);

    static final FormBinder BINDER =
            FormBinder.of(FORM, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));

    static final Draft EMPTY = Draft.of("1");

    private Binding() {}

    /** Binds an urlencoded body. */
    static Draft bind(Draft draft, String body) {
        return BINDER.bind(draft, Post.parse(body));
    }

    static Draft edit(Draft draft, Action.Kind kind, String target) {
        return BINDER.edit(draft, new Action(kind, target)).draft();
    }

    /** Returns the first text at each place. */
    static Map<String, String> texts(Draft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        draft.entries().forEach((at, entry) -> texts.put(at.text(), entry.text("")));
        return texts;
    }

    static Map<String, Integer> rows(Draft draft) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        draft.rows().forEach((at, count) -> rows.put(at.text(), count));
        return rows;
    }

    static Entry entry(Draft draft, String at) {
        return draft.entry(Pointer.parse(at)).orElseThrow();
    }

    /** Returns where each finding says that it is. */
    static List<String> findings(Draft draft) {
        List<String> findings = new ArrayList<>();
        draft.entries()
                .values()
                .forEach(entry ->
                        entry.finding().ifPresent(found -> findings.add(found.pointer() + " " + found.code())));
        return findings;
    }
}
