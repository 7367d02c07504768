package se.blankett.render.view;

/**
 * A link.
 *
 * @param text what is read
 * @param href where it leads
 * @param lang the BCP 47 tag of the text where that is not the page's own language, else {@code ""}
 * @param current whether it leads to where the reader is
 */
public record Link(String text, String href, String lang, boolean current) {
    /** Returns a link in the language of the page. */
    public static Link of(String text, String href) {
        return new Link(text, href, "", false);
    }

    /** Returns a link to the same page in the language that it is named in: {@code ofLanguage("fi", "Suomi", …)}. */
    public static Link ofLanguage(String lang, String name, String href, boolean current) {
        return new Link(name, href, lang, current);
    }
}
