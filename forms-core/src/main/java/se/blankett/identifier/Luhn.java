package se.blankett.identifier;

/** The check digit of Swedish numbers: modulus 10 (ISO/IEC 7812-1, annex B). Stateless: safe to share between threads. */
final class Luhn {
    private Luhn() {}

    /** Returns whether the last of the digits {@code 0} to {@code 9} is the check digit of those before it. */
    static boolean holds(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 0 ? digit : sumOfDigits(2 * digit);
        }
        return sum % 10 == 0;
    }

    private static int sumOfDigits(int doubled) {
        return doubled > 9 ? doubled - 9 : doubled;
    }
}
