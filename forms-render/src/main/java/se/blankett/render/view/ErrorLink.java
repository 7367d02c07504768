package se.blankett.render.view;

/**
 * What has to be mended, and where.
 *
 * @param place in which row or group, {@code "Barn 2: "}, in the language of the page; or {@code ""} where there is no need
 * @param text the sentence
 * @param lang the BCP 47 tag of the sentence where that is not the page's own language, else {@code ""}
 * @param href {@code #f-tel}, or {@code ""} where it has no place on the page
 */
public record ErrorLink(String place, String text, String lang, String href) {
    /** Returns what is read: the place and the sentence. */
    public String told() {
        return place + text;
    }
}
