package se.blankett.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Widget;

/** Numbers as people write them: {@code 1 234,50}, {@code −5}, {@code 12 kr}. */
final class NumberText {
    /** Beyond this it is no amount of anything. */
    private static final int MAX_DIGITS = 100;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}']");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)");

    private static final Pattern LEADING = Pattern.compile("^[-+]?0*");

    /** A dot and three digits: a decimal point to some, a thousand to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");

    private NumberText() {}

    static Read read(Leaf leaf, String text) {
        String bare = bare(leaf, text);
        if (bare.isEmpty()) {
            return Read.NOTHING;
        }
        if (AMBIGUOUS.matcher(bare).matches()) {
            return failed(leaf, "number.ambiguous");
        }
        if (!NUMBER.matcher(bare).matches() || digitsOf(bare) > MAX_DIGITS) {
            return failed(leaf, "number.type");
        }
        return Read.of(normalize(new BigDecimal(bare.replace(',', '.'))));
    }

    /** Returns the one form of a number's value: no zeros after the last decimal, no exponent. */
    static BigDecimal normalize(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Zeros at the beginning do not count. */
    private static long digitsOf(String bare) {
        String number = LEADING.matcher(bare).replaceFirst("");
        return number.chars().filter(Character::isDigit).count();
    }

    private static String bare(Leaf leaf, String text) {
        String bare = SPACE.matcher(BareText.of(text)).replaceAll("");
        if (leaf.wording().unit().isEmpty()) {
            return bare;
        }
        String unit = SPACE.matcher(BareText.of(leaf.wording().unit())).replaceAll("");
        String number = without(bare, unit);
        return number.equals(bare) ? without(bare, unit.replace("^", "")) : number; // m2 for m²
    }

    private static String without(String bare, String unit) {
        boolean named = !unit.isEmpty()
                && bare.length() > unit.length()
                && bare.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT));
        return named ? bare.substring(0, bare.length() - unit.length()) : bare;
    }

    private static Read failed(Leaf leaf, String code) {
        return Read.failed(new Fault(code, Map.of("example", exampleOf(leaf))));
    }

    /** Returns the author's example, or a number that the question would take. */
    static Object exampleOf(Leaf leaf) {
        String given = leaf.wording().example();
        if (!given.isEmpty()) {
            return NUMBER.matcher(given).matches() ? new BigDecimal(given.replace(',', '.')) : given;
        }
        if (leaf.widget() == Widget.COORDINATE) {
            return CoordinateText.exampleOf(leaf);
        }
        Limits limits = leaf.limits();
        BigDecimal example = BigDecimal.valueOf(12);
        BigDecimal low = limits.minimum().orElse(example).max(example);
        return limits.maximum().orElse(low).min(low);
    }
}
