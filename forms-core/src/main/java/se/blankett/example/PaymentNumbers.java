package se.blankett.example;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.blankett.identifier.IdentifierTypes;

/** Numbers to which money is paid, with their check digits, and those of vehicles and land: in their stored form. */
final class PaymentNumbers {
    /** I, Q and V are in no registration number. */
    private static final String PLATE = "ABCDEFGHJKLMNOPRSTUWXYZ";

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private PaymentNumbers() {}

    /** Returns a text of the format, or empty where it is none of these. */
    static Optional<String> make(String format, Random random) {
        return switch (format) {
            case "se-bankgiro" -> Optional.of(checked(format, "999" + digits(3, random)));
            case "se-plusgiro" -> Optional.of(checked(format, "99" + digits(4, random)));
            case "se-bankkonto" -> Optional.of(checked(format, "8424-9" + digits(8, random)));
            case "se-ocr" -> Optional.of(checked(format, "9" + digits(6, random)));
            case "se-vat" -> Optional.of("SE" + Identities.organisationsnummer(random) + "01");
            case "iban" -> Optional.of(iban("80000" + digits(15, random)));
            case "se-registreringsnummer" -> Optional.of(plate(random) + digits(3, random));
            case "se-fastighet" -> Optional.of("Skoga " + (1 + random.nextInt(9)) + ":" + (1 + random.nextInt(99)));
            default -> Optional.empty();
        };
    }

    private static String checked(String format, String digits) {
        return IntStream.range(0, 10)
                .mapToObj(check -> digits + check)
                .filter(number -> IdentifierTypes.of(format)
                        .flatMap(type -> type.read(number, LocalDate.EPOCH).identifier())
                        .filter(read -> read.doubt().isEmpty())
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** ISO 13616: with SE as 2814 and two check digits after it the account leaves 1 when 97 divides it. */
    private static String iban(String account) {
        int rest = new BigInteger(account + "281400").mod(MODULUS).intValue();
        return String.format(Locale.ROOT, "SE%02d%s", 98 - rest, account);
    }

    private static String plate(Random random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            letters.append(PLATE.charAt(random.nextInt(PLATE.length())));
        }
        return letters.toString();
    }

    private static String digits(int count, Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
