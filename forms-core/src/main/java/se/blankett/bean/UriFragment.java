package se.blankett.bean;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.blankett.form.Pointer;

/** A JSON Pointer as the fragment of a URI: {@code /å b} is {@code #/%C3%A5%20b} (RFC 6901, section 6). */
final class UriFragment {
    /** What a fragment holds as it is, besides letters and digits (RFC 3986, section 3.5). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private UriFragment() {}

    static String of(Pointer pointer) {
        StringBuilder fragment = new StringBuilder("#");
        for (byte each : pointer.text().getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (each & 0xff))) {
                fragment.append((char) each);
            } else {
                fragment.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
            }
        }
        return fragment.toString();
    }

    private static boolean isPlain(char each) {
        return PLAIN.indexOf(each) >= 0 || (each < 128 && Character.isLetterOrDigit(each));
    }
}
