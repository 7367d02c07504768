package se.blankett.browser;

/** Our own rules of markup. */
public final class Structure {
    private Structure() {}

    static String errorPrefix(String language) {
        return switch (language) {
            case "en" -> "Error:";
            case "fi" -> "Virhe:";
            default -> "Fel:";
        };
    }
}
