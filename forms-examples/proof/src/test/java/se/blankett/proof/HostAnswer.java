package se.blankett.proof;

/**
 * What a host answers.
 *
 * @param location where to go instead, for a status of 303; else {@code ""}
 */
record HostAnswer(int status, String type, String body, String location) {
    static final String HTML = "text/html; charset=utf-8";

    static HostAnswer page(String html) {
        return page(200, html);
    }

    static HostAnswer page(int status, String html) {
        return new HostAnswer(status, HTML, html, "");
    }

    static HostAnswer seeOther(String location) {
        return new HostAnswer(303, HTML, "", location);
    }

    /** One clear line, in the frame of the host's other pages. */
    static HostAnswer line(int status, String title, String line) {
        return page(status, """
                <!DOCTYPE html>
                <html lang="sv"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/blankett.css"></head>
                <body><main><h1>%s</h1><p class="host-line">%s</p></main></body></html>
                """.formatted(title, title, line));
    }
}
