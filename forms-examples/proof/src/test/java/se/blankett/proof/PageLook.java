package se.blankett.proof;

import java.util.List;
import java.util.Map;
import se.blankett.browser.Site;
import se.blankett.render.view.Frame;
import se.blankett.render.view.Link;
import se.blankett.render.view.PageOptions;

/** How the pages stand in a municipality's own frame, and as a part of a host's page. */
final class PageLook {
    private static final Map<String, String> NAMES = Map.of("sv", "Svenska", "en", "English", "fi", "Suomi");
    private static final Map<String, String> STATEMENTS = Map.of(
            "sv", "Tillgänglighetsredogörelse",
            "en", "Accessibility statement",
            "fi", "Saavutettavuusseloste");

    private PageLook() {}

    /** Returns a page of its own in the language. */
    static PageOptions page(String language) {
        Frame frame = Frame.of("Exempelkommunen", Site.STYLESHEET, Site.SCRIPT)
                .withLogo("/logo.svg", "/")
                .withFooter(List.of(Link.of(STATEMENTS.getOrDefault(language, ""), "/tillganglighet")));
        return part(language).withFrame(frame);
    }

    /** Returns a part of a host's page in the language. */
    static PageOptions part(String language) {
        return PageOptions.of("/e-tjanst")
                .withHidden("_csrf", "abc123")
                .withLanguages(CatalogueForm.LANGUAGES.stream()
                        .map(tag -> Link.ofLanguage(
                                tag, NAMES.getOrDefault(tag, tag), "?lang=" + tag, tag.equals(language)))
                        .toList());
    }
}
