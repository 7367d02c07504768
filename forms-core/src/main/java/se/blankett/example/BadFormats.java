package se.blankett.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.blankett.form.Leaf;

/**
 * Texts that are not of a format, each in its own way.
 *
 * @param today what lies in the future is after it
 */
record BadFormats(LocalDate today) {
    /** @param code what is told about it */
    record Bad(String how, String text, String code) {}

    private static final Map<String, List<Bad>> FIXED = Map.ofEntries(
            Map.entry(
                    "date",
                    List.of(
                            new Bad("a day that does not exist", "2026-02-30", "date.notReal"),
                            new Bad("a year of two digits", "26-02-03", "date.year4"))),
            Map.entry(
                    "year-month",
                    List.of(
                            new Bad("a month that does not exist", "2026-13", "date.notReal"),
                            new Bad("a year alone", "2026", "date.incomplete"))),
            one("local-time", "an hour that does not exist", "25:00", "time.format"),
            one("time", "an hour that does not exist", "25:00:00Z", "time.format"),
            one("date-time", "a day that does not exist", "2026-02-30T12:00:00Z", "fallback"),
            one("uuid", "not a UUID", "123e4567", "fallback"),
            one("duration", "not a duration", "två dagar", "fallback"),
            one("uri", "no address", "inte en adress", "url.format"),
            one("email", "no at sign", "namn.example.se", "email.format"),
            one("idn-email", "no at sign", "namn.example.se", "email.format"),
            one("se-phone", "too short", "070-17406", "phone.format"),
            one("se-postnummer", "too short", "1152", "postnr.format"),
            one("se-registreringsnummer", "a letter that no plate has", "ABI123", "regnr.format"),
            one("se-bankgiro", "another check digit", "59100001", "account.check"),
            one("se-plusgiro", "another check digit", "10", "account.check"),
            one("se-ocr", "another check digit", "123456", "account.check"),
            one("se-vat", "another check digit", "SE556016068101", "account.check"),
            one("iban", "other check digits", "SE4650000000058398257466", "account.check"));

    private static Map.Entry<String, List<Bad>> one(String format, String how, String text, String code) {
        return Map.entry(format, List.of(new Bad(how, text, code)));
    }

    List<Bad> of(Leaf leaf, Random random) {
        return switch (leaf.limits().format()) {
            case "se-personnummer" -> personnummer(leaf, random);
            case "se-organisationsnummer" -> organisationsnummer(random);
            default -> FIXED.getOrDefault(leaf.limits().format(), List.of());
        };
    }

    private List<Bad> personnummer(Leaf leaf, Random random) {
        LocalDate born = LocalDate.of(1985, 1, 1);
        List<Bad> bad = new ArrayList<>(List.of(
                new Bad("too short", "850101-23", "pnr.format"),
                new Bad("another check digit", otherCheck(Identities.personnummer(born, random)), "pnr.check"),
                new Bad("a day that does not exist", "199002302389", "pnr.date"),
                new Bad("born tomorrow", Identities.personnummer(today.plusDays(1), random), "pnr.future")));
        if (!leaf.coordinationNumber()) {
            bad.add(new Bad("a samordningsnummer", Identities.samordningsnummer(born, random), "pnr.noCoordination"));
        }
        return bad;
    }

    private static List<Bad> organisationsnummer(Random random) {
        return List.of(
                new Bad("too short", "556016-06", "orgnr.format"),
                new Bad("another check digit", otherCheck(Identities.organisationsnummer(random)), "orgnr.check"));
    }

    private static String otherCheck(String number) {
        int last = number.length() - 1;
        return number.substring(0, last) + (number.charAt(last) - '0' + 1) % 10;
    }
}
