package se.blankett.render.html;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import se.blankett.render.view.Shown;

/**
 * Puts a component in the place where it is called, with {@code block}, or with {@code name}, {@code view} and {@code
 * state}. It runs in a scope of its own: what the caller has assigned is not seen in it, nor the reverse.
 */
final class ComponentDirective implements TemplateDirectiveModel {
    private final Templates templates;

    ComponentDirective(Templates templates) {
        this.templates = templates;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void execute(Environment caller, Map arguments, TemplateModel[] loops, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        TemplateHashModel ui = (TemplateHashModel) caller.getDataModelOrSharedVariable("ui");
        component(caller.getCurrentDirectiveCallPlace(), arguments, ui).write(templates, caller.getOut());
    }

    private PageComponent component(DirectiveCallPlace place, Map<?, ?> arguments, TemplateHashModel ui)
            throws TemplateException {
        if (arguments.get("block") instanceof RecordModel model && model.seen() instanceof Shown shown) {
            return PageComponent.of(shown, ui, templates);
        }
        if (arguments.get("name") instanceof TemplateScalarModel name && Templates.isName(name.getAsString())) {
            TemplateModel view = (TemplateModel) arguments.get("view");
            TemplateModel state = (TemplateModel) arguments.get("state");
            return new PageComponent(name.getAsString(), new Scope(view, state, ui));
        }
        throw RenderException.of(place, "a component is needed: a block, or the name of one of ours or of an x-…");
    }
}
