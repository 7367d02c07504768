package se.blankett.render.view;

/**
 * One component that is shown: what a template, or another renderer, gets.
 *
 * @param component which one: the name of its folder, {@code text-input}
 * @param view the record that depends on form and language only
 * @param state the record that depends on answers and options
 */
public record Shown(String component, Object view, Object state) {
    static Shown of(Component component, Object view, Object state) {
        return new Shown(component.folder(), view, state);
    }
}
