package se.blankett.render.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What names bytes by what they are. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: each JDK has it", e);
        }
    }
}
