package se.blankett.submission;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The parser of {@code application/x-www-form-urlencoded} (URL Standard, section 5.1). */
final class UrlEncoded {
    /** A character of text takes three bytes at most, and an escaped byte three characters: what is longer holds too much. */
    private static final long LONGEST = 9L * Post.MAX_LENGTH + 2L * Post.MAX_PARAMETERS;

    private UrlEncoded() {}

    static Post read(String body) {
        if (body.length() > LONGEST) {
            throw RefusedPostException.ofText(PostReader.TOO_LONG);
        }
        PostReader reader = new PostReader();
        for (int from = 0; from < body.length(); ) {
            int end = body.indexOf('&', from);
            int to = end < 0 ? body.length() : end;
            if (to > from) {
                addPair(body.substring(from, to), reader);
            }
            from = to + 1;
        }
        return reader.toPost();
    }

    private static void addPair(String pair, PostReader reader) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String text = equals < 0 ? "" : pair.substring(equals + 1);
        reader.add(decode(name), decode(text));
    }

    /** What is no escape stands for itself, and bytes that are no UTF-8 become U+FFFD: nothing is thrown away. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        byte[] encoded = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int escaped = encoded[i] == '%' ? escapeAt(encoded, i + 1) : -1;
            decoded.write(escaped < 0 ? encoded[i] : escaped);
            i += escaped < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static int escapeAt(byte[] encoded, int at) {
        if (at + 1 >= encoded.length) {
            return -1;
        }
        int high = Character.digit(encoded[at], 16);
        int low = Character.digit(encoded[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
