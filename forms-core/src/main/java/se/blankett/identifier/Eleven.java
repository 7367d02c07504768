package se.blankett.identifier;

/** The check digit of Swedish account numbers: modulus 11 (Bankgirot, Bankernas kontonummer). Stateless. */
final class Eleven {
    private Eleven() {}

    /** Returns whether the digits, weighed from the right with 1 to 10 and 1 again, have a sum that 11 divides. */
    static boolean holds(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += digit * (fromRight % 10 + 1);
        }
        return sum % 11 == 0;
    }
}
