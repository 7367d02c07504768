package se.blankett.submission;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One posted page, as the browser sent it. Immutable.
 *
 * <p>Names are JSON Pointers of answers, {@code /barn/0/fornamn}; parts of a date add what no pointer can hold, {@code
 * /start~year}, and so does how many rows a repeat has on the page, {@code /barn~rows} (a row in which nothing was typed
 * may post nothing else); buttons are actions, {@code !next}; {@code !page} names the page that was shown, and {@code
 * !form} the definition that it was made of. Everything else is the host's and is left out.
 *
 * @param action the button; {@link Action.Kind#UPDATE} where none was sent
 * @param form {@link se.blankett.form.Identity#token()} of the definition that the page was made of, or {@code ""}
 * @param page the id of the page that was shown, or {@code ""}
 * @param parameters texts by name, as typed
 * @param files by name, after a store took them or they were refused
 */
public record Post(
        Action action,
        String form,
        String page,
        Map<String, List<String>> parameters,
        Map<String, List<ReceivedFile>> files) {
    /** Most parameters in one post. */
    public static final int MAX_PARAMETERS = 5_000;

    /** Most characters of text in one post, names included. */
    public static final int MAX_LENGTH = 1 << 20;

    /** Most levels of objects and arrays in a name; in a document of answers too. */
    public static final int MAX_DEPTH = 64;

    /** Most rows of one repeat whose schema does not say more; in a document of answers too. */
    public static final int MAX_REPEAT = 500;

    public Post {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        parameters = Collections.unmodifiableMap(copy);
        Map<String, List<ReceivedFile>> taken = new LinkedHashMap<>();
        files.forEach((name, received) -> taken.put(name, List.copyOf(received)));
        files = Collections.unmodifiableMap(taken);
    }

    /** A post without files. */
    public Post(Action action, String form, String page, Map<String, List<String>> parameters) {
        this(action, form, page, parameters, Map.of());
    }

    /**
     * Returns the post that a host's parameters are.
     *
     * @param parameters by name a {@code String}, a {@code String[]} (as a servlet has them) or a {@code Collection<String>}
     * @throws RefusedPostException beyond {@link #MAX_PARAMETERS} or {@link #MAX_LENGTH}
     * @throws IllegalArgumentException where a value is none of these
     */
    public static Post of(Map<String, ?> parameters) {
        PostReader reader = new PostReader();
        parameters.forEach((name, value) -> textsOf(name, value).forEach(text -> reader.add(name, textOf(name, text))));
        return reader.toPost();
    }

    /**
     * Returns the post that a host's parameters and files are, as {@link #of(Map, Collection, AttachmentStore,
     * UploadLimits)} with {@link UploadLimits#DEFAULT}.
     */
    public static Post of(Map<String, ?> parameters, Collection<Upload> files, AttachmentStore store) {
        return of(parameters, files, store, UploadLimits.DEFAULT);
    }

    /**
     * Returns the post that a host's parameters and files are. The files are read here, and nowhere later: the store takes
     * their bytes, and the post what they come to. A file that is too large, empty, or breaks off is refused by itself,
     * and told at its question.
     *
     * @param parameters as in {@link #of(Map)}
     * @param files of the post; those without a name are left out
     * @throws RefusedPostException as in {@link #of(Map)}, before any file is read; and beyond the most files, of which
     *     none is kept then
     */
    public static Post of(
            Map<String, ?> parameters, Collection<Upload> files, AttachmentStore store, UploadLimits limits) {
        return of(parameters).withFiles(files, store, limits);
    }

    /**
     * Returns a copy with these files, which are read here.
     *
     * @throws RefusedPostException beyond the most files, of which none is kept then
     */
    public Post withFiles(Collection<Upload> uploads, AttachmentStore store, UploadLimits limits) {
        return new Post(action, form, page, parameters, new FileIntake(store, limits).takeAll(uploads));
    }

    /** Returns the ids of the files that a store took. */
    public List<String> fileIds() {
        return files.values().stream()
                .flatMap(List::stream)
                .filter(file -> file.refusal().isEmpty())
                .map(ReceivedFile::id)
                .toList();
    }

    /**
     * Reads a body of the type {@code application/x-www-form-urlencoded} in UTF-8 (URL Standard, section 5.1). A
     * percent sign that begins no escape stands for itself.
     *
     * @throws RefusedPostException beyond {@link #MAX_PARAMETERS} or {@link #MAX_LENGTH}
     */
    public static Post parse(String body) {
        return UrlEncoded.read(body);
    }

    /** Returns the texts of the name; none where it was not sent. */
    public List<String> texts(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Post[action=" + action.kind() + ", parameters=" + parameters.size() + ", files=" + files.size() + "]";
    }

    /** Returns views: no limit has been looked at yet. */
    private static Iterable<?> textsOf(String name, @Nullable Object value) {
        if (value instanceof String[] texts) {
            return Arrays.asList(texts);
        }
        return value instanceof Collection<?> texts ? texts : List.of(textOf(name, value));
    }

    private static String textOf(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(name + ": value must be String, String[] or Collection<String>, was "
                + (value == null ? "null" : value.getClass().getSimpleName()));
    }
}
