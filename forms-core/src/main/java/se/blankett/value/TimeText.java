package se.blankett.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clock times as people write them: {@code 9.30}, {@code kl. 9:30}, {@code 0930}, {@code 9}. */
final class TimeText {
    private static final Pattern TIME =
            Pattern.compile("(?:kl\\.?\\s*)?(?:([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?|([01]\\d|2[0-3])([0-5]\\d))");

    private TimeText() {}

    static Read read(String text) {
        Matcher time = TIME.matcher(BareText.of(text).toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Read.failed("time.format");
        }
        boolean compact = time.group(3) != null;
        String hour = String.valueOf(time.group(compact ? 3 : 1));
        String minute = compact || time.group(2) != null ? String.valueOf(time.group(compact ? 4 : 2)) : "00";
        return Read.of((hour.length() == 1 ? "0" + hour : hour) + ":" + minute);
    }
}
