package se.blankett.proof;

import java.util.List;
import se.blankett.browser.Site;
import se.blankett.render.view.Frame;
import se.blankett.render.view.Link;
import se.blankett.render.view.PageOptions;

/** The municipality of the pictures: its name, its arms, and a font that most machines have. */
final class PictureLook {
    private static final String STYLESHEET = "/kommun.css";
    private static final String ARMS = "/vapen.svg";

    private static final String RULES = ":root { --bl-font: \"Liberation Sans\", Arial, sans-serif }";
    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 40">
            <path fill="#0b4f8a" d="M1 1h32v20c0 9-7 15-16 18C8 36 1 30 1 21z"/>
            <path fill="none" stroke="#fff" stroke-width="3" d="M6 14q5.500-5 11 0t11 0M6 22q5.500-5 11 0t11 0M11 30q3-3 6 0t6 0"/>
            </svg>
            """;

    /** Everything here that pictures depend on. */
    static final String SOURCE = RULES + DRAWING;

    private static final Frame FRAME = Frame.of("Exempelkommunen", Site.STYLESHEET, Site.SCRIPT)
            .withStylesheet(STYLESHEET)
            .withLogo(ARMS, "/");

    private PictureLook() {}

    /** Serves what the pages refer to. */
    static void serve() {
        PageSite.put(STYLESHEET, "text/css", RULES);
        PageSite.put(ARMS, "image/svg+xml", DRAWING);
    }

    /** Returns a page in Swedish, with links to other languages where the form has them. */
    static PageOptions options(List<String> languages) {
        return PageOptions.of("/e-tjanst")
                .withFrame(FRAME)
                .withLanguages(
                        languages.size() < 2
                                ? List.of()
                                : languages.stream().map(PictureLook::link).toList());
    }

    private static Link link(String language) {
        String name = switch (language) {
            case "en" -> "English";
            case "fi" -> "Suomi";
            default -> "Svenska";
        };
        return Link.ofLanguage(language, name, "?lang=" + language, language.equals("sv"));
    }
}
