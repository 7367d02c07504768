package se.blankett.workbench.preview;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions of one preview, of which the oldest gives way when there are many. */
final class Sessions {
    private static final int MOST = 100;
    private static final int BYTES = 16;

    /** Without letters and digits that are taken for each other. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int NUMBER_LENGTH = 6;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> byId = new LinkedHashMap<>();

    synchronized Optional<Session> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized Session start() {
        Session session = new Session(token(), token(), this::number);
        byId.put(session.id(), session);
        if (byId.size() > MOST) {
            byId.remove(byId.keySet().iterator().next());
        }
        return session;
    }

    private String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A case number as a host might give: {@code P-7KQ2MX}. */
    private String number() {
        StringBuilder number = new StringBuilder("P-");
        random.ints(NUMBER_LENGTH, 0, LETTERS.length()).forEach(at -> number.append(LETTERS.charAt(at)));
        return number.toString();
    }
}
