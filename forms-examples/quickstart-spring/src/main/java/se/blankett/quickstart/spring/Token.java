package se.blankett.quickstart.spring;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The session's own value that every page posts along, so that no other site can post for the person. */
final class Token {
    static final String NAME = "csrf";

    private Token() {}

    static String of(HttpSession session) {
        synchronized (session) {
            if (!(session.getAttribute(NAME) instanceof String)) {
                session.setAttribute(NAME, UUID.randomUUID().toString());
            }
            return String.valueOf(session.getAttribute(NAME));
        }
    }

    static void check(HttpSession session, String posted) {
        if (!of(session).equals(posted)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
