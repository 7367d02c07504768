package se.blankett.outline;

import static java.util.Map.entry;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
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

/** The format that each of our constraints is in a form. */
final class SwedishFormats {
    private static final Map<Class<? extends Annotation>, String> ALL = Map.ofEntries(
            entry(Personnummer.class, "se-personnummer"),
            entry(Organisationsnummer.class, "se-organisationsnummer"),
            entry(Postnummer.class, "se-postnummer"),
            entry(Telefonnummer.class, "se-phone"),
            entry(Fastighetsbeteckning.class, "se-fastighet"),
            entry(Registreringsnummer.class, "se-registreringsnummer"),
            entry(Bankgiro.class, "se-bankgiro"),
            entry(Plusgiro.class, "se-plusgiro"),
            entry(OcrNummer.class, "se-ocr"),
            entry(Bankkonto.class, "se-bankkonto"),
            entry(Momsnummer.class, "se-vat"),
            entry(Iban.class, "iban"),
            entry(Kommun.class, "se-kommun"));

    private SwedishFormats() {}

    static Optional<String> of(Class<? extends Annotation> constraint) {
        return Optional.ofNullable(ALL.get(constraint));
    }

    /** Says whether a form only doubts what the constraint refuses. */
    static boolean isDoubted(Class<? extends Annotation> constraint) {
        return constraint.equals(Bankkonto.class) || constraint.equals(Fastighetsbeteckning.class);
    }
}
