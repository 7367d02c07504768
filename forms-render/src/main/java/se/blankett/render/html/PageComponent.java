package se.blankett.render.html;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import se.blankett.render.view.Shown;

/**
 * One component, about to be written.
 *
 * @param name the name of its folder
 * @param scope what its template sees
 */
record PageComponent(String name, Scope scope) {
    private static final RecordWrapper WRAPPER = new RecordWrapper();

    /** A host's own component is only there where the host has it. */
    static PageComponent of(Shown shown, TemplateHashModel ui, Templates templates) throws TemplateModelException {
        return new PageComponent(
                templates.has(shown.own()) ? shown.own() : shown.component(),
                new Scope(WRAPPER.wrap(shown.view()), WRAPPER.wrap(shown.state()), ui));
    }

    void write(Templates templates, Writer out) throws IOException {
        Template template = templates.at(name);
        try {
            Environment environment = template.createProcessingEnvironment(scope, out);
            environment.include(templates.macros()); // the parsed one: an automatic include is looked up each time
            environment.process();
        } catch (TemplateException e) {
            throw RenderException.of(template.getName(), e);
        }
    }
}
