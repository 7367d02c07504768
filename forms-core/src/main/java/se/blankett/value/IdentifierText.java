package se.blankett.value;

import java.time.LocalDate;
import java.util.Map;
import se.blankett.form.Leaf;
import se.blankett.identifier.Fault;
import se.blankett.identifier.Identifier;
import se.blankett.identifier.IdentifierType;
import se.blankett.identifier.Personnummer;
import se.blankett.identifier.Reading;

/** Identifiers, and the message for each thing that can be wrong with one. */
final class IdentifierText {
    /** What the messages of a format begin with. */
    private static final Map<String, String> FAMILIES = Map.of(
            "se-personnummer", "pnr",
            "se-organisationsnummer", "orgnr",
            "se-postnummer", "postnr",
            "se-phone", "phone",
            "email", "email",
            "idn-email", "email");

    private IdentifierText() {}

    static Read read(Leaf leaf, IdentifierType type, String text, LocalDate today) {
        Reading<? extends Identifier> reading = type.read(text, today);
        if (reading.identifier().isEmpty()) {
            return Read.failed(codeOf(leaf.limits().format(), reading.fault().orElse(Fault.FORMAT)));
        }
        Identifier identifier = reading.identifier().get();
        boolean refused = !leaf.coordinationNumber()
                && identifier instanceof Personnummer number
                && number.isCoordinationNumber();
        return refused ? Read.failed("pnr.noCoordination") : Read.of(identifier.stored());
    }

    private static String codeOf(String format, Fault fault) {
        String end = switch (fault) {
            case FORMAT -> "format";
            case CHECKSUM, SERIAL, THIRD_DIGIT -> "check";
            case DATE -> "date";
            case FUTURE -> "future";
        };
        return FAMILIES.getOrDefault(format, "text") + "." + end;
    }
}
