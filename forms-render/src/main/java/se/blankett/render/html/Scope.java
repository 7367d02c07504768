package se.blankett.render.html;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one component: each has its own, so that no component changes what another one sees.
 *
 * @param view the record that depends on form and language, if the component has one
 * @param state the record that depends on answers and options, if the component has one
 * @param ui the texts of the interface
 */
record Scope(@Nullable TemplateModel view, @Nullable TemplateModel state, TemplateHashModel ui)
        implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) {
        return switch (name) {
            case "view" -> view;
            case "state" -> state;
            case "ui" -> ui;
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
