package se.blankett.identifier;

import java.util.Optional;

/** An identifier that was read: a value. Immutable. */
public interface Identifier {
    /** Returns the one form in which it is stored and compared: {@code 198501012390}. */
    String stored();

    /** Returns the form in which people read it: {@code 19850101-2390}. */
    String display();

    /** Returns the form in which a receipt may show it: {@code 19850101-****}. */
    String masked();

    /** Says whether it is masked where others than its reader may see it: it tells who somebody is, or leads to money. */
    default boolean isPersonal() {
        return false;
    }

    /** Returns what may be wrong with it, where it can be read and yet not be confirmed: worth a second look, no more. */
    default Optional<Fault> doubt() {
        return Optional.empty();
    }
}
