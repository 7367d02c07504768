package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import se.blankett.form.Form;
import se.blankett.render.view.FormState.Hidden;

/** Makes what is the same on every page that posts. */
final class FormStates {
    private FormStates() {}

    /** @param page the id of the page, or {@code ""} */
    static FormState of(Form form, PageOptions options, String page) {
        List<Hidden> hidden = new ArrayList<>();
        options.hidden().forEach((name, value) -> hidden.add(new Hidden(name, value)));
        hidden.add(new Hidden("!form", form.identity().token()));
        if (!page.isEmpty()) {
            hidden.add(new Hidden("!page", page));
        }
        return new FormState(
                options.idPrefix(),
                options.action(),
                hidden,
                schemeOf(options),
                options.headingLevel(),
                options.frame().isPresent() ? List.of() : options.languages(),
                false);
    }

    static String schemeOf(PageOptions options) {
        return switch (options.scheme()) {
            case AUTO -> "";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }
}
