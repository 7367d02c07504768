package se.blankett.workbench.preview;

import java.util.Optional;
import java.util.Set;

/**
 * Lets in what comes from this machine and from a page of ours. Another name for this machine is refused, so that no site
 * can make its own name lead here and read what is typed (DNS rebinding).
 */
final class Guard {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SITES = Set.of("same-origin", "none");

    private Guard() {}

    /** Returns why the request is refused, or empty. */
    static Optional<Reply> refusal(Request request) {
        String host = request.header("host").orElse("");
        if (!NAMES.contains(host.replaceFirst(":\\d+$", ""))) {
            return Optional.of(
                    Reply.text(421, "The preview answers to localhost and 127.0.0.1, and to no other name.\n"));
        }
        if (request.isPost() && !isOurs(request, "http://" + host)) {
            return Optional.of(
                    Reply.text(403, "The preview takes posts from its own pages, and from no other site.\n"));
        }
        return Optional.empty();
    }

    private static boolean isOurs(Request request, String origin) {
        return request.header("origin").map(origin::equals).orElse(true)
                && request.header("sec-fetch-site").map(SITES::contains).orElse(true);
    }
}
