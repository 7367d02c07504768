package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.text.Describer;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** Makes the summary of what has to be mended: each sentence leads to the control where that is done. Immutable. */
final class ErrorSummaries {
    /** It stands before the heading of the page, so it may not be below it; and a page has one h1, that heading. */
    private static final int HIGHEST = 2;

    private final Texts texts;
    private final Describer describer;
    private final PlaceNames names;

    ErrorSummaries(Form form, Texts texts, Describer describer) {
        this.texts = texts;
        this.describer = describer;
        this.names = new PlaceNames(form, texts);
    }

    /**
     * @param targets ids by the place of what is wrong
     * @param level of the heading of the page
     */
    ErrorSummary of(Report report, Map<Pointer, String> targets, HtmlIds ids, int level) {
        List<ErrorLink> links = new ArrayList<>();
        for (Sentence sentence : sentences(report)) {
            String target = targets.getOrDefault(sentence.at(), "");
            links.add(sentence.linked(target.isEmpty() ? "" : "#" + target));
        }
        String title =
                texts.text(report.isClean() ? "ui.warningSummary" : "ui.errorSummary", Map.of("n", links.size()));
        return links.isEmpty()
                ? ErrorSummary.NONE
                : new ErrorSummary(
                        ids.whole("errors"),
                        title,
                        Math.max(level, HIGHEST),
                        report.isClean() ? texts.text("ui.warningLead") : "",
                        links);
    }

    private record Sentence(Pointer at, ShownText place, ShownText text) {
        String told() {
            return place.text() + text.text();
        }

        ErrorLink linked(String href) {
            return new ErrorLink(Phrase.of(place.then(text)), href);
        }
    }

    /** In page order; of two that would be the same, each says where it belongs. */
    private List<Sentence> sentences(Report report) {
        List<Sentence> sentences =
                report.findings().stream().map(this::inRow).distinct().toList();
        Map<String, Long> said =
                sentences.stream().collect(Collectors.groupingBy(Sentence::told, Collectors.counting()));
        return sentences.stream()
                .map(sentence -> said.getOrDefault(sentence.told(), 1L) > 1 ? around(sentence) : sentence)
                .toList();
    }

    private Sentence around(Sentence sentence) {
        ShownText place = names.around(sentence.at()).then(sentence.place());
        return new Sentence(sentence.at(), place, sentence.text());
    }

    /** What stands in a row is told with its row: {@code Barn 2: Skriv förnamnet.} */
    private Sentence inRow(Finding finding) {
        Pointer at = finding.pointer();
        return new Sentence(at, names.row(at), describer.sentence(finding));
    }
}
