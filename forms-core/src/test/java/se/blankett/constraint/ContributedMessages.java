package se.blankett.constraint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.blankett.text.Texts;

/** The texts of the constraints, made of the form's: with its label, and without what names the field. */
final class ContributedMessages {
    /** The form's code for each key, without the package. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Personnummer.message", "pnr.format"),
            Map.entry("Personnummer.message.check", "pnr.check"),
            Map.entry("Personnummer.message.date", "pnr.date"),
            Map.entry("Personnummer.message.future", "pnr.future"),
            Map.entry("Personnummer.message.coordinationNumber", "pnr.noCoordination"),
            Map.entry("Personnummer.message.minAge", "pnr.age"),
            Map.entry("Personnummer.message.maxAge", "pnr.ageMax"),
            Map.entry("Organisationsnummer.message", "orgnr.format"),
            Map.entry("Organisationsnummer.message.check", "orgnr.check"),
            Map.entry("Postnummer.message", "postnr.format"),
            Map.entry("Telefonnummer.message", "phone.format"),
            Map.entry("Registreringsnummer.message", "regnr.format"),
            Map.entry("Bankgiro.message", "account.check"),
            Map.entry("Plusgiro.message", "account.check"),
            Map.entry("OcrNummer.message", "account.check"),
            Map.entry("Momsnummer.message", "account.check"),
            Map.entry("Iban.message", "account.check"),
            Map.entry("Kommun.message", "choice.notInList"),
            Map.entry("Fastighetsbeteckning.message", "property.format"),
            Map.entry("Bankkonto.message", "account.unsure"));

    /** The option that each argument is, and the example that a form without one of its own gives. */
    private static final Map<String, String> ARGUMENTS =
            Map.of("label", "{label}", "min", "{minAge}", "max", "{maxAge}", "example", "Skoga 1:54");

    /** What names the field, and what stands there where nothing does; the first that is found. */
    private static final Map<String, List<Map.Entry<String, String>>> NAMED = Map.of(
            "sv",
            List.of(
                    Map.entry(" i fältet ”{label}”", ""),
                    Map.entry(" för ”{label}”", ""),
                    Map.entry("fältet ”{label}”", "uppgiften"),
                    Map.entry("”{label}”", "uppgiften")),
            "en",
            List.of(
                    Map.entry(" in “{label}”", ""),
                    Map.entry(" for “{label}”", ""),
                    Map.entry("“{label}”", "the answer")),
            "fi",
            List.of(
                    Map.entry("Kohdan ”{label}” h", "H"),
                    Map.entry(" kohdan ”{label}”", ""),
                    Map.entry(" kohtaan ”{label}”", ""),
                    Map.entry("kohta ”{label}”", "tieto"),
                    Map.entry("”{label}”", "tieto")));

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]");

    private ContributedMessages() {}

    /** Returns the text for each key. */
    static Map<String, String> in(String lang) {
        Map<String, String> texts = new TreeMap<>();
        CODES.forEach((key, code) -> {
            String named = Texts.of(lang).text(code, ARGUMENTS);
            texts.put("se.blankett.constraint." + key, unnamed(lang, named));
            texts.put("se.blankett.constraint." + key + ".label", named);
        });
        return texts;
    }

    /** Returns the file, in ASCII: providers differ in the encoding that they read. */
    static String file(String lang) {
        String lines = in(lang).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        return "# Made of se/blankett/text/messages_" + lang + ".properties: see ContributedMessagesTest.\n"
                + BEYOND_ASCII.matcher(lines).replaceAll(ContributedMessages::escaped);
    }

    private static String escaped(MatchResult letter) {
        return Matcher.quoteReplacement(
                String.format(Locale.ROOT, "\\u%04X", (int) letter.group().charAt(0)));
    }

    private static String unnamed(String lang, String text) {
        return NAMED.getOrDefault(lang, List.of()).stream()
                .filter(name -> text.contains(name.getKey()))
                .findFirst()
                .map(name -> text.replace(name.getKey(), name.getValue()))
                .orElseThrow(() -> new IllegalArgumentException(lang + ": must name the field, was " + text));
    }
}
