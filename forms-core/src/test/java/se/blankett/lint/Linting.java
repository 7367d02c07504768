package se.blankett.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.blankett.form.CodeLists;
import se.blankett.parse.FormParser;
import se.blankett.parse.Parsed;
import se.blankett.report.Problem;

/** Lints definitions written with ' for ", as an author's program does: what was found when reading, and advice. */
final class Linting {
    private Linting() {}

    static List<Problem> of(Parsed parsed) {
        return parsed.built()
                .map(form -> Linter.lint(form, parsed.problems(), parsed.written()))
                .orElse(parsed.problems());
    }

    static List<Problem> of(Path file) {
        return of(FormParser.read(file, CodeLists.unknown()));
    }

    static List<Problem> problems(String text) {
        return of(FormParser.read("a.form.json", text.replace('\'', '"'), CodeLists.unknown()));
    }

    /** Returns every problem on a line of its own. */
    static String lines(String text) {
        return problems(text).stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
