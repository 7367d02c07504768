package se.blankett.hosts;

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

/** A class of a host's with every constraint, and none named. */
record Unnamed(
        @Personnummer String personnummer,
        @Personnummer(coordinationNumber = false) String svenskPerson,
        @Personnummer(minAge = 18, maxAge = 64) String vuxen,
        @Organisationsnummer String organisationsnummer,
        @Postnummer String postnummer,
        @Telefonnummer String telefon,
        @Fastighetsbeteckning String fastighet,
        @Registreringsnummer String registreringsnummer,
        @Bankgiro String bankgiro,
        @Plusgiro String plusgiro,
        @Bankkonto String bankkonto,
        @OcrNummer String ocr,
        @Momsnummer String moms,
        @Iban String iban,
        @Kommun String kommun) {}
