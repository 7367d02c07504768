package se.blankett.identifier;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An account in a Swedish bank: {@code 8424-1234567897}. Every text is one, as there are accounts that nobody can check
 * (Bankgirot, Bankernas kontonummer): what does not fit is a doubt. Immutable: safe to share between threads.
 *
 * @param stored clearing number, hyphen and account number, digits; as typed where the text has no such numbers
 */
public record Bankkonto(String stored) implements Identifier {
    private static final Pattern STORED = Pattern.compile("([0-9]{4})([0-9]?)-([0-9]{1,15})");

    /** Dots, commas and slashes are typed between the numbers, too. */
    private static final Pattern BETWEEN = Pattern.compile("[-.,:/\\s\\p{Z}\\p{Cf}\u2010-\u2015\u2212]+");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{5,20}");
    private static final int CLEARING = 4;
    private static final int LONGEST = 64;

    /** Returns the account that the text is: {@code 8424-4, 123 456 789-7}; it never fails. */
    public static Reading<Bankkonto> read(String text) {
        if (text.length() > LONGEST) {
            return Reading.of(new Bankkonto(text));
        }
        String typed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String digits = BETWEEN.matcher(typed).replaceAll("");
        if (!DIGITS.matcher(digits).matches()) {
            return Reading.of(new Bankkonto(typed.strip()));
        }
        List<Bankkonto> ways = ways(typed, digits);
        return Reading.of(
                ways.stream().filter(way -> way.doubt().isEmpty()).findFirst().orElse(ways.get(0)));
    }

    /** The clearing numbers of Swedbank may have a fifth digit, which nobody stores: it is the check digit of the five. */
    private static List<Bankkonto> ways(String typed, String digits) {
        Bankkonto four = new Bankkonto(digits.substring(0, CLEARING) + "-" + digits.substring(CLEARING));
        if (digits.charAt(0) != '8' || digits.length() < 7 || typed.equals(four.stored)) {
            return List.of(four);
        }
        String clearing = digits.substring(0, CLEARING + 1);
        boolean checked = Luhn.holds(clearing);
        Bankkonto five = new Bankkonto(
                (checked ? clearing.substring(0, CLEARING) : clearing) + "-" + digits.substring(CLEARING + 1));
        return isApart(typed) ? List.of(five, four) : List.of(four, five);
    }

    /** Says whether a fifth digit stands before the account number: {@code 8424-4 123…}, {@code 84244-123…}. */
    private static boolean isApart(String typed) {
        List<String> groups = Stream.of(BETWEEN.split(typed))
                .filter(group -> !group.isEmpty())
                .toList();
        int first = groups.get(0).length();
        return first == CLEARING + 1
                || (first == CLEARING && groups.size() > 1 && groups.get(1).length() == 1);
    }

    @Override
    public Optional<Fault> doubt() {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches()) {
            return Optional.of(Fault.FORMAT);
        }
        if (!parts.group(2).isEmpty()) {
            return Optional.of(Fault.CLEARING_CHECK);
        }
        return ClearingRange.of(parts.group(1))
                .map(range -> range.faultIn(stored.substring(0, CLEARING), stored.substring(CLEARING + 1)))
                .orElse(Optional.of(Fault.CLEARING));
    }

    @Override
    public String display() {
        return stored;
    }

    /** Returns the last four digits alone: {@code ****-******7897}. */
    @Override
    public String masked() {
        return Typed.lastFour(stored);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public String toString() {
        return masked();
    }
}
