package se.blankett.quickstart.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import se.blankett.submission.UploadLimits;
import se.blankett.text.Texts;

/** Answers a post that is more than is taken: with a page that says how much is, and that nothing is lost. */
final class TooMuch {
    private static final int STATUS = 413;

    /** A browser shows no answer before it has sent all: so much is read and forgotten. What is larger is cut off. */
    private static final long MOST_READ = 2L << 30;

    private static final Texts TEXTS = Texts.of("sv");

    private final UploadLimits limits;

    TooMuch(UploadLimits limits) {
        this.limits = limits;
    }

    /** Reads what nobody wants. */
    static void skip(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] part = new byte[1 << 16];
        long read = 0;
        int count = body.read(part);
        while (count >= 0 && read < MOST_READ) {
            read += count;
            count = body.read(part);
        }
    }

    /** @param back the address of the page that the person was on */
    void answer(HttpServletResponse response, String back) throws IOException {
        response.setStatus(STATUS);
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="sv" class="bl-document">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – Exempelkommunen</title>
                <link rel="stylesheet" href="/assets/blankett.css">
                </head>
                <body class="bl-page">
                <main class="bl-main" id="main">
                <div class="bl">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p>%3$s</p>
                <p><a href="%4$s">%5$s</a></p>
                </div>
                </main>
                </body>
                </html>
                """.formatted(
                        TEXTS.text("ui.tooMuch"),
                        TEXTS.text("ui.tooMuchKept"),
                        TEXTS.text("ui.fileSize", Map.of("size", limits.file())) + " "
                                + TEXTS.text("ui.filesSize", Map.of("size", limits.total())),
                        back,
                        TEXTS.text("ui.tooMuchBack")));
    }
}
