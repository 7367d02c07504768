package se.blankett.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes numbers: {@code −1 234,5}, in Swedish and Finnish with U+00A0 between the thousands. The minus is U+2212: it is
 * read aloud where a hyphen is not, a line never breaks after it, and what is copied can be posted (every dash is read).
 */
final class Numbers {
    /** More digits than any answer may have: beyond it a number in full would fill the memory, not the page. */
    private static final int MOST_DIGITS = 200;

    private final String decimal;
    private final String group;
    private final String minus;

    Numbers(Messages messages) {
        this.decimal = messages.at("format.decimal").source();
        this.group = messages.at("format.group").source();
        this.minus = messages.at("format.minus").source();
    }

    /** Returns the number without trailing zeros. */
    String number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) > MOST_DIGITS) {
            return stripped.toString();
        }
        return grouped(stripped.abs().toPlainString(), stripped.signum() < 0);
    }

    /** Returns an amount of money: {@code 1 234}, or {@code 1 234,50} where it is not whole. */
    String amount(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() == 1 ? number(stripped) + "0" : number(stripped);
    }

    /** Returns the number with at most one decimal, cut off: a limit is never told as more than it is. */
    String shortened(BigDecimal value) {
        return number(value.setScale(1, RoundingMode.DOWN));
    }

    private String grouped(String plain, boolean negative) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(negative ? minus : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(decimal).append(plain, point + 1, plain.length()).toString();
    }
}
