package se.blankett.form;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which definition it is: stored with every submission.
 *
 * @param id {@code $id}, or the document's URI
 * @param name the short name, {@code skolskjuts}
 * @param version semantic version, {@code 1.0.0}; {@code ""} where the form has none
 * @param lang the BCP 47 tag of its texts, {@code sv}
 * @param digest SHA-256 of its documents, 64 hexadecimal digits
 * @param validFrom first day on which it applies
 * @param validTo last day on which it applies
 */
public record Identity(
        String id,
        String name,
        String version,
        String lang,
        String digest,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {
    private static final int TOKEN_LENGTH = 16;

    /** Says whether this definition applies on the day. */
    public boolean appliesOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }

    /** Returns what a page carries to tell of which definition it was made: the first 16 characters of the digest. */
    public String token() {
        return digest.substring(0, Math.min(TOKEN_LENGTH, digest.length()));
    }

    /** Returns the same definition with its texts in another language. */
    public Identity withLang(String other) {
        return new Identity(id, name, version, other, digest, validFrom, validTo);
    }
}
