package se.blankett.render.view;

import java.nio.charset.StandardCharsets;
import se.blankett.form.Pointer;

/**
 * HTML ids of places: {@code /barn/0/fornamn} is {@code f-barn-0-fornamn}. Different places have different ids: whatever
 * is no letter or digit of ASCII becomes its bytes, {@code _2D}. What belongs to a place adds two hyphens and a word,
 * {@code f-tel--hint}, which no place does. Immutable.
 */
final class HtmlIds {
    private final String prefix;

    HtmlIds(String prefix) {
        this.prefix = prefix;
    }

    String of(Pointer place) {
        StringBuilder id = new StringBuilder(prefix);
        for (String token : place.tokens()) {
            id.append('-');
            append(id, token);
        }
        return id.toString();
    }

    String part(Pointer place, String part) {
        return part(of(place), part);
    }

    static String part(String id, String part) {
        return id + "--" + part;
    }

    /** The id of something that belongs to the form as a whole: {@code f--errors}. */
    String whole(String part) {
        return part(prefix, part);
    }

    private static void append(StringBuilder id, String token) {
        if (token.isEmpty()) {
            id.append('_');
        }
        for (byte unit : token.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                id.append(c);
            } else {
                id.append('_').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
    }

    private static final String HEX = "0123456789ABCDEF";
}
