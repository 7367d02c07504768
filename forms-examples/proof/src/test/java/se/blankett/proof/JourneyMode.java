package se.blankett.proof;

import se.blankett.browser.Visitor;

/** How the script fares on a journey; the journey is the same. */
enum JourneyMode {
    SCRIPT(Host.Script.SERVED),
    NO_SCRIPT(Host.Script.SERVED),
    /** What comes after the first part of the script is not there. */
    BROKEN_SCRIPT(Host.Script.BROKEN),
    MISSING_SCRIPT(Host.Script.MISSING);

    private final Host.Script script;

    JourneyMode(Host.Script script) {
        this.script = script;
    }

    Host.Script script() {
        return script;
    }

    Visitor visitor() {
        return switch (this) {
            case SCRIPT -> Visitor.DESKTOP;
            case NO_SCRIPT -> Visitor.DESKTOP.withoutScript();
            case BROKEN_SCRIPT, MISSING_SCRIPT -> Visitor.PHONE;
        };
    }

    /** Says whether questions come as answers are chosen. */
    boolean updates() {
        return this == SCRIPT || this == BROKEN_SCRIPT;
    }

    /** Says whether what the browser complained about was planted. */
    boolean expects(String trouble) {
        return switch (this) {
            case SCRIPT, NO_SCRIPT -> false;
            case BROKEN_SCRIPT -> trouble.contains("planted");
            case MISSING_SCRIPT -> trouble.contains("status of 404") || trouble.contains("MIME type ('text/html')");
        };
    }
}
