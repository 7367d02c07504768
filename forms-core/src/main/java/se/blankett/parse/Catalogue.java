package se.blankett.parse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.form.Identity;
import se.blankett.form.Pointer;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/**
 * The forms of a folder, read once: every {@code *.form.json}, and every {@code *.overlay.json} on its base. Several
 * versions of one form lie side by side, each in a document of its own with the same {@code $id}.
 *
 * <p>Immutable: safe to share between threads. {@link LiveCatalogue} is one that is read again.
 */
public final class Catalogue {
    private final List<Form> forms;
    private final Supplier<Catalogue> again;

    private Catalogue(List<Form> forms, Supplier<Catalogue> again) {
        this.forms = List.copyOf(forms);
        this.again = again;
    }

    /** As {@link #of(Path, CodeLists)}, for forms that need no code lists of the host's. */
    public static Catalogue of(Path path) {
        return of(path, CodeLists.NONE);
    }

    /**
     * Reads every form and overlay in the folder. {@code $ref} reaches the documents in it, and nothing else.
     *
     * @param codeLists the lists that the forms may name; {@code se-kommun} is there without them
     * @throws InvalidFormException with every problem of every document, where one is no form
     * @throws java.io.UncheckedIOException where the folder or a document cannot be read
     */
    public static Catalogue of(Path path, CodeLists codeLists) {
        return read(Folder.at(path, codeLists), () -> of(path, codeLists));
    }

    /** As {@link #ofClasspath(String, ClassLoader, CodeLists)}, for forms that need no code lists of the host's. */
    public static Catalogue ofClasspath(String folder, ClassLoader loader) {
        return ofClasspath(folder, loader, CodeLists.NONE);
    }

    /**
     * Reads every form and overlay in a folder that a class loader finds, in a jar or not.
     *
     * @param folder its path from the root of the loader: {@code forms}, or {@code se/exempel/forms}
     * @param codeLists the lists that the forms may name; {@code se-kommun} is there without them
     * @throws IllegalArgumentException where the loader finds none
     * @throws InvalidFormException with every problem of every document, where one is no form
     * @throws java.io.UncheckedIOException where the folder or a document cannot be read
     */
    public static Catalogue ofClasspath(String folder, ClassLoader loader, CodeLists codeLists) {
        return read(
                new Folder(ClasspathShelf.of(folder, loader), codeLists), () -> ofClasspath(folder, loader, codeLists));
    }

    private static Catalogue read(Folder folder, Supplier<Catalogue> again) {
        List<Form> forms = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> names = folder.forms();
        for (String name : names) {
            Parsed parsed = folder.read(name);
            parsed.form().ifPresent(forms::add);
            problems.addAll(parsed.problems());
        }
        List<Problem> twice = twice(forms);
        problems.addAll(twice);
        if (forms.size() < names.size() || !twice.isEmpty()) {
            throw new InvalidFormException(problems);
        }
        return new Catalogue(forms, again);
    }

    /** A submission says which definition it was made of by {@code $id} and version: two of them would be no answer. */
    private static List<Problem> twice(List<Form> forms) {
        Map<String, String> known = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Form form : forms) {
            String document = form.sources().get(0).name();
            String before = known.putIfAbsent(
                    form.identity().id() + " " + form.identity().version(), document);
            if (before != null) {
                problems.add(new Problem(
                        document,
                        Pointer.ROOT.child("x-form").child("version"),
                        "catalogue.twice",
                        Severity.ERROR,
                        before + " is the same version of " + form.identity().id(),
                        "give one of them another version"));
            }
        }
        return problems;
    }

    /**
     * Reads the same place again, as it is now.
     *
     * @throws InvalidFormException with every problem of every document, where one is no form
     * @throws java.io.UncheckedIOException where the folder or a document cannot be read
     */
    public Catalogue reload() {
        return again.get();
    }

    /** Returns all forms, by the names of their documents. */
    public List<Form> forms() {
        return forms;
    }

    /**
     * Returns the form that applies on the day; of several the one that came into force last.
     *
     * @param name the short name, {@code skolskjuts}, with an overlay {@code skolskjuts.1780}; or {@code $id}, which is
     *     the form without an overlay
     * @throws IllegalArgumentException where there is none; the message lists the names that there are
     */
    public Form form(String name, LocalDate day) {
        return named(name)
                .filter(form -> form.identity().appliesOn(day))
                .max(Comparator.comparing(form -> form.identity().validFrom().orElse(LocalDate.MIN)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "form: must be one that applies on " + day + ", was " + name + "; there are " + names()));
    }

    /**
     * Returns a version of the form, whatever the day: that of which a stored draft or submission was made.
     *
     * @param name the short name, or {@code $id}
     * @param version as {@link Identity#version()} says it
     * @throws IllegalArgumentException where there is none; the message lists the names that there are
     */
    public Form form(String name, String version) {
        return named(name)
                .filter(form -> form.identity().version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "form: must be one of version " + version + ", was " + name + "; there are " + names()));
    }

    /** Every version has an own document, and so a name of its own, but the same {@code $id}. */
    private Stream<Form> named(String name) {
        Predicate<Form> exactly = form -> form.identity().name().equals(name);
        List<String> ids = forms.stream()
                .filter(exactly.and(form -> !isOverlay(form)))
                .map(form -> form.identity().id())
                .toList();
        return forms.stream()
                .filter(exactly.or(form -> !isOverlay(form)
                        && (form.identity().id().equals(name)
                                || ids.contains(form.identity().id()))));
    }

    private static boolean isOverlay(Form form) {
        return form.sources().get(0).name().endsWith(Folder.OVERLAY);
    }

    private List<String> names() {
        return forms.stream().map(form -> form.identity().name()).toList();
    }
}
