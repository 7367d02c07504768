package se.blankett.workbench.preview;

import java.util.List;
import java.util.Optional;
import se.blankett.form.Form;

/** All forms of the folder, and what is wrong with them. */
final class IndexPage {
    private final Shelf shelf;

    IndexPage(Shelf shelf) {
        this.shelf = shelf;
    }

    Reply reply() {
        long version = shelf.version();
        List<Html> forms = shelf.names().stream()
                .flatMap(name -> shelf.form(name).stream())
                .map(IndexPage::entry)
                .toList();
        Html body = Html.of(
                "<main class=\"pv-plain\" id=\"main\"><h1>Preview</h1>\n<p>The forms in <code>{}</code>. A change in a file"
                        + " shows here, and in every open form, within a second or two.</p>\n{}\n</main>",
                shelf.folder(),
                forms.isEmpty() ? none() : Html.of("<ul class=\"pv-forms\">\n{}\n</ul>", Html.join(forms)));
        return Reply.page(200, Skeleton.page("en", "Preview", Settings.DEFAULT, Optional.of(version), body));
    }

    private static Html none() {
        return Html.of("<p>There is no form here yet. The file of a form is called <code>name.form.json</code>, and its"
                + " English translation <code>name.en.json</code>.</p>");
    }

    private static Html entry(FormFile file) {
        return Html.of(
                "<li class=\"pv-entry\">\n{}\n{}\n</li>",
                file.form().map(form -> about(file, form)).orElseGet(() -> broken(file)),
                file.problems().isEmpty() ? Html.NONE : ProblemList.of(file.problems()));
    }

    private static Html about(FormFile file, Form form) {
        String version = form.identity().version();
        return Html.of(
                "<h2><a href=\"{}?lang={}\" lang=\"{}\">{}</a></h2>\n<p class=\"pv-facts\">{}{} · {}</p>",
                Addresses.of(file.name(), ""),
                form.identity().lang(),
                form.identity().lang(),
                form.title(),
                file.name(),
                version.isEmpty() ? "" : " " + version,
                Html.join(file.languages().stream()
                        .map(lang -> language(file, lang))
                        .toList()));
    }

    private static Html language(FormFile file, String lang) {
        return Html.of(
                "<a href=\"{}?lang={}\" hreflang=\"{}\" lang=\"{}\">{}</a>",
                Addresses.of(file.name(), ""),
                lang,
                lang,
                lang,
                Languages.nameOf(lang));
    }

    private static Html broken(FormFile file) {
        return Html.of(
                "<h2>{}</h2>\n<p class=\"pv-facts\">This form does not load until its errors are mended.</p>",
                file.name());
    }
}
