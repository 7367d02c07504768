package se.blankett.quickstart.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.UploadLimits;
import se.blankett.text.Texts;

/** A post that is more than is taken gets a page that says how much is, and that nothing is lost. */
@ControllerAdvice
final class Refusals {
    /**
     * Tomcat reads no post of more parameters than {@code server.tomcat.max-parameter-count}, and none that comes in chunks
     * and is longer than {@code server.tomcat.max-http-form-post-size}.
     */
    @ExceptionHandler
    ResponseEntity<String> refuse(InvalidParameterException unread, HttpServletRequest request, HttpSession session) {
        if (unread.getCause() != null) {
            throw unread; // not too much, but no post of a browser's
        }
        return refuse((Exception) unread, request, session);
    }

    /** The first by us, the second by Spring before we see anything of it. */
    @ExceptionHandler({RefusedPostException.class, MaxUploadSizeExceededException.class})
    ResponseEntity<String> refuse(Exception refused, HttpServletRequest request, HttpSession session) {
        String lang = request.getRequestURI().replaceFirst("^/(\\w\\w)/.*", "$1");
        Texts texts = Texts.of(Texts.languages().contains(lang) ? lang : "sv");
        String html = String.format(
                Locale.ROOT,
                """
                <div class="bl">
                <h2>%s</h2>
                <p>%s</p>
                <p>%s</p>
                <p><a href="%s">%s</a></p>
                </div>
                """,
                texts.text("ui.tooMuch"),
                texts.text("ui.tooMuchKept"),
                sentence(texts, refused),
                addressOf(request.getRequestURI(), session),
                texts.text("ui.tooMuchBack"));
        ResponseEntity<String> page = HostPage.around(texts.lang(), texts.text("ui.tooMuch"), html);
        return new ResponseEntity<>(page.getBody(), page.getHeaders(), HttpStatus.CONTENT_TOO_LARGE);
    }

    /** Returns how much may come at once. */
    private static String sentence(Texts texts, Exception refused) {
        if (refused instanceof InvalidParameterException) {
            return texts.text("ui.tooMuchText", Map.of("n", Post.MAX_LENGTH)) + " "
                    + texts.text("ui.tooMuchFields", Map.of("n", Post.MAX_PARAMETERS));
        }
        return refused instanceof RefusedPostException post
                ? texts.text(post.reason().key(), Map.of("n", post.limit()))
                : texts.text("ui.fileSize", Map.of("size", UploadLimits.DEFAULT.file())) + " "
                        + texts.text("ui.filesSize", Map.of("size", UploadLimits.DEFAULT.total()));
    }

    /** Returns the address of the page that the person is on. */
    private static String addressOf(String posted, HttpSession session) {
        if (posted.startsWith("/flera")) {
            return "/flera";
        }
        return Optional.ofNullable((String) session.getAttribute("synpunkt"))
                .map(draft -> posted + "/" + Draft.parse(draft).page())
                .orElse(posted);
    }
}
