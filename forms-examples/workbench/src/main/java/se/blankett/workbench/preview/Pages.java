package se.blankett.workbench.preview;

import java.util.Optional;
import se.blankett.render.html.RenderException;

/** Pages that say why there is no form to see, in plain words. */
final class Pages {
    private Pages() {}

    static Reply unknown() {
        return unknown(Optional.empty());
    }

    /** @param version of the forms: what is gone for the moment, as a file that is being saved, comes back by itself */
    static Reply unknown(Optional<Long> version) {
        return Reply.page(
                404,
                plain(
                        version,
                        "There is no such page",
                        Html.of("<p>The address may be mistyped, or the form may be called something else now.</p>"),
                        "/",
                        "See all forms"));
    }

    /** @param why in a few words, as a refused post tells it */
    static Reply refused(String why) {
        return Reply.page(
                413,
                plain(
                        Optional.empty(),
                        "This was more than the form takes",
                        Html.of(
                                "<p>Nothing of it was taken: {}. What was saved before is kept. Go back in the browser"
                                        + " to what you wrote, and send less.</p>",
                                why),
                        "/",
                        "See all forms"));
    }

    static Reply tooOld(String back) {
        return Reply.page(
                403,
                plain(
                        Optional.empty(),
                        "This page is too old to be sent",
                        Html.of(
                                "<p>The preview has been started again since it was shown. Nothing was taken. Go back in"
                                        + " the browser and copy what you wrote, or begin with a new page.</p>"),
                        back,
                        "Show a new page"));
    }

    static Reply method() {
        return Reply.text(405, "The preview knows GET and POST.\n").with("Allow", "GET, HEAD, POST");
    }

    /** @param version of the forms: when the template is mended, the form comes back by itself */
    static Reply template(RenderException fault, String back, long version) {
        return Reply.page(
                503,
                plain(
                        Optional.of(version),
                        "A template cannot be used",
                        Html.of(
                                "<p><code>{}</code></p><p>What was typed is kept.</p>",
                                String.valueOf(fault.getMessage())),
                        back,
                        "Try again"));
    }

    static Reply fault() {
        return Reply.page(
                500,
                plain(
                        Optional.empty(),
                        "Something in the preview went wrong",
                        Html.of("<p>What was saved before is kept; the window in which the preview was started tells"
                                + " what happened.</p>"),
                        "/",
                        "See all forms"));
    }

    private static Html plain(Optional<Long> version, String title, Html text, String address, String link) {
        Html body = Html.of(
                "<main class=\"pv-plain\" id=\"main\"><h1>{}</h1>{}<p><a href=\"{}\">{}</a></p></main>",
                title,
                text,
                address,
                link);
        return Skeleton.page("en", title, Settings.DEFAULT, version, body);
    }
}
