package se.blankett.render.view;

/**
 * Longer help behind a fold.
 *
 * @param summary what the fold says
 * @param text what is behind it; empty where there is no help
 */
public record DetailsView(Phrase summary, Prose text) {
    /** No help. */
    public static final DetailsView NONE = new DetailsView(Phrase.NONE, Prose.NONE);
}
