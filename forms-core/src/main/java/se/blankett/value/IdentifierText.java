package se.blankett.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Leaf;
import se.blankett.identifier.Fault;
import se.blankett.identifier.Identifier;
import se.blankett.identifier.IdentifierType;
import se.blankett.identifier.Personnummer;
import se.blankett.identifier.Reading;
import se.blankett.report.Severity;

/** Identifiers, and the message for each thing that can be wrong with one. */
final class IdentifierText {
    /** What the messages of a format begin with. */
    private static final Map<String, String> FAMILIES = Map.of(
            "se-personnummer", "pnr",
            "se-organisationsnummer", "orgnr",
            "se-postnummer", "postnr",
            "se-phone", "phone",
            "se-registreringsnummer", "regnr",
            "email", "email",
            "idn-email", "email");

    /** Numbers to which money is paid: one message says it all. */
    private static final Set<String> ACCOUNTS = Set.of("se-bankgiro", "se-plusgiro", "se-ocr", "se-vat", "iban");

    /** Formats that take every text, and only doubt some. */
    private static final Map<String, String> DOUBTS =
            Map.of("se-fastighet", "property.format", "se-bankkonto", "account.unsure");

    /** Where the author gives no example; there is no such place. */
    private static final String PROPERTY = "Skoga 1:54";

    private IdentifierText() {}

    static Read read(Leaf leaf, IdentifierType type, String text, LocalDate today) {
        String format = leaf.limits().format();
        Read plain = DOUBTS.containsKey(format) ? PlainText.read(text) : Read.NOTHING;
        if (plain.fault().isPresent()) {
            return plain;
        }
        Reading<? extends Identifier> reading = type.read(text, today);
        return reading.identifier()
                .map(identifier -> read(leaf, identifier))
                .orElseGet(() -> Read.failed(codeOf(format, reading.fault().orElse(Fault.FORMAT))));
    }

    private static Read read(Leaf leaf, Identifier identifier) {
        boolean refused = !leaf.coordinationNumber()
                && identifier instanceof Personnummer number
                && number.isCoordinationNumber();
        if (refused) {
            return Read.failed("pnr.noCoordination");
        }
        return identifier.doubt().isPresent()
                ? Read.doubted(identifier.stored(), doubt(leaf))
                : Read.of(identifier.stored());
    }

    private static se.blankett.value.Fault doubt(Leaf leaf) {
        String example = leaf.wording().example();
        return new se.blankett.value.Fault(
                DOUBTS.getOrDefault(leaf.limits().format(), "account.unsure"),
                Severity.WARNING,
                leaf.limits().format().equals("se-fastighet")
                        ? Map.of("example", example.isEmpty() ? PROPERTY : example)
                        : Map.of());
    }

    private static String codeOf(String format, Fault fault) {
        if (ACCOUNTS.contains(format)) {
            return "account.check";
        }
        if (format.equals("se-kommun")) {
            return "choice.notInList";
        }
        String end = switch (fault) {
            case FORMAT, LENGTH, CLEARING, CLEARING_CHECK -> "format";
            case CHECKSUM, SERIAL, THIRD_DIGIT -> "check";
            case DATE -> "date";
            case FUTURE -> "future";
        };
        return FAMILIES.getOrDefault(format, "text") + "." + end;
    }
}
