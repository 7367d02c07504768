package se.blankett.workbench.preview;

import java.util.List;
import java.util.stream.Collectors;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.submission.Outcome;
import se.blankett.submission.Turn;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** What stands beside a form, for its author: how the answers look from within. */
final class Panel {
    private final FormFile file;
    private final Session session;

    Panel(FormFile file, Session session) {
        this.file = file;
        this.session = session;
    }

    /** @param turn what the draft comes to now */
    Html of(Turn turn) {
        Outcome outcome = turn.outcome();
        Report report = outcome.report();
        return Html.of(
                """
                <aside class="pv-panel" id="pv-panel" lang="en" aria-label="For the author of the form">
                {}
                {}
                {}
                {}
                {}
                {}
                </aside>""",
                problems(),
                section("findings", "Findings", report.findings().size(), true, findings(turn.form(), report)),
                section("answers", "Answers as submitted", outcome.answers().size(), true, json(outcome.answers())),
                section(
                        "typed",
                        "Everything typed",
                        turn.draft().entries().size(),
                        false,
                        json(turn.draft().toParameters())),
                section("asked", "Asked", outcome.asked().size(), false, asked(outcome)),
                startOver());
    }

    private Html problems() {
        return section(
                "problems", "Problems in the form", file.problems().size(), true, ProblemList.of(file.problems()));
    }

    /** Closed where there is nothing in it. */
    private static Html section(String id, String title, int count, boolean open, Html contents) {
        return Html.of("""
                <details class="pv-section" id="pv-{}"{}><summary>{} <span class="pv-count">{}</span></summary>
                {}
                </details>""", id, open && count > 0 ? Html.of(" open") : Html.NONE, title, count, contents);
    }

    private static Html findings(Form form, Report report) {
        Describer describer = Describer.of(textsOf(form.identity().lang()), form);
        List<Html> rows = report.findings().stream()
                .map(finding -> finding(finding, describer.describe(finding), form))
                .toList();
        return Html.of("<dl class=\"pv-findings\">{}</dl>", Html.join(rows));
    }

    private static Html finding(Finding finding, String sentence, Form form) {
        return Html.of(
                "<dt><code>{}</code> <span class=\"pv-code\">{}{}</span></dt><dd lang=\"{}\">{}</dd>",
                finding.pointer(),
                finding.code(),
                finding.isError() ? "" : ", warning",
                form.identity().lang(),
                sentence);
    }

    private static Html json(Object value) {
        return Html.of("<pre tabindex=\"0\">{}</pre>", Json.pretty(value));
    }

    private static Html asked(Outcome outcome) {
        return Html.of(
                "<pre tabindex=\"0\">{}</pre>",
                outcome.asked().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    private Html startOver() {
        return Html.of(
                "<form class=\"pv-start-over\" method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"csrf\""
                        + " value=\"{}\"><button type=\"submit\">Start over</button></form>",
                Addresses.startOver(file.name()),
                session.token());
    }

    private static Texts textsOf(String lang) {
        try {
            return Texts.of(lang);
        } catch (IllegalArgumentException e) {
            return Texts.of("sv");
        }
    }
}
