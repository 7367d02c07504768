package se.blankett.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rule;
import se.blankett.json.Json;
import se.blankett.json.Sha256;
import se.blankett.report.Finding;
import se.blankett.report.Report;

/**
 * Tells one warning about some answers from the same about others: what was confirmed for one answer is not for the next.
 * The answers are not in a mark, but a digest of them. Each answer is digested once, however many rows are warned of by
 * what all of them say together. For one thread.
 */
final class WarningMarks {
    private static final int LENGTH = 16;

    private final Form form;
    private final Map<String, Object> answers;
    private final Map<Pointer, String> digests = new HashMap<>();

    WarningMarks(Form form, Map<String, Object> answers) {
        this.form = form;
        this.answers = answers;
    }

    /** Returns the marks of the warnings in the report, each 16 hexadecimal digits. */
    Set<String> of(Report report) {
        return report.warnings().stream().map(this::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String of(Finding warning) {
        List<Object> told = new ArrayList<>(List.of(warning.pointer().text(), warning.code()));
        for (Pointer read : reads(warning)) {
            told.add(read.text());
            told.add(digests.computeIfAbsent(read, this::digest));
        }
        return Sha256.of(Json.canonical(told)).substring(0, LENGTH);
    }

    private String digest(Pointer read) {
        return Sha256.of(Json.canonical(read.evaluate(answers).orElse(Json.NULL)));
    }

    /** What a rule reads, of repeats all rows; else the answer that the warning is about. */
    private List<Pointer> reads(Finding warning) {
        List<Pointer> reads = new ArrayList<>();
        for (int depth = 0; depth <= warning.pointer().depth(); depth++) {
            Pointer object = warning.pointer().prefix(depth);
            form.fieldAt(object)
                    .filter(Group.class::isInstance)
                    .ifPresent(group -> ((Group) group)
                            .rules().stream()
                                    .filter(rule -> rule.code().equals(warning.code()))
                                    .forEach(rule -> reads.addAll(reads(rule, object))));
        }
        return reads.isEmpty() ? List.of(warning.pointer()) : reads;
    }

    private static List<Pointer> reads(Rule rule, Pointer object) {
        return rule.test().places().keySet().stream()
                .map(name -> rule.test().placeOf(name, object))
                .distinct()
                .sorted()
                .toList();
    }
}
