package se.blankett.render.view;

/**
 * One component that is shown: what a template, or another renderer, gets.
 *
 * @param component which one: the name of its folder, {@code text-input}
 * @param view the record that depends on form and language only
 * @param state the record that depends on answers and options
 * @param own a host's component, {@code x-…}, that gets the same in its place where there is one; or {@code ""}
 */
public record Shown(String component, Object view, Object state, String own) {
    /** One that no component of a host's takes the place of. */
    public Shown(String component, Object view, Object state) {
        this(component, view, state, "");
    }

    static Shown of(Component component, Object view, Object state) {
        return new Shown(component.folder(), view, state);
    }

    Shown withState(Object other) {
        return new Shown(component, view, other, own);
    }
}
