package se.blankett.identifier;

import java.util.Map;
import java.util.Optional;

/** The kinds of identifier that a form can ask for, by {@code format}. Stateless: safe to share between threads. */
public final class IdentifierTypes {
    private static final Map<String, IdentifierType> BY_FORMAT = Map.of(
            "se-personnummer", Personnummer::read,
            "se-organisationsnummer", (text, today) -> Organisationsnummer.read(text),
            "se-postnummer", (text, today) -> Postnummer.read(text),
            "se-phone", (text, today) -> Telefonnummer.read(text));

    private IdentifierTypes() {}

    /** Returns the type that the format names, or empty where it names none: {@code se-personnummer}. */
    public static Optional<IdentifierType> of(String format) {
        return Optional.ofNullable(BY_FORMAT.get(format));
    }
}
