package se.blankett.proof;

import java.util.List;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.Frame;
import se.blankett.render.view.Link;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** Draws what a host shows: a form on a page of its own, or as a part of the host's page. */
final class HostPages {
    private static final Frame FRAME = Frame.of("Exempelkommunen", "/blankett.css", "/blankett.js")
            .withFooter(List.of(Link.of("Kontakta oss", "/kontakt")));

    private HostPages() {}

    static String start(HtmlRenderer renderer, HostSession session, String form) {
        return renderer.start(own(session, form, ""));
    }

    static String turn(HtmlRenderer renderer, HostSession session, String form, Turn turn) {
        return renderer.render(turn, own(session, form, HostVisit.pageOf(turn)));
    }

    static String receipt(HtmlRenderer renderer, HostSession session, Submission submission) {
        PageOptions options = own(session, submission.form().id(), "")
                .withLanguages(List.of())
                .withDocuments(List.of(Link.of("Kvitto", "/kvitto/" + submission.id() + ".pdf")));
        return renderer.receipt(submission, options);
    }

    /** @param page where the languages lead */
    private static PageOptions own(HostSession session, String form, String page) {
        return PageOptions.of("/" + form)
                .withHidden(Host.TOKEN, session.token())
                .withLanguages(languages(session, "/" + form + (page.isEmpty() ? "" : "/" + page)))
                .withFrame(FRAME);
    }

    private static List<Link> languages(HostSession session, String address) {
        return Stream.of("sv Svenska", "en English", "fi Suomi")
                .map(each -> each.split(" ", -1))
                .map(each -> Link.ofLanguage(
                        each[0],
                        each[1],
                        address + "?lang=" + each[0],
                        session.lang().equals(each[0])))
                .toList();
    }

    /** Returns options for a part of the host's page, under a heading of the host's. */
    static PageOptions part(HostSession session, String action, String prefix) {
        return PageOptions.of(action).withIdPrefix(prefix).withHeadingLevel(2).withHidden(Host.TOKEN, session.token());
    }

    static String around(String title, List<String> parts, Form form) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/blankett.css"><script src="/blankett.js" defer></script></head>
                <body><main><h1>%s</h1>
                %s
                </main></body></html>
                """.formatted(form.identity().lang(), title, title, String.join("\n", parts));
    }
}
