package se.blankett.workbench.preview;

import java.util.Optional;

/** In the place of a form that does not load: why. */
final class BrokenPage {
    private final Shelf shelf;
    private final FormFile file;
    private final Settings settings;

    BrokenPage(Shelf shelf, FormFile file, Settings settings) {
        this.shelf = shelf;
        this.file = file;
        this.settings = settings;
    }

    Reply reply() {
        Html body = Html.of(
                "{}\n<main class=\"pv-plain\" id=\"main\"><h1>{} does not load</h1>\n<p>It is shown again as soon as its"
                        + " errors are mended. What was typed is kept.</p>\n{}\n</main>",
                new Bar(shelf, file, settings).html(),
                file.name(),
                ProblemList.of(file.problems()));
        return Reply.page(
                503, Skeleton.page("en", file.name() + " does not load", settings, Optional.of(shelf.version()), body));
    }
}
