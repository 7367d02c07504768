package se.blankett.benchmark;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.blankett.render.view.Shown;

/** The page by Thymeleaf as it comes: components as ours, from the same records, parsed once. */
final class ThymeleafPage {
    private static final TemplateEngine ENGINE = engine();

    private ThymeleafPage() {}

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(ThymeleafPage.class.getClassLoader());
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    static String draw(Shown page, Map<String, String> ui) {
        Map<String, Object> variables = Map.of("view", page.view(), "state", page.state(), "ui", ui);
        return ENGINE.process("se/blankett/benchmark/page.html", new Context(Locale.ROOT, variables));
    }
}
