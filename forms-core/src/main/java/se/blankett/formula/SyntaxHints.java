package se.blankett.formula;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what people write in formulas elsewhere, and how it is written here; asked only of what cannot be read. */
final class SyntaxHints {
    /**
     * Something that means nothing here.
     *
     * @param what why, with {@code %s} for what was written
     */
    private record Hint(Pattern written, String what, String fix) {
        static Hint of(String written, String what, String fix) {
            return new Hint(Pattern.compile(written), what, fix);
        }
    }

    private static final List<Hint> HINTS = List.of(
            Hint.of("['´`’‘“”„«»]", "%s is no quotation mark here", "write texts between \\\" and \\\""),
            Hint.of("(?iu)(?<![\\p{L}\\p{N}_.])(?:and|och)(?![\\p{L}\\p{N}_.(])", "\"%s\" is no sign", "write &&"),
            Hint.of("(?iu)(?<![\\p{L}\\p{N}_.])(?:or|eller)(?![\\p{L}\\p{N}_.(])", "\"%s\" is no sign", "write ||"),
            Hint.of("(?iu)(?<![\\p{L}\\p{N}_.])(?:not|inte)(?![\\p{L}\\p{N}_.(])", "\"%s\" is no sign", "write !"),
            Hint.of("=>", "%s is no sign", "write >="),
            Hint.of("=<", "%s is no sign", "write <="),
            Hint.of("===|!==", "%s is no sign", "write = or !="),
            Hint.of("≥|≤|≠", "%s is no sign", "write >=, <= or !="),
            Hint.of("[×·]", "%s is no sign", "write *"),
            Hint.of("[÷:](?!=)", "%s is no sign", "write / to divide, and IF(test, then, else) to choose"),
            Hint.of("[−–—]", "%s is no minus", "write -"),
            Hint.of("\\^|\\*\\*", "there are no powers", "multiply: x * x"),
            Hint.of(";", "a semicolon stands between values", "write a comma"),
            Hint.of("\\?", "%s is no sign", "write IF(test, then, else)"),
            Hint.of("[\\[\\]]", "a formula reads no single row", "take all of them: SUM(rader.belopp)"),
            Hint.of("[{}$#@]", "%s is no part of a name", "write the name alone: avgift"),
            Hint.of("[0-9][ \u00a0][0-9]{3}(?![0-9])", "a space stands in a number", "write it without: 1000"),
            Hint.of("[0-9] ?%(?=\\s*(?:$|[-+*/)]))", "% is what remains of a division", "write 0.25 for 25 percent"));

    /** What a spreadsheet has, in English and in Swedish. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            entry("SUMMA", "write SUM"),
            entry("OM", "write IF"),
            entry("AVRUNDA", "write ROUND"),
            entry("IDAG", "write TODAY()"),
            entry("NOW", "write TODAY()"),
            entry("ÅR", "write YEAR"),
            entry("DAGAR", "write DAYS"),
            entry("ANTAL", "write COUNT"),
            entry("LEN", "write LENGTH"),
            entry("AVERAGE", "write SUM(x) / COUNT(x)"),
            entry("MEDEL", "write SUM(x) / COUNT(x)"),
            entry("AND", "write a && b"),
            entry("OCH", "write a && b"),
            entry("OR", "write a || b"),
            entry("ELLER", "write a || b"),
            entry("NOT", "write !a"),
            entry("ICKE", "write !a"),
            entry("ISBLANK", "write !PRESENT(x)"),
            entry("TRUE", "write the name of a yes or no question alone, or 1 = 1"),
            entry("FALSE", "write ! before the name of a yes or no question, or 1 = 0"));

    private SyntaxHints() {}

    /** @param bare the formula without what stands in quotation marks */
    static Optional<FormulaException> of(String bare) {
        for (Hint hint : HINTS) {
            Matcher found = hint.written().matcher(bare);
            if (found.find()) {
                return Optional.of(FormulaException.of(hint.what().replace("%s", found.group()), hint.fix()));
            }
        }
        return Optional.empty();
    }

    static FormulaException unknownFunction(String name) {
        return FormulaException.unknownFunction(name, ELSEWHERE.getOrDefault(name.toUpperCase(Locale.ROOT), ""));
    }
}
