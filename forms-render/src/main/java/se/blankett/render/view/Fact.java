package se.blankett.render.view;

/**
 * A name and a value.
 *
 * @param name what it is: {@code Ärendenummer}
 */
public record Fact(Phrase name, Phrase value) {
    /** Returns a fact in the language of the page. */
    public static Fact of(String name, String value) {
        return new Fact(Phrase.of(name), Phrase.of(value));
    }
}
