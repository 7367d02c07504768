package se.blankett.bind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Pointer;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;

/**
 * The name of a control: a pointer, and for a part of a date, or the number of rows, what no pointer can hold, {@code
 * /start~year}.
 *
 * @param part {@code ""}, {@code year}, {@code month}, {@code day} or {@code rows}
 */
record PostedName(Pointer pointer, String part) {
    /** The part that tells how many rows a repeat has. */
    static final String ROWS = "rows";

    private static final Pattern PART = Pattern.compile("(.*)~(year|month|day|rows)", Pattern.DOTALL);
    private static final Pattern STRAY_TILDE = Pattern.compile("~(?![01])");

    /** Returns the name, or empty where it is none of ours. */
    static Optional<PostedName> parse(String name) {
        Matcher matcher = PART.matcher(name);
        boolean part = name.indexOf('~') >= 0 && matcher.matches();
        String text = part ? matcher.group(1) : name;
        if (!isPointer(text)) {
            return Optional.empty();
        }
        Pointer pointer = Pointer.parse(text);
        if (pointer.depth() > Post.MAX_DEPTH) {
            throw RefusedPostException.ofShape("the post has a name of more than " + Post.MAX_DEPTH + " levels");
        }
        return Optional.of(new PostedName(pointer, part ? matcher.group(2) : ""));
    }

    /** Says whether it is written in the one way in which a pointer is (RFC 6901, section 3): one place has one name. */
    static boolean isPointer(String text) {
        boolean escaped = text.indexOf('~') < 0 || !STRAY_TILDE.matcher(text).find();
        return text.startsWith("/") && escaped;
    }
}
