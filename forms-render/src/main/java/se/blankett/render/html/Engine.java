package se.blankett.render.html;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.render.view.Shown;

/** Components with the texts of one language: what is shown becomes HTML. Safe to share between threads. */
final class Engine {
    private final Templates templates;
    private final TemplateHashModel ui;

    private Engine(Templates templates, Map<String, String> ui) {
        this.templates = templates;
        this.ui = new SimpleHash(ui, new RecordWrapper());
    }

    /** Returns an engine with our templates, which all renderers share. */
    static Engine of(Map<String, String> ui) {
        return new Engine(Ours.TEMPLATES, ui);
    }

    /**
     * Returns an engine with the templates of the folder, and ours for what is not there.
     *
     * @throws RenderException where one of them is no template, or of no component
     */
    static Engine of(Path folder, Map<String, String> ui) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("templates: must be a folder, was " + folder);
        }
        try {
            Engine engine = new Engine(Templates.of(folder), ui);
            engine.check(folder);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    String render(Shown shown) {
        PageWriter page = new PageWriter();
        try {
            PageComponent.of(shown, ui, templates).write(templates, page);
        } catch (TemplateModelException e) {
            throw RenderException.of(shown.component(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(shown.component(), e);
        }
        return page.toString();
    }

    /** A host learns of its mistakes when it starts, not when somebody comes to that page. */
    private void check(Path folder) throws IOException {
        List<String> names;
        try (Stream<Path> children = Files.list(folder)) {
            names = children.filter(child -> Files.exists(child.resolve("template.ftlh")))
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
        for (String name : names) {
            if (!name.startsWith("x-") && !Templates.isOurs(name)) {
                throw RenderException.of(
                        name + "/template.ftlh",
                        "there is no such component; the name of one of your own begins with x-");
            }
            templates.at(name);
        }
    }

    /** Made when first used: a host that brings its own templates has no need of it. */
    private static final class Ours {
        static final Templates TEMPLATES = Templates.ours();
    }
}
