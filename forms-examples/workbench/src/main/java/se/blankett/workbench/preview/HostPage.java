package se.blankett.workbench.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.blankett.render.view.Frame;
import se.blankett.render.view.Link;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Turn;

/** A form in the page of a host: the preview embeds it as any host does. Or, if the author wants, a page of its own. */
final class HostPage {
    private static final String SITE = "Exempelkommunen";

    private final Shelf shelf;
    private final FormFile file;
    private final Session session;
    private final Bench bench;

    HostPage(Shelf shelf, FormFile file, Session session, Bench bench) {
        this.shelf = shelf;
        this.file = file;
        this.session = session;
        this.bench = bench;
    }

    /**
     * @param page what is shown, as in its address
     * @param title what the window says
     * @param turn what the draft comes to, for the panel
     * @param drawing draws the form
     */
    Reply reply(String page, Function<PageOptions, String> title, Turn turn, Function<PageOptions, String> drawing) {
        PageOptions options = options(page);
        if (session.settings().whole()) {
            PageOptions whole = options.withFrame(frame());
            return Reply.page(200, new Html(drawing.apply(whole)));
        }
        Html body = Html.of(
                "{}\n<div class=\"pv-columns\">\n<main class=\"pv-form\" id=\"main\">\n{}\n</main>\n{}\n</div>",
                new Bar(shelf, file, session.settings()).html(),
                new Html(drawing.apply(options)),
                new Panel(file, session).of(turn));
        String lang = bench.form().identity().lang();
        return Reply.page(
                200, Skeleton.page(lang, title.apply(options), session.settings(), Optional.of(shelf.version()), body));
    }

    private PageOptions options(String page) {
        return PageOptions.of(Addresses.of(file.name(), page))
                .withHidden("csrf", session.token())
                .withLanguages(languages())
                .withScheme(session.settings().scheme());
    }

    private List<Link> languages() {
        String current = bench.form().identity().lang();
        List<String> all = file.languages();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(lang ->
                                Link.ofLanguage(lang, Languages.nameOf(lang), "?lang=" + lang, lang.equals(current)))
                        .toList();
    }

    private Frame frame() {
        List<String> sheets = Skeleton.stylesheets(session.settings());
        Frame frame = Frame.of(SITE, sheets.get(0), Addresses.ours("blankett.js"));
        return Stream.concat(Stream.of(frame), sheets.stream().skip(1).map(sheet -> frame.withStylesheet(sheet)))
                .reduce((first, second) -> second)
                .orElse(frame)
                .withScript(Skeleton.script(shelf.version()))
                .withFooter(List.of(
                        new Link("Contact", "#main", "en", false),
                        new Link("Accessibility statement", "#main", "en", false),
                        new Link("Back to the preview's panel", "?view=panel", "en", false)));
    }
}
