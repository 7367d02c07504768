package se.blankett.workbench.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.blankett.render.view.ColorScheme;

/** What stands above a form: where one is, and how it is to be seen. */
final class Bar {
    private final Shelf shelf;
    private final FormFile file;
    private final Settings settings;

    Bar(Shelf shelf, FormFile file, Settings settings) {
        this.shelf = shelf;
        this.file = file;
        this.settings = settings;
    }

    Html html() {
        String version = file.form().map(form -> form.identity().version()).orElse("");
        return Html.of(
                "<header class=\"pv-bar\" lang=\"en\"><p class=\"pv-where\"><a href=\"/\">All forms</a> <a href=\"{}\">{}</a>"
                        + " {}</p>\n<nav class=\"pv-settings\" aria-label=\"How the form is shown\">\n{}\n{}\n"
                        + "<a href=\"?view=page\">As its own page</a>\n</nav></header>",
                Addresses.of(file.name(), ""),
                file.name(),
                version,
                choice("Theme", themes()),
                choice("Colours", schemes()));
    }

    private static Html choice(String name, List<Html> links) {
        return Html.of("<span class=\"pv-choice\">{}: {}</span>", name, Html.join(links));
    }

    private List<Html> themes() {
        List<Html> links = new ArrayList<>();
        links.add(link("theme", "", "default", settings.theme().isEmpty()));
        links.add(link("theme", Settings.SHIPPED, "skärgård", settings.isShipped()));
        shelf.themes()
                .forEach(theme ->
                        links.add(link("theme", theme, theme, settings.theme().equals(theme))));
        return links;
    }

    private List<Html> schemes() {
        List<Html> links = new ArrayList<>();
        for (ColorScheme scheme : ColorScheme.values()) {
            String name = scheme.name().toLowerCase(Locale.ROOT);
            links.add(link("scheme", name, name, settings.scheme() == scheme));
        }
        return links;
    }

    private static Html link(String setting, String value, String name, boolean current) {
        return Html.of(
                "<a href=\"?{}={}\"{}>{}</a>",
                setting,
                Addresses.encoded(value),
                current ? Html.of(" aria-current=\"true\"") : Html.NONE,
                name);
    }
}
