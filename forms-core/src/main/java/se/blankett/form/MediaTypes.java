package se.blankett.form;

import java.util.regex.Pattern;

/** What files are told to be. Stateless: safe to share between threads. */
public final class MediaTypes {
    /** RFC 6838, section 4.2. */
    private static final Pattern WRITTEN = Pattern.compile("[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}");

    private MediaTypes() {}

    /** Says whether the text is written as a media type is, {@code application/pdf}; not whether there is such a one. */
    public static boolean isOne(String text) {
        return WRITTEN.matcher(text).matches();
    }
}
