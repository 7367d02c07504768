package se.blankett.bind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Pointer;
import se.blankett.submission.RefusedPostException;

/**
 * The name of a control: a pointer, and for a part of a date what no pointer can hold, {@code /start~year}.
 *
 * @param part {@code ""}, {@code year}, {@code month} or {@code day}
 */
record PostedName(Pointer pointer, String part) {
    private static final int MAX_DEPTH = 64;
    private static final Pattern PART = Pattern.compile("(.*)~(year|month|day)", Pattern.DOTALL);

    static Optional<PostedName> parse(String name) {
        if (!name.startsWith("/")) {
            return Optional.empty();
        }
        Pointer whole = Pointer.parse(name);
        if (whole.depth() > MAX_DEPTH) {
            throw new RefusedPostException("the post has a name of more than " + MAX_DEPTH + " levels");
        }
        if (name.indexOf('~') < 0) {
            return Optional.of(new PostedName(whole, ""));
        }
        Matcher part = PART.matcher(name);
        return part.matches()
                ? Optional.of(new PostedName(Pointer.parse(part.group(1)), part.group(2)))
                : Optional.of(new PostedName(whole, ""));
    }
}
