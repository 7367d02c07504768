package se.blankett.workbench.preview;

import java.util.Locale;
import java.util.Optional;
import se.blankett.render.view.ColorScheme;

/**
 * How the author wants to see forms; kept in the session.
 *
 * @param lang a BCP 47 tag, or {@code ""} for the form's own
 * @param theme {@code ""}, {@link #SHIPPED}, or the name of a stylesheet in the folder
 * @param whole whether the form is a page of its own, without the author's panel
 */
record Settings(String lang, String theme, ColorScheme scheme, boolean whole) {
    static final String SHIPPED = "themes/skargard.css";

    static final Settings DEFAULT = new Settings("", "", ColorScheme.AUTO, false);

    /** Returns the settings with those that the address asks for, or empty where it asks for none. */
    Optional<Settings> changedBy(Request request) {
        Settings changed = new Settings(
                request.parameter("lang").orElse(lang),
                request.parameter("theme").orElse(theme),
                request.parameter("scheme").map(Settings::schemeOf).orElse(scheme),
                request.parameter("view").map("page"::equals).orElse(whole));
        boolean asked = !request.query().isEmpty();
        return asked ? Optional.of(changed) : Optional.empty();
    }

    private static ColorScheme schemeOf(String name) {
        return switch (name) {
            case "light" -> ColorScheme.LIGHT;
            case "dark" -> ColorScheme.DARK;
            default -> ColorScheme.AUTO;
        };
    }

    /** Returns {@code auto}, {@code light} or {@code dark}. */
    String schemeName() {
        return scheme.name().toLowerCase(Locale.ROOT);
    }

    boolean isShipped() {
        return theme.equals(SHIPPED);
    }
}
