package se.blankett.identifier;

import java.util.List;
import java.util.Optional;

/**
 * The clearing numbers of one bank whose accounts are checked in one way. Immutable.
 *
 * @param first four digits
 * @param last four digits
 */
record ClearingRange(int first, int last, Check check) {
    /** How an account number is checked (Bankgirot, Bankernas kontonummer: type and comment). */
    enum Check {
        /** Type 1, comment 1: seven digits, with the last three of the clearing number. */
        LAST_THREE,
        /** Type 1, comment 2: seven digits, with all four of the clearing number. */
        LAST_FOUR,
        /** Type 2, comment 1: ten digits. */
        TEN_DIGITS,
        /** Type 2, comment 2: nine digits, or eight. */
        HANDELSBANKEN,
        /** Type 2, comment 3: ten digits at most. */
        SWEDBANK,
        /** Type 2, comment 3: two to eight digits. */
        PLUSGIRO
    }

    private static final List<ClearingRange> ALL = Table.read("clearing.csv").stream()
            .map(row -> new ClearingRange(
                    Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)), Check.valueOf(row.get(2))))
            .toList();

    /** Returns the range that the four digits lie in, or empty where no bank has them. */
    static Optional<ClearingRange> of(String clearing) {
        int number = Integer.parseInt(clearing);
        return ALL.stream()
                .filter(range -> range.first <= number && number <= range.last)
                .findFirst();
    }

    /**
     * Returns what is wrong with an account number, or empty.
     *
     * @param account one digit or more; zeros before it may be left out where it has one length only
     */
    Optional<Fault> faultIn(String clearing, String account) {
        return switch (check) {
            case LAST_THREE -> eleven(account, 1, 7, clearing.substring(1));
            case LAST_FOUR -> eleven(account, 1, 7, clearing);
            case TEN_DIGITS -> luhn(account, 10, 10);
            case HANDELSBANKEN -> eleven(account, 8, 9, "");
            case SWEDBANK -> luhn(account, 2, 10);
            case PLUSGIRO -> luhn(account, 2, 8);
        };
    }

    /** @param before the digits of the clearing number that are counted, too */
    private static Optional<Fault> eleven(String account, int shortest, int longest, String before) {
        if (account.length() < shortest || account.length() > longest) {
            return Optional.of(Fault.LENGTH);
        }
        String padded = "0".repeat(longest - account.length()) + account;
        return holds(Eleven.holds(before + padded) && !isZero(account));
    }

    private static Optional<Fault> luhn(String account, int shortest, int longest) {
        if (account.length() < shortest || account.length() > longest) {
            return Optional.of(Fault.LENGTH);
        }
        return holds(Luhn.holds(account) && !isZero(account));
    }

    private static Optional<Fault> holds(boolean checked) {
        return checked ? Optional.empty() : Optional.of(Fault.CHECKSUM);
    }

    private static boolean isZero(String account) {
        return account.chars().allMatch(digit -> digit == '0');
    }
}
