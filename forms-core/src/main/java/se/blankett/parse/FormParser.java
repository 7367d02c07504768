package se.blankett.parse;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import se.blankett.form.Form;
import se.blankett.report.Problem;

/**
 * Reads definitions: JSON Schema 2020-12 with {@code x-form}. Nothing is fetched: {@code $ref} reaches the document
 * itself and those beside it. Stateless: safe to share between threads.
 */
public final class FormParser {
    private FormParser() {}

    /**
     * Returns the form that the document is.
     *
     * @param file a {@code *.form.json}, or a {@code *.overlay.json}; its folder holds the documents that it may refer to,
     *     and the base of an overlay
     * @throws InvalidFormException with every problem, where it is no form
     * @throws UncheckedIOException where it cannot be read
     */
    public static Form parse(Path file) {
        return Folder.of(file).read(nameOf(file)).orThrow();
    }

    /**
     * Returns the form that the text is; it refers to no other document.
     *
     * @param name what messages call it, {@code skolskjuts.form.json}
     * @throws InvalidFormException with every problem, where it is no form
     */
    public static Form parse(String name, String text) {
        return FormReader.read(Folder.uriOf(name), name, text, Neighbours.NONE).orThrow();
    }

    /**
     * Returns everything that the author of the document should know; among it are errors where it is no form.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static List<Problem> check(Path file) {
        return Folder.of(file).read(nameOf(file)).problems();
    }

    /** Returns everything that the author of the text should know; among it are errors where it is no form. */
    public static List<Problem> check(String name, String text) {
        return FormReader.read(Folder.uriOf(name), name, text, Neighbours.NONE).problems();
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
