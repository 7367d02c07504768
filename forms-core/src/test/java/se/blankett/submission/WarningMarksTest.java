package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.report.Finding;
import se.blankett.report.Report;
import se.blankett.report.Severity;

class WarningMarksTest {
    /** Each row is warned of by what all rows say together. */
    private static final Form FORM = FormParser.parse("rader.form.json", """
            { "title": "Rader", "type": "object", "properties": {
              "rader": { "title": "Rader", "type": "array", "maxItems": 2000, "items": { "type": "object",
                "x-form": { "rules": [ { "id": "del", "test": "belopp <= COUNT(rader.belopp)", "at": "belopp",
                  "message": "Mer än de andra.", "severity": "warning" } ] },
                "properties": { "belopp": { "title": "Belopp", "type": "integer" } } } } } }
            """);

    private static Report warnings(int rows) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            findings.add(new Finding(
                    Pointer.parse("/rader/" + i + "/belopp"), "rule.del", Severity.WARNING, Map.of("message", "m")));
        }
        return new Report(findings);
    }

    private static Map<String, Object> rows(Integer... amounts) {
        List<Object> rows = new ArrayList<>();
        List.of(amounts).forEach(amount -> rows.add(Map.of("belopp", amount)));
        return Map.of("rader", rows);
    }

    @Test
    void are_others_for_other_answers_and_for_each_row() {
        Set<String> marks = new WarningMarks(FORM, rows(9, 9)).of(warnings(2));

        assertThat(marks).hasSize(2).allMatch(mark -> mark.matches("[0-9a-f]{16}"));
        assertThat(new WarningMarks(FORM, rows(9, 9)).of(warnings(2))).isEqualTo(marks);
        assertThat(new WarningMarks(FORM, rows(9, 8)).of(warnings(2))).doesNotContainAnyElementsOf(marks);
    }

    @Test
    void read_what_all_rows_say_once_and_not_once_for_each_row() {
        AtomicInteger walked = new AtomicInteger();
        List<Object> rows = new AbstractList<>() {
            @Override
            public Object get(int row) {
                return Map.of("belopp", row);
            }

            @Override
            public int size() {
                return 1_000;
            }

            @Override
            public Iterator<Object> iterator() {
                walked.incrementAndGet();
                return Collections.nCopies(size(), (Object) Map.of("belopp", 1)).iterator();
            }
        };

        assertThat(new WarningMarks(FORM, Map.of("rader", rows)).of(warnings(1_000)))
                .hasSize(1_000);
        assertThat(walked).hasValueLessThanOrEqualTo(2);
    }
}
