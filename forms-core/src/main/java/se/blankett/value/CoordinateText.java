package se.blankett.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Leaf;

/** One coordinate as people type and paste it: {@code 59,3275}, {@code N 59° 19,65'}, {@code 6 580 506}. */
final class CoordinateText {
    /** A decimetre, in metres and in degrees: nobody points more exactly. */
    private static final int METRE_DECIMALS = 1;

    private static final int DEGREE_DECIMALS = 6;
    private static final BigDecimal MOST_DEGREES = BigDecimal.valueOf(180);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** The point of the compass, or what a map calls the number. */
    private static final Pattern NAMED =
            Pattern.compile("^(?:LATITUDE?|LONGITUDE?|LAT|LONG|LON|LNG|[NSEWÖOV])[.:=]?|[NSEWÖOV]$|(?<=\\d)M$");

    /** Groups of three digits before the decimal sign are one number. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?!\\d)");

    /** Any other digits with a space between are two numbers, or one that nobody can make out. */
    private static final Pattern PARTED = Pattern.compile("\\d(?: ?[.,])? \\d");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(?:[.,]\\d{0,15})?");
    private static final Pattern DEGREES =
            Pattern.compile("(\\d{1,3})°(?:(\\d{1,2}(?:[.,]\\d{0,9})?)'(?:(\\d{1,2}(?:[.,]\\d{0,9})?)(?:\"|''))?)?");
    private static final Pattern WHOLE_DEGREES = Pattern.compile("([-+]?\\d{1,3}(?:[.,]\\d{0,15})?)°");

    /** Degrees, minutes and seconds with nothing but spaces between. */
    private static final Pattern SPACED =
            Pattern.compile("(\\d{1,3}) (\\d{1,2}(?:[.,]\\d{1,9})?)(?: (\\d{1,2}(?:[.,]\\d{1,9})?))?");

    private CoordinateText() {}

    static Read read(Leaf leaf, String text) {
        return parse(text).map(value -> whole(leaf, value)).map(Read::of).orElseGet(() -> {
            Map<String, Object> example = Map.of("example", NumberText.exampleOf(leaf));
            return Read.failed(new Fault("number.type", example));
        });
    }

    /** Returns the number that the text is, or empty where it is none. */
    static Optional<BigDecimal> parse(String text) {
        String plain = BareText.of(text.replace('′', '\'')
                        .replace('’', '\'')
                        .replace('″', '"')
                        .replace('”', '"'))
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ");
        String bare = plain.replace(" ", "");
        String number = nameless(bare);
        boolean behind = number.length() < bare.length() && bare.matches("^[SWV].*|.*\\d[^\\d]*[SWV]$");
        Optional<BigDecimal> read =
                isParted(plain) ? spaced(plain) : decimal(number).or(() -> sexagesimal(DEGREES.matcher(number)));
        return read.map(value -> behind ? value.negate() : value).map(CoordinateText::rounded);
    }

    /** Returns a coordinate of the middle of Stockholm, as a text: it is written without spaces. */
    static String exampleOf(Leaf leaf) {
        return switch (leaf.name()) {
            case "n", "north" -> "6580506";
            case "e", "east" -> "673774";
            case "latitude", "lat" -> "59.3275";
            default -> "18.0544";
        };
    }

    private static Optional<BigDecimal> decimal(String text) {
        Matcher degrees = WHOLE_DEGREES.matcher(text);
        String number = degrees.matches() ? degrees.group(1) : text;
        return NUMBER.matcher(number).matches() ? Optional.of(decimalOf(number)) : Optional.empty();
    }

    private static Optional<BigDecimal> spaced(String plain) {
        return sexagesimal(SPACED.matcher(nameless(nameless(plain).strip()).strip()));
    }

    private static boolean isParted(String plain) {
        String joined =
                THOUSANDS.matcher(plain).replaceAll(match -> match.group().replace(" ", ""));
        return PARTED.matcher(joined).find();
    }

    /** Without what the number is called, before it and after it. */
    private static String nameless(String text) {
        return NAMED.matcher(NAMED.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** A question for whole metres takes a point of a decimetre; whole degrees are no point. */
    private static BigDecimal whole(Leaf leaf, BigDecimal value) {
        boolean metres = value.abs().compareTo(MOST_DEGREES) > 0;
        boolean whole = leaf.limits()
                .multipleOf()
                .filter(step -> step.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return metres && whole ? NumberText.normalize(value.setScale(0, RoundingMode.HALF_UP)) : value;
    }

    /** Degrees, minutes and seconds. */
    private static Optional<BigDecimal> sexagesimal(Matcher parts) {
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal minutes = decimalOf(parts.group(2) == null ? "0" : parts.group(2));
        BigDecimal seconds = decimalOf(parts.group(3) == null ? "0" : parts.group(3));
        if (minutes.compareTo(SIXTY) >= 0 || seconds.compareTo(SIXTY) >= 0) {
            return Optional.empty();
        }
        BigDecimal rest =
                minutes.add(seconds.divide(SIXTY, MathContext.DECIMAL64)).divide(SIXTY, MathContext.DECIMAL64);
        return Optional.of(decimalOf(parts.group(1)).add(rest));
    }

    private static BigDecimal decimalOf(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }

    private static BigDecimal rounded(BigDecimal value) {
        int decimals = value.abs().compareTo(MOST_DEGREES) > 0 ? METRE_DECIMALS : DEGREE_DECIMALS;
        BigDecimal rounded = value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
        return NumberText.normalize(rounded);
    }
}
