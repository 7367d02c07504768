package se.blankett.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/** The files of one question that will not do, told in one finding: a field has one. */
final class RefusedAnswers {
    private final Pointer at;
    private final List<Finding> findings = new ArrayList<>();

    RefusedAnswers(Pointer at) {
        this.at = at;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /**
     * Returns what is wrong: of one file that, of several each file with what is wrong with it.
     *
     * @param received how many files came: of one it need not be said which it was
     */
    Optional<Finding> finding(int received) {
        if (findings.size() < 2) {
            return findings.stream().findFirst().map(one -> received > 1 ? among(received, one) : one);
        }
        Map<String, Object> arguments = new HashMap<>(findings.get(0).arguments()); // for what an author says of all
        arguments.put("file", names());
        arguments.put("n", findings.size());
        arguments.put("refused", findings.stream().map(RefusedAnswers::told).toList());
        return Optional.of(Finding.of(at, "file.several", arguments));
    }

    private List<Object> names() {
        return findings.stream()
                .map(finding -> finding.arguments().getOrDefault("file", ""))
                .toList();
    }

    private Finding among(int received, Finding one) {
        Map<String, Object> arguments = new HashMap<>(one.arguments());
        arguments.put("among", received);
        return Finding.of(at, one.code(), arguments);
    }

    private static Map<String, Object> told(Finding finding) {
        Map<String, Object> told = new HashMap<>(finding.arguments());
        told.put("code", finding.code());
        return told;
    }
}
