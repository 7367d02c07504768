package se.blankett.value;

import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;

/** One question of each kind. */
final class Questions {
    static final Form FORM = FormParser.parse("fragor.form.json", """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/fragor",
              "title": "Frågor", "type": "object",
              "properties": {
                "namn": { "title": "Namn", "type": "string", "maxLength": 10 },
                "antal": { "title": "Antal", "type": "number" },
                "belopp": { "title": "Belopp", "type": "number", "x-form": { "unit": "kr" } },
                "yta": { "title": "Yta", "type": "number", "x-form": { "unit": "m²" } },
                "start": { "title": "Start", "type": "string", "format": "date" },
                "dag": { "title": "Dag", "type": "string", "format": "date", "x-form": { "widget": "text" } },
                "manad": { "title": "Månad", "type": "string", "format": "year-month" },
                "tid": { "title": "Tid", "type": "string", "format": "local-time" },
                "epost": { "title": "E-post", "type": "string", "format": "email" },
                "webb": { "title": "Webbplats", "type": "string", "format": "uri" },
                "pnr": { "title": "Personnummer", "type": "string", "format": "se-personnummer" },
                "bara": { "title": "Personnummer", "type": "string", "format": "se-personnummer",
                  "x-form": { "coordinationNumber": false } },
                "orgnr": { "title": "Organisationsnummer", "type": "string", "format": "se-organisationsnummer" },
                "postnr": { "title": "Postnummer", "type": "string", "format": "se-postnummer" },
                "telefon": { "title": "Telefon", "type": "string", "format": "se-phone" },
                "fastighet": { "title": "Fastighet", "type": "string", "format": "se-fastighet" },
                "tomt": { "title": "Tomt", "type": "string", "format": "se-fastighet", "examples": ["Berga 2:1"] },
                "regnr": { "title": "Registreringsnummer", "type": "string", "format": "se-registreringsnummer" },
                "bankgiro": { "title": "Bankgiro", "type": "string", "format": "se-bankgiro" },
                "plusgiro": { "title": "Plusgiro", "type": "string", "format": "se-plusgiro" },
                "konto": { "title": "Bankkonto", "type": "string", "format": "se-bankkonto" },
                "ocr": { "title": "OCR-nummer", "type": "string", "format": "se-ocr" },
                "moms": { "title": "Momsnummer", "type": "string", "format": "se-vat" },
                "iban": { "title": "IBAN", "type": "string", "format": "iban" },
                "tidpunkt": { "title": "Tidpunkt", "type": "string", "format": "date-time" },
                "klockslag": { "title": "Klockslag", "type": "string", "format": "time" },
                "uuid": { "title": "Referens", "type": "string", "format": "uuid" },
                "tidslangd": { "title": "Hur länge", "type": "string", "format": "duration" },
                "svar": { "title": "Svar", "type": "boolean" },
                "val": { "title": "Val", "enum": ["ja", "nej", " kanske ", "a\\u030a"] },
                "tal": { "title": "Tal", "enum": [1, 2.50, 1e3] },
                "flera": { "title": "Flera", "type": "array", "uniqueItems": true,
                  "items": { "type": "string", "enum": ["a", "b", "c"] } }
              } }
            """);

    private Questions() {}

    static Leaf of(String name) {
        return (Leaf) FORM.fieldAt(Pointer.ROOT.child(name)).orElseThrow();
    }
}
