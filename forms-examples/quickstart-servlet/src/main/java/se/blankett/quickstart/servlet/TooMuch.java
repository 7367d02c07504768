package se.blankett.quickstart.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.UploadLimits;
import se.blankett.text.Texts;

/** Answers a post that is more than is taken: with a page that says how much is, and that nothing is lost. */
final class TooMuch {
    private static final int STATUS = 413;

    /**
     * A browser shows no answer before it has sent all: so many times what is taken is read and forgotten. What is larger
     * is cut off.
     */
    private static final int TIMES_READ = 2;

    private static final Texts TEXTS = Texts.of("sv");

    private final UploadLimits limits;

    TooMuch(UploadLimits limits) {
        this.limits = limits;
    }

    /** Reads what nobody wants, and closes the connection on what is left. */
    void skip(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        long most = TIMES_READ * Quickstart.mostBytes(limits);
        InputStream body = request.getInputStream();
        byte[] part = new byte[1 << 16];
        long read = 0;
        int count = body.read(part);
        while (count >= 0 && read < most) {
            read += count;
            count = body.read(part);
        }
    }

    /**
     * Returns how much may come at once.
     *
     * @param inParts whether files may have come
     */
    String sentence(boolean inParts) {
        return inParts
                ? TEXTS.text("ui.fileSize", Map.of("size", limits.file())) + " "
                        + TEXTS.text("ui.filesSize", Map.of("size", limits.total()))
                : TEXTS.text("ui.tooMuchText", Map.of("n", Post.MAX_LENGTH)) + " "
                        + TEXTS.text("ui.tooMuchFields", Map.of("n", Post.MAX_PARAMETERS));
    }

    /** Returns what limit the post went beyond. */
    static String sentence(RefusedPostException refused) {
        return TEXTS.text(refused.reason().key(), Map.of("n", refused.limit()));
    }

    /**
     * @param back the address of the page that the person was on
     * @param why how much may come at once
     */
    void answer(HttpServletResponse response, String back, String why) throws IOException {
        response.setStatus(STATUS);
        response.setContentType("text/html; charset=utf-8");
        response.getWriter()
                .write(String.format(
                        Locale.ROOT,
                        """
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
                """,
                        TEXTS.text("ui.tooMuch"),
                        TEXTS.text("ui.tooMuchKept"),
                        why,
                        back,
                        TEXTS.text("ui.tooMuchBack")));
    }
}
