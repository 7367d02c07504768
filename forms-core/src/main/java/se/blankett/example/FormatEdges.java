package se.blankett.example;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import se.blankett.form.Leaf;

/**
 * Texts at the edge of a format, by what they show.
 *
 * @param today what lies in the future is after it
 */
record FormatEdges(LocalDate today) {
    Map<String, String> of(Leaf leaf, Random random) {
        Map<String, String> edges = new LinkedHashMap<>();
        switch (leaf.limits().format()) {
            case "date" -> {
                edges.put("the first day", "1800-01-01");
                edges.put("the last day", "2200-12-31");
                edges.put("a leap day", "2024-02-29");
            }
            case "year-month" -> {
                edges.put("the first month", "1800-01");
                edges.put("the last month", "2200-12");
            }
            case "local-time" -> {
                edges.put("the first minute", "00:00");
                edges.put("the last minute", "23:59");
            }
            case "time" -> edges.put("a leap second", "23:59:60Z");
            case "date-time" -> edges.put("a leap second", "2016-12-31T23:59:60Z");
            case "duration" -> edges.put("every part", "P1Y2M3DT4H5M6S");
            default -> identifiers(leaf, random, edges);
        }
        return edges;
    }

    private void identifiers(Leaf leaf, Random random, Map<String, String> edges) {
        switch (leaf.limits().format()) {
            case "email" -> edges.put("a letter that ASCII has not", "åsa.öst@example.se");
            case "se-postnummer" -> {
                edges.put("the first number", "10000");
                edges.put("the last number", "99999");
            }
            case "se-phone" -> edges.put("of another country", "+358401234567");
            case "se-personnummer" -> {
                edges.put("born today", Identities.personnummer(today, random));
                edges.put("more than a hundred years old", Identities.personnummer(today.minusYears(110), random));
                if (leaf.coordinationNumber()) {
                    edges.put("a samordningsnummer", Identities.samordningsnummer(today.minusYears(30), random));
                    edges.put("a samordningsnummer without a day", "199005602389");
                }
            }
            default -> {} // all texts of the others are alike
        }
    }
}
