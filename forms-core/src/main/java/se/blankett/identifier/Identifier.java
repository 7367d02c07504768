package se.blankett.identifier;

/** An identifier that was read: a value. Immutable. */
public interface Identifier {
    /** Returns the one form in which it is stored and compared: {@code 198501012390}. */
    String stored();

    /** Returns the form in which people read it: {@code 19850101-2390}. */
    String display();

    /** Returns the form in which a receipt may show it: {@code 19850101-****}. */
    String masked();
}
