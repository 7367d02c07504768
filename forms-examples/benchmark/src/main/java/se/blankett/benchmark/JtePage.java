package se.blankett.benchmark;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import se.blankett.render.view.Shown;

/** The page by jte: components as ours, from the same records, compiled to classes with this module. */
final class JtePage {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, JtePage.class.getClassLoader(), "se.blankett.benchmark.jte");

    private JtePage() {}

    static String draw(Shown page, Map<String, String> ui) {
        StringOutput out = new StringOutput(32_768);
        ENGINE.render("page.jte", Map.of("view", page.view(), "state", page.state(), "ui", ui), out);
        return out.toString();
    }
}
