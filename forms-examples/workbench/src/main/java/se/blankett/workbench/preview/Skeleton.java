package se.blankett.workbench.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every page of the preview has around it: that of a host, with a stylesheet and a script of its own. */
final class Skeleton {
    private Skeleton() {}

    /** @param version of the forms, where the page is to be shown again when they change */
    static Html page(String lang, String title, Settings settings, Optional<Long> version, Html body) {
        return Html.of("""
                <!DOCTYPE html>
                <html lang="{}" data-bl-scheme="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{}</title>
                {}
                </head>
                <body class="pv">
                {}
                </body>
                </html>
                """, lang, settings.schemeName(), title, Html.join(links(settings, version)), body);
    }

    private static List<Html> links(Settings settings, Optional<Long> version) {
        List<Html> links = new ArrayList<>();
        stylesheets(settings).forEach(sheet -> links.add(Html.of("<link rel=\"stylesheet\" href=\"{}\">", sheet)));
        links.add(Html.of("<link rel=\"stylesheet\" href=\"{}\">", Addresses.ours("preview.css")));
        links.add(Html.of("<script src=\"{}\" defer></script>", Addresses.ours("blankett.js")));
        version.ifPresent(now -> links.add(Html.of("<script src=\"{}\" defer></script>", script(now))));
        return links;
    }

    static List<String> stylesheets(Settings settings) {
        List<String> sheets = new ArrayList<>(List.of(Addresses.ours("blankett.css")));
        if (!settings.theme().isEmpty()) {
            sheets.add(Addresses.theme(settings));
        }
        return sheets;
    }

    /** The script reads from its own address which version of the forms the page shows. */
    static String script(long version) {
        return Addresses.ours("preview.js?version=" + version);
    }
}
