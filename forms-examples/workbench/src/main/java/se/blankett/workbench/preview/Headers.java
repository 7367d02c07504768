package se.blankett.workbench.preview;

import java.util.Map;

/** What every answer says. */
final class Headers {
    /**
     * Nothing inline, nothing from elsewhere: a form that works here works under any policy of a host. Nothing is stored,
     * so that going back asks for the page anew, and shows what was saved.
     */
    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
                    + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private Headers() {}
}
