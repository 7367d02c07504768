package se.blankett.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.blankett.json.Json;

/** Forms of any size, every question answered. */
final class GeneratedForm {
    /** Questions on a page, of which the first decides whether the last is asked. */
    private static final int PER_PAGE = 10;

    /** Kinds of question but for the plain text. */
    private static final int KINDS = 5;

    private GeneratedForm() {}

    /** Returns a form of that many questions, all properties of its root. */
    static Sample withFields(int fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        List<Object> conditions = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            if (i % PER_PAGE == PER_PAGE - 1) {
                conditions.add(condition(name(i - PER_PAGE + 1), name(i), question(i)));
            } else {
                properties.put(name(i), question(i));
            }
            answers.put(name(i), answer(i));
        }
        Map<String, Object> schema = object(properties);
        schema.put("allOf", conditions);
        return Sample.of(write(schema, pages(fields)), answers);
    }

    /** Returns a form with a repeat of six questions, one of each kind, that has that many rows. */
    static Sample withRows(int rows) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < KINDS; i++) {
            properties.put(name(i), question(i));
            row.put(name(i), answer(i));
        }
        row.put(name(PER_PAGE - 1), answer(PER_PAGE - 1));
        Map<String, Object> item = object(properties);
        item.put("allOf", List.of(condition(name(0), name(PER_PAGE - 1), question(PER_PAGE - 1))));
        item.put("title", "Rad");
        Map<String, Object> list = Map.of("title", "Rader", "type", "array", "maxItems", 500, "items", item);
        Object page = Map.of("id", "sida", "title", "Sida", "fields", List.of("rader"));
        String schema = write(object(Map.of("rader", list)), List.of(page));
        return Sample.of(
                schema,
                Map.of("rader", IntStream.range(0, rows).mapToObj(i -> row).toList()));
    }

    private static String write(Map<String, Object> root, List<Object> pages) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://exempel.se/e-tjanster/stor");
        schema.put("title", "Stor blankett");
        schema.put("x-form", Map.of("version", "1.0.0", "lang", "sv", "pages", pages));
        schema.putAll(root);
        return Json.write(schema);
    }

    private static List<Object> pages(int fields) {
        List<Object> pages = new ArrayList<>();
        for (int first = 0; first < fields; first += PER_PAGE) {
            List<String> names = IntStream.range(first, Math.min(first + PER_PAGE, fields))
                    .mapToObj(GeneratedForm::name)
                    .toList();
            pages.add(Map.of("id", "sida" + first, "title", "Sida " + first, "fields", names));
        }
        return pages;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("unevaluatedProperties", false);
        return schema;
    }

    private static Map<String, Object> condition(String on, String name, Map<String, Object> question) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("if", Map.of("properties", Map.of(on, Map.of("const", true)), "required", List.of(on)));
        condition.put("then", Map.of("properties", Map.of(name, question), "required", List.of(name)));
        return condition;
    }

    private static String name(int i) {
        return "fraga" + i;
    }

    private static Map<String, Object> question(int i) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("title", "Fråga nummer " + i);
        switch (i % PER_PAGE) {
            case 0 -> question.put("type", "boolean");
            case 1 -> question.putAll(Map.of("type", "integer", "minimum", 0, "maximum", 1000));
            case 2 -> question.putAll(Map.of("type", "string", "format", "date"));
            case 3 -> question.putAll(Map.of("type", "string", "format", "se-postnummer"));
            case 4 -> question.put("oneOf", List.of(option("a"), option("b"), option("c"), option("d")));
            default -> question.putAll(Map.of("type", "string", "maxLength", 200));
        }
        return question;
    }

    private static Map<String, Object> option(String value) {
        return Map.of("const", value, "title", "Alternativ " + value);
    }

    private static Object answer(int i) {
        return switch (i % PER_PAGE) {
            case 0 -> true;
            case 1 -> BigDecimal.valueOf(12);
            case 2 -> "2026-11-21";
            case 3 -> "11520";
            case 4 -> "c";
            default -> "Ett svar på fråga " + i + " med några ord";
        };
    }
}
