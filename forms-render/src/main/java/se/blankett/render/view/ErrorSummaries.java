package se.blankett.render.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** Makes the summary of what has to be mended: each sentence leads to the control where that is done. Immutable. */
final class ErrorSummaries {
    private static final int DEEPEST = 6;

    private final Texts texts;
    private final Describer describer;

    ErrorSummaries(Texts texts, Describer describer) {
        this.texts = texts;
        this.describer = describer;
    }

    /**
     * @param targets ids by the place of what is wrong
     * @param level of the heading of the page
     */
    ErrorSummary of(Report report, Map<Pointer, String> targets, HtmlIds ids, int level) {
        Set<Pointer> told = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.isError() && told.add(finding.pointer())) {
                String target = targets.getOrDefault(finding.pointer(), "");
                links.add(Link.of(describer.describe(finding), target.isEmpty() ? "" : "#" + target));
            }
        }
        String title = texts.text("ui.errorSummary", Map.of("n", links.size()));
        return links.isEmpty()
                ? ErrorSummary.NONE
                : new ErrorSummary(ids.whole("errors"), title, Math.min(level + 1, DEEPEST), links);
    }
}
