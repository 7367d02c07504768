package se.blankett.identifier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of identifier that a form can ask for, by {@code format}. Stateless: safe to share between threads. */
public final class IdentifierTypes {
    private static final Map<String, IdentifierType> BY_FORMAT = Map.ofEntries(
            Map.entry("se-personnummer", Personnummer::read),
            Map.entry("se-organisationsnummer", (text, today) -> Organisationsnummer.read(text)),
            Map.entry("se-postnummer", (text, today) -> Postnummer.read(text)),
            Map.entry("se-phone", (text, today) -> Telefonnummer.read(text)),
            Map.entry("se-fastighet", (text, today) -> Fastighetsbeteckning.read(text)),
            Map.entry("se-registreringsnummer", (text, today) -> Registreringsnummer.read(text)),
            Map.entry("se-bankgiro", (text, today) -> Bankgiro.read(text)),
            Map.entry("se-plusgiro", (text, today) -> Plusgiro.read(text)),
            Map.entry("se-bankkonto", (text, today) -> Bankkonto.read(text)),
            Map.entry("se-ocr", (text, today) -> OcrNummer.read(text)),
            Map.entry("se-vat", (text, today) -> Momsnummer.read(text)),
            Map.entry("iban", (text, today) -> Iban.read(text)),
            Map.entry("se-kommun", (text, today) -> Kommun.read(text)),
            Map.entry("email", (text, today) -> EmailAddress.read(text)),
            Map.entry("idn-email", (text, today) -> EmailAddress.read(text)));

    private IdentifierTypes() {}

    /** Returns the formats, sorted. */
    public static Set<String> formats() {
        return new TreeSet<>(BY_FORMAT.keySet());
    }

    /** Returns the type that the format names, or empty where it names none: {@code se-personnummer}. */
    public static Optional<IdentifierType> of(String format) {
        return Optional.ofNullable(BY_FORMAT.get(format));
    }
}
