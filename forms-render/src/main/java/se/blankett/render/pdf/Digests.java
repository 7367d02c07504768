package se.blankett.render.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for bytes that follow from them. */
final class Digests {
    private static final int ID_LENGTH = 16;

    private Digests() {}

    /** Returns the first half of the SHA-256 of the bytes, as 32 hexadecimal digits: an ID as files have them. */
    static String hex(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: each JDK has it", e);
        }
    }
}
