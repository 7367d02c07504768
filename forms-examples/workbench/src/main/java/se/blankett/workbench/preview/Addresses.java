package se.blankett.workbench.preview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.blankett.form.Page;
import se.blankett.submission.Draft;
import se.blankett.submission.Turn;

/** Where things are: {@code /skolskjuts/elev}. What is not a form's is below {@code /-/}. */
final class Addresses {
    static final String OURS = "-";

    /** No page of a form is called so. */
    static final String RECEIPT = "receipt";

    private Addresses() {}

    /** @param page an id, {@link #RECEIPT}, {@link Draft#REVIEW}, or {@code ""} for the start page */
    static String of(String form, String page) {
        return "/" + encoded(form) + "/" + encoded(page);
    }

    static String ours(String name) {
        return "/" + OURS + "/" + name;
    }

    static String theme(Settings settings) {
        return settings.isShipped() ? ours(Settings.SHIPPED) : ours("theme/" + encoded(settings.theme()));
    }

    static String startOver(String form) {
        return ours("start-over/" + encoded(form));
    }

    static String pageOf(Turn turn) {
        return switch (turn.kind()) {
            case ASK -> turn.page().map(Page::id).orElse("");
            case REVIEW -> Draft.REVIEW;
            case DONE -> RECEIPT;
        };
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
