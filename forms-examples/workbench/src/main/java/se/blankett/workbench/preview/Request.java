package se.blankett.workbench.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.submission.Upload;

/**
 * One request, as far as anything here reads it.
 *
 * @param path as it was sent, {@code /skolskjuts/elev}
 * @param query as it was sent, {@code lang=fi} or {@code ""}
 * @param headers the first of each name, names in lower case
 * @param body a urlencoded form, or {@code ""}
 * @param files what was posted with it
 */
record Request(String method, String path, String query, Map<String, String> headers, String body, List<Upload> files) {
    Request {
        files = List.copyOf(files);
    }

    /** A request without files. */
    Request(String method, String path, String query, Map<String, String> headers, String body) {
        this(method, path, query, headers, body, List.of());
    }

    boolean isPost() {
        return method.equals("POST");
    }

    /**
     * Returns the parts between slashes, decoded: {@code /skolskjuts/elev} has two, and {@code /skolskjuts/} has two as
     * well, of which the last is empty.
     *
     * @throws IllegalArgumentException where an escape is none
     */
    List<String> segments() {
        return Arrays.stream(path.substring(1).split("/", -1))
                .map(part -> decoded(part.replace("+", "%2B")))
                .toList();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Returns a parameter of the address. */
    Optional<String> parameter(String name) {
        return pair(query, "&", name);
    }

    /** Returns a field of the posted form. */
    Optional<String> field(String name) {
        return pair(body, "&", name);
    }

    Optional<String> cookie(String name) {
        return pair(header("cookie").orElse(""), "; *", name);
    }

    private static Optional<String> pair(String pairs, String separator, String name) {
        return Arrays.stream(pairs.split(separator, -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Shows no answer. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
