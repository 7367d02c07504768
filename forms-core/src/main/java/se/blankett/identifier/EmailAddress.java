package se.blankett.identifier;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address: {@code anna.öst@exempel.se}. Immutable.
 *
 * <p>Only mail that arrives proves an address, so only what no mail system takes is refused (RFC 5321, sections 4.1.2 and
 * 4.5.3.1).
 *
 * @param stored as typed, but without what is not seen, and the domain in its plain form (NFKC) and lower case
 */
public record EmailAddress(String stored) implements Identifier {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{Z}\\p{C}@,;:<>()\\[\\]\\\\\"]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Z}\\p{C}]");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])");

    public EmailAddress {
        if (!isAddress(stored)) {
            throw new IllegalArgumentException("e-mail address: must be local part, @ and domain");
        }
    }

    /** Returns the address, or {@link Fault#FORMAT}. */
    public static Reading<EmailAddress> read(String text) {
        if (text.length() > 2 * LONGEST) { // before any work is done on it
            return Reading.failed(Fault.FORMAT);
        }
        String seen = UNSEEN.matcher(text).replaceAll("").strip();
        int at = seen.lastIndexOf('@');
        if (at < 0 || seen.length() > LONGEST) {
            return Reading.failed(Fault.FORMAT);
        }
        String stored = seen.substring(0, at + 1) + plain(seen.substring(at + 1));
        return isAddress(stored) ? Reading.of(new EmailAddress(stored)) : Reading.failed(Fault.FORMAT);
    }

    /** Keyboards for Chinese and Japanese write a dot of their own. */
    private static String plain(String domain) {
        return Normalizer.normalize(domain, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u3002', '.');
    }

    private static boolean isAddress(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || text.length() > LONGEST) {
            return false;
        }
        String local = text.substring(0, at);
        boolean dots = local.startsWith(".") || local.endsWith(".") || local.contains("..");
        return !dots && LOCAL.matcher(local).matches() && isDomain(text.substring(at + 1));
    }

    /** Letters such as å are there in another spelling (RFC 3490), which passes over what is not seen. */
    private static boolean isDomain(String domain) {
        if (UNWRITTEN.matcher(domain).find() || !domain.equals(plain(domain))) {
            return false;
        }
        try {
            String spelt = IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return spelt.length() <= LONGEST_DOMAIN && DOMAIN.matcher(spelt).matches();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false; // what cannot be spelt so is no domain
        }
    }

    @Override
    public String display() {
        return stored;
    }

    /** Returns {@code a***@exempel.se}. */
    @Override
    public String masked() {
        int first = stored.offsetByCodePoints(0, 1);
        return stored.substring(0, first) + "***" + stored.substring(stored.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
