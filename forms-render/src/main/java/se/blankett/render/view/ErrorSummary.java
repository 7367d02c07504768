package se.blankett.render.view;

import java.util.List;

/**
 * Everything that has to be mended on a page.
 *
 * @param id the HTML id of the whole, {@code f--errors}
 * @param title {@code 2 uppgifter behöver rättas}
 * @param level the level of its heading
 * @param lead what to do about warnings, or {@code ""} where something has to be mended
 * @param links one for each, in page order; a link without {@code href} has no place on the page
 */
public record ErrorSummary(String id, String title, int level, String lead, List<ErrorLink> links) {
    /** Nothing has to be mended. */
    public static final ErrorSummary NONE = new ErrorSummary("", "", 0, "", List.of());

    public ErrorSummary {
        links = List.copyOf(links);
    }
}
