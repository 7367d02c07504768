package se.blankett.render.view;

/**
 * A name and a value.
 *
 * @param name in the language of the page: {@code Ärendenummer}
 */
public record Fact(String name, Phrase value) {
    /** Returns a fact in the language of the page. */
    public static Fact of(String name, String value) {
        return new Fact(name, Phrase.of(value));
    }
}
