package se.blankett.browser;

import java.util.Locale;

/** Puts a piece of a page into a whole one, so that every rule of a page can be asked of it. */
public final class FullPage {
    private FullPage() {}

    /**
     * Returns a page in the language, such as {@code sv}, with the fragment in its {@code main}, after an {@code h1}
     * unless the fragment has one. Its title says that something is wrong when the fragment has an error summary.
     */
    public static String around(String fragment, String language) {
        String heading = fragment.toLowerCase(Locale.ROOT).contains("<h1") ? "" : "<h1>Exempel</h1>\n";
        String prefix = fragment.contains("bl-error-summary\"")
                ? Structure.errorPrefix(language) + " "
                : fragment.contains("bl-error-summary--warning\"") ? Structure.warningPrefix(language) + " " : "";
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%sExempel – Blankett</title>
                <link rel="stylesheet" href="%s">
                <script src="%s" defer></script>
                </head>
                <body>
                <main>
                %s%s
                </main>
                </body>
                </html>
                """.formatted(language, prefix, Site.STYLESHEET, Site.SCRIPT, heading, fragment);
    }
}
