package se.blankett.hosts;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.blankett.constraint.Bankgiro;
import se.blankett.constraint.Bankkonto;
import se.blankett.constraint.Fastighetsbeteckning;
import se.blankett.constraint.Iban;
import se.blankett.constraint.Kommun;
import se.blankett.constraint.Momsnummer;
import se.blankett.constraint.OcrNummer;
import se.blankett.constraint.Organisationsnummer;
import se.blankett.constraint.Personnummer;
import se.blankett.constraint.Plusgiro;
import se.blankett.constraint.Postnummer;
import se.blankett.constraint.Registreringsnummer;
import se.blankett.constraint.Telefonnummer;

/** A class of a host's with every constraint, each with the label that its question has in a form. */
record Named(
        @Personnummer(label = "Nummer") @Nullable String personnummer,
        @Organisationsnummer(label = "Nummer") @Nullable String organisationsnummer,
        @Postnummer(label = "Nummer") @Nullable String postnummer,
        @Telefonnummer(label = "Nummer") @Nullable String phone,
        @Fastighetsbeteckning(label = "Nummer") @Nullable String fastighet,
        @Registreringsnummer(label = "Nummer") @Nullable String registreringsnummer,
        @Bankgiro(label = "Nummer") @Nullable String bankgiro,
        @Plusgiro(label = "Nummer") @Nullable String plusgiro,
        @Bankkonto(label = "Nummer") @Nullable String bankkonto,
        @OcrNummer(label = "Nummer") @Nullable String ocr,
        @Momsnummer(label = "Nummer") @Nullable String vat,
        @Iban(label = "Nummer") @Nullable String iban,
        @Kommun(label = "Nummer") @Nullable String kommun) {

    static final Named EMPTY = new Named(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Returns what is said of the text at the property. */
    static List<String> messages(String lang, String property, String text) {
        return Provider.in(lang).validateValue(Named.class, property, text).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
