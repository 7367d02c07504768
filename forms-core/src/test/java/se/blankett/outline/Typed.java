package se.blankett.outline;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.UUID;
import se.blankett.identifier.Bankgiro;
import se.blankett.identifier.Bankkonto;
import se.blankett.identifier.EmailAddress;
import se.blankett.identifier.Fastighetsbeteckning;
import se.blankett.identifier.Iban;
import se.blankett.identifier.Kommun;
import se.blankett.identifier.Momsnummer;
import se.blankett.identifier.OcrNummer;
import se.blankett.identifier.Organisationsnummer;
import se.blankett.identifier.Personnummer;
import se.blankett.identifier.Plusgiro;
import se.blankett.identifier.Postnummer;
import se.blankett.identifier.Registreringsnummer;
import se.blankett.identifier.Telefonnummer;

/** A class for each type that one answer has, without any constraint; each has a property {@code v}. */
final class Typed {
    record OfText(CharSequence v) {}

    record OfByte(Byte v) {}

    record OfBigInteger(BigInteger v) {}

    record OfFloat(float v) {}

    record OfDouble(Double v) {}

    record OfDay(LocalDate v) {}

    record OfMonth(YearMonth v) {}

    record OfTime(LocalTime v) {}

    record OfInstant(Instant v) {}

    record OfOffset(OffsetDateTime v) {}

    record OfZone(ZonedDateTime v) {}

    record OfDuration(Duration v) {}

    record OfUuid(UUID v) {}

    record OfUri(URI v) {}

    record OfBankgiro(Bankgiro v) {}

    record OfBankkonto(Bankkonto v) {}

    record OfEmail(EmailAddress v) {}

    record OfFastighet(Fastighetsbeteckning v) {}

    record OfIban(Iban v) {}

    record OfKommun(Kommun v) {}

    record OfMoms(Momsnummer v) {}

    record OfOcr(OcrNummer v) {}

    record OfOrganisation(Organisationsnummer v) {}

    record OfPerson(Personnummer v) {}

    record OfPlusgiro(Plusgiro v) {}

    record OfPostnummer(Postnummer v) {}

    record OfRegistration(Registreringsnummer v) {}

    record OfTelefon(Telefonnummer v) {}

    private Typed() {}
}
