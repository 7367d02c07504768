package se.blankett.proof;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.blankett.submission.Upload;

/**
 * What a browser asked for.
 *
 * @param path the segments of the address: {@code [skolskjuts, elev]}
 * @param query names and values of the address
 * @param cookie the session's id, or {@code ""}
 * @param body what was posted, urlencoded
 * @param files that were posted with it
 */
record HostRequest(
        String method, List<String> path, Map<String, String> query, String cookie, String body, List<Upload> files) {
    private static final String COOKIE = "session=";

    static HostRequest of(HttpExchange exchange) throws IOException {
        HostParts parts = HostParts.of(
                String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                exchange.getRequestBody().readAllBytes());
        String cookies = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"))
                .orElse("");
        return new HostRequest(
                exchange.getRequestMethod(),
                Stream.of(exchange.getRequestURI().getPath().split("/", -1))
                        .filter(segment -> !segment.isEmpty())
                        .toList(),
                query(Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse("")),
                Arrays.stream(cookies.split("; ", -1))
                        .filter(each -> each.startsWith(COOKIE))
                        .map(each -> each.substring(COOKIE.length()))
                        .findFirst()
                        .orElse(""),
                parts.fields(),
                parts.files());
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&", -1))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (first, second) -> first));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    boolean isPost() {
        return method.equals("POST");
    }

    /** Returns the segment at the index, or {@code ""}. */
    String segment(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /** Says whether a script fetched it; a person's own press has another {@code Accept}. */
    boolean isUpdate() {
        return isPost() && body.contains("%21update=");
    }

    /** Returns the token that was posted, or {@code ""}: plain letters, so that nothing else has to be decoded. */
    String token() {
        return Arrays.stream(body.split("&", -1))
                .filter(pair -> pair.startsWith(Host.TOKEN + "="))
                .map(pair -> pair.substring(Host.TOKEN.length() + 1))
                .findFirst()
                .orElse("");
    }
}
