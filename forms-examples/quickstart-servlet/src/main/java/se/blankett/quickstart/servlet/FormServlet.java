package se.blankett.quickstart.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.Catalogue;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.view.Frame;
import se.blankett.render.view.Link;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Action;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.submission.Upload;
import se.blankett.submission.UploadLimits;

/**
 * Leads a person through one form: its start page at {@code /skolskjuts}, a page of questions at {@code
 * /skolskjuts/elev}, the receipt at {@code /skolskjuts/kvitto}. A post is answered with a redirect, so that Back and
 * reload never post again.
 */
final class FormServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient PageOptions options = PageOptions.of("/skolskjuts")
            .withFrame(Frame.of("Exempelkommunen", "/assets/blankett.css", "/assets/blankett.js"));

    private final transient List<Link> documents = List.of(Link.of("Ladda ner som PDF", "/skolskjuts/kvitto.pdf"));

    /** What was accepted, by submission id. Yours is a database with a unique key. */
    private final transient Map<String, Submission> received = new ConcurrentHashMap<>();

    /** The bytes of files. Yours is where you keep documents. */
    private final transient AttachmentStore store;

    private final transient UploadLimits limits;
    private final transient TooMuch tooMuch;
    private final transient Dialogue dialogue;
    private final transient HtmlRenderer html;
    private final transient PdfRenderer pdf = PdfRenderer.of(); // reads its fonts once

    FormServlet(Path forms, Clock clock, AttachmentStore store, UploadLimits limits) {
        this.store = store;
        this.limits = limits;
        this.tooMuch = new TooMuch(limits);
        Catalogue catalogue = Catalogue.of(forms);
        Form form = catalogue.form("skolskjuts", LocalDate.now(clock));
        dialogue = Dialogue.of(form, clock); // compiled once for each form
        html = HtmlRenderer.of(form);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        String page = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Submission> sent = draftOf(session).flatMap(this::receiptOf);
        if (page.equals("kvitto.pdf") && sent.isPresent()) {
            download(sent.get(), response);
            return;
        }
        response.setContentType("text/html; charset=utf-8");
        String html;
        synchronized (session) { // as in take
            html = show(session, page, options.withHidden("csrf", tokenOf(session)));
        }
        response.getWriter().write(html);
    }

    private void download(Submission submission, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        pdf.receipt(submission, PdfOptions.of(Recipient.CITIZEN)).writeTo(response.getOutputStream());
    }

    private String show(HttpSession session, String page, PageOptions shown) {
        Optional<Draft> draft = draftOf(session);
        if (page.isEmpty() || draft.isEmpty()) {
            return html.start(shown);
        }
        Optional<Submission> receipt = receiptOf(draft.get());
        if (receipt.isPresent()) {
            return html.receipt(receipt.get(), shown.withDocuments(documents));
        }
        Turn turn = dialogue.show(draft.get(), page); // after the redirect, Back, a reload
        session.setAttribute("draft", turn.draft().toJson());
        return html.render(turn, shown);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        HttpSession session = request.getSession();
        if (request.getContentLengthLong() > mostBytes(request)) {
            tooMuch.skip(request, response);
            refuse(request, response, tooMuch.sentence(isInParts(request)));
            return;
        }
        request.setCharacterEncoding("UTF-8");
        Optional<String> token;
        try {
            token = Optional.ofNullable(request.getParameter("csrf")); // the container reads the post here
        } catch (RuntimeException e) { // it did not say how long it was
            log("a post was not read", e);
            refuse(request, response, tooMuch.sentence(isInParts(request)));
            return;
        }
        if (!token.equals(Optional.of(tokenOf(session)))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        take(request, response);
    }

    private long mostBytes(HttpServletRequest request) {
        return isInParts(request) ? Quickstart.mostBytes(limits) : Quickstart.MOST_TEXT;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        tooMuch.answer(response, addressOf(request.getSession()), why);
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            Post post = Post.of(request.getParameterMap(), uploadsOf(request), store, limits); // as slow as the sender
            response.setHeader("Location", take(request.getSession(), post));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } catch (RefusedPostException e) {
            refuse(request, response, TooMuch.sentence(e));
        }
    }

    /** Only a page with a question of files is posted so. */
    private static boolean isInParts(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/form-data");
    }

    private static List<Upload> uploadsOf(HttpServletRequest request) throws IOException, ServletException {
        return !isInParts(request)
                ? List.of()
                : request.getParts().stream()
                        .filter(part -> part.getSubmittedFileName() != null)
                        .map(part -> new Upload(part.getName(), part.getSubmittedFileName(), part::getInputStream))
                        .toList();
    }

    /** Returns the address to go on at. Two tabs have one draft: it is read, taken and kept in one step. */
    private String take(HttpSession session, Post post) throws IOException {
        synchronized (session) {
            return takeAlone(session, post);
        }
    }

    private String takeAlone(HttpSession session, Post post) throws IOException {
        boolean begins = post.action().kind() == Action.Kind.START;
        Draft draft = draftOf(session)
                .filter(kept -> !(begins && receiptOf(kept).isPresent()))
                .orElseGet(() -> dialogue.start(UUID.randomUUID().toString()));
        if (receiptOf(draft).isPresent()) {
            store.discard(post);
            return "/skolskjuts/kvitto"; // pressed twice: there is one submission
        }
        Turn turn = keep(session, draft, post);
        turn.submission().ifPresent(submission -> received.putIfAbsent(submission.id(), submission));
        removeUnused(draft, post, turn);
        boolean done = turn.kind() == Turn.Kind.DONE;
        return "/skolskjuts/" + (done ? "kvitto" : turn.draft().page());
    }

    private Turn keep(HttpSession session, Draft draft, Post post) throws IOException {
        try {
            Turn turn = dialogue.take(draft, post); // Post.of(request.getParameterMap())
            session.setAttribute("draft", turn.draft().toJson());
            return turn;
        } catch (RuntimeException e) {
            store.discard(post);
            throw e;
        }
    }

    /** What was taken is taken, whatever becomes of files that it has not. */
    private void removeUnused(Draft draft, Post post, Turn turn) {
        try {
            store.removeUnused(draft, post, turn); // files that were refused, replaced or removed
        } catch (IOException e) {
            log("files are left to AttachmentStore.removeOlder", e);
        }
    }

    /** Returns the address of the page that the person is on. */
    private static String addressOf(HttpSession session) {
        return "/skolskjuts" + draftOf(session).map(draft -> "/" + draft.page()).orElse("");
    }

    private Optional<Submission> receiptOf(Draft draft) {
        return Optional.ofNullable(received.get(draft.submissionId()));
    }

    private static Optional<Draft> draftOf(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute("draft")).map(Draft::parse);
    }

    private static String tokenOf(HttpSession session) {
        synchronized (session) {
            String token = Optional.ofNullable((String) session.getAttribute("csrf"))
                    .orElseGet(() -> UUID.randomUUID().toString());
            session.setAttribute("csrf", token);
            return token;
        }
    }
}
