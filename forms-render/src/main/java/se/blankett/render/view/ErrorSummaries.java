package se.blankett.render.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.text.Describer;
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
        this.names = new PlaceNames(form);
    }

    /**
     * @param targets ids by the place of what is wrong
     * @param level of the heading of the page
     */
    ErrorSummary of(Report report, Map<Pointer, String> targets, HtmlIds ids, int level) {
        List<Link> links = new ArrayList<>();
        sentences(report).forEach((at, sentence) -> {
            String target = targets.getOrDefault(at, "");
            links.add(Link.of(sentence, target.isEmpty() ? "" : "#" + target));
        });
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

    /** By place, each sentence once: of two that would be the same, each says where it belongs. */
    private Map<Pointer, String> sentences(Report report) {
        Map<Pointer, String> sentences = new LinkedHashMap<>();
        Set<String> said = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (!sentences.containsKey(finding.pointer())) {
                String sentence = inRow(finding);
                sentences.put(finding.pointer(), sentence);
                if (!said.add(sentence)) {
                    twice.add(sentence);
                }
            }
        }
        sentences.replaceAll((at, sentence) -> twice.contains(sentence) ? names.around(at) + sentence : sentence);
        return sentences;
    }

    /** What stands in a row is told with its row: {@code Barn 2: Skriv förnamnet.} */
    private String inRow(Finding finding) {
        return names.row(finding.pointer()) + describer.describe(finding);
    }
}
