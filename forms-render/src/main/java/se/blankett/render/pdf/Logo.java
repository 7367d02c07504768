package se.blankett.render.pdf;

/**
 * A picture and what it shows, in words. Immutable.
 *
 * @param alt {@code Storköpings kommun}; not blank
 */
record Logo(Image image, String alt) {
    Logo {
        if (alt.isBlank()) {
            throw new IllegalArgumentException("logo: must have a text that says what it shows");
        }
    }
}
