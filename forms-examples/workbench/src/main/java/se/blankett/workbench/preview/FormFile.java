package se.blankett.workbench.preview;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.lint.Linter;
import se.blankett.parse.FormParser;
import se.blankett.parse.Parsed;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** A file that should be a form, or an overlay on one, as it was when it was read. */
final class FormFile {
    static final String FORM = ".form.json";
    static final String OVERLAY = ".overlay.json";

    private final String name;
    private final Optional<Form> form;
    private final List<Problem> problems;
    private final Map<String, Bench> benches = new ConcurrentHashMap<>();

    private FormFile(String name, Optional<Form> form, List<Problem> problems) {
        this.name = name;
        this.form = form;
        this.problems = problems;
    }

    static FormFile read(Path file) {
        String name = nameOf(file);
        try {
            Parsed parsed = FormParser.read(file, CodeLists.unknown());
            List<Problem> problems = parsed.built()
                    .map(form -> Linter.lint(form, parsed.problems(), parsed.written()))
                    .orElse(parsed.problems());
            return new FormFile(name, parsed.form(), problems);
        } catch (UncheckedIOException e) {
            return new FormFile(name, Optional.empty(), List.of(unreadable(file, e)));
        }
    }

    /** {@code skolskjuts.form.json} is skolskjuts, {@code skolskjuts.1780.overlay.json} skolskjuts.1780. */
    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        String suffix = name.endsWith(OVERLAY) ? OVERLAY : FORM;
        return name.substring(0, name.length() - suffix.length());
    }

    private static Problem unreadable(Path file, UncheckedIOException e) {
        boolean encoding = e.getCause() instanceof CharacterCodingException;
        return new Problem(
                String.valueOf(file.getFileName()),
                Pointer.ROOT,
                "file",
                Severity.ERROR,
                encoding ? "it is not UTF-8" : "it cannot be read",
                encoding ? "save it as UTF-8" : "look at the file and the disk that it is on");
    }

    String name() {
        return name;
    }

    Optional<Form> form() {
        return form;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Returns the languages that the form is in, its own first. */
    List<String> languages() {
        Set<String> others =
                new TreeSet<>(form.map(Form::translations).orElse(Map.of()).keySet());
        String own = form.map(found -> found.identity().lang()).orElse("");
        others.remove(own);
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /**
     * Returns what serves the form in the language, or in its own where it is not in that; empty where it does not load.
     *
     * @throws se.blankett.render.html.RenderException where a template of the author's cannot be used
     */
    Optional<Bench> bench(String lang, Optional<Path> templates, Clock clock) {
        String known = languages().contains(lang) ? lang : languages().get(0);
        return form.map(
                found -> benches.computeIfAbsent(known, chosen -> Bench.of(found.in(chosen), templates, clock)));
    }
}
