package se.blankett.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.text.Describer;

/** Writes findings, for people or for programs. */
final class FindingsWriter {
    private final Describer describer;

    FindingsWriter(Describer describer) {
        this.describer = describer;
    }

    List<String> lines(Report report) {
        return report.findings().stream()
                .map(finding -> finding.pointer() + ": " + describer.describe(finding))
                .toList();
    }

    List<Map<String, Object>> json(Report report) {
        return report.findings().stream().map(this::json).toList();
    }

    private Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pointer", finding.pointer().text());
        json.put("code", finding.code());
        json.put("severity", Severities.nameOf(finding.severity()));
        json.put("label", describer.label(finding));
        json.put("message", describer.describe(finding));
        return json;
    }
}
