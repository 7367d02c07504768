package se.blankett.parse;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.report.Problem;

/** The forms of a folder, read once. Immutable: safe to share between threads. */
public final class Catalogue {
    private final List<Form> forms;

    private Catalogue(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** As {@link #of(Path, CodeLists)}, for forms that need no code lists of the host's. */
    public static Catalogue of(Path path) {
        return of(path, CodeLists.NONE);
    }

    /**
     * Reads every {@code *.form.json} in the folder. {@code $ref} reaches the documents in it, and nothing else.
     *
     * @param codeLists the lists that the forms may name; {@code se-kommun} is there without them
     * @throws InvalidFormException with every problem of every document, where one is no form
     * @throws UncheckedIOException where the folder or a document cannot be read
     */
    public static Catalogue of(Path path, CodeLists codeLists) {
        Folder folder = Folder.at(path, codeLists);
        List<Form> forms = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Path> files = folder.forms();
        for (Path file : files) {
            Parsed parsed = folder.read(file);
            parsed.form().ifPresent(forms::add);
            problems.addAll(parsed.problems());
        }
        if (forms.size() < files.size()) {
            throw new InvalidFormException(problems);
        }
        return new Catalogue(forms);
    }

    /** Returns all forms, by the names of their documents. */
    public List<Form> forms() {
        return forms;
    }

    /**
     * Returns the form that applies on the day; of several the one that came into force last.
     *
     * @param name the short name, {@code skolskjuts}, or {@code $id}
     * @throws IllegalArgumentException where there is none; the message lists the names that there are
     */
    public Form form(String name, LocalDate day) {
        return forms.stream()
                .filter(form -> form.identity().name().equals(name)
                        || form.identity().id().equals(name))
                .filter(form -> form.identity().appliesOn(day))
                .max(Comparator.comparing(form -> form.identity().validFrom().orElse(LocalDate.MIN)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "form: must be one that applies on " + day + ", was " + name + "; there are " + names()));
    }

    private List<String> names() {
        return forms.stream().map(form -> form.identity().name()).toList();
    }
}
