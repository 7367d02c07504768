package se.blankett.parse;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.form.Source;
import se.blankett.report.Problem;

/**
 * Reads definitions: JSON Schema 2020-12 with {@code x-form}. Nothing is fetched: {@code $ref} reaches the document
 * itself and those beside it. Stateless: safe to share between threads.
 */
public final class FormParser {
    private FormParser() {}

    /** As {@link #parse(Path, CodeLists)}, for a form that needs no code list of the host's. */
    public static Form parse(Path file) {
        return parse(file, CodeLists.NONE);
    }

    /**
     * Returns the form that the document is.
     *
     * @param file a {@code *.form.json}, or a {@code *.overlay.json}; its folder holds the documents that it may refer to,
     *     and the base of an overlay
     * @param codeLists the lists that it may name; {@code se-kommun} is there without them
     * @throws InvalidFormException with every problem, where it is no form
     * @throws UncheckedIOException where it cannot be read
     */
    public static Form parse(Path file, CodeLists codeLists) {
        return read(file, codeLists).orThrow();
    }

    /** As {@link #parse(String, String, CodeLists)}, for a form that needs no code list of the host's. */
    public static Form parse(String name, String text) {
        return parse(name, text, CodeLists.NONE);
    }

    /**
     * Returns the form that the text is; it refers to no other document.
     *
     * @param name what messages call it, {@code skolskjuts.form.json}
     * @param codeLists the lists that it may name; {@code se-kommun} is there without them
     * @throws InvalidFormException with every problem, where it is no form
     */
    public static Form parse(String name, String text, CodeLists codeLists) {
        return read(name, text, codeLists).orThrow();
    }

    /**
     * Returns what the document comes to, for who wants its form and its problems.
     *
     * @param file a {@code *.form.json}; its folder holds the documents that it may refer to
     * @param codeLists those of its host; {@link CodeLists#unknown()} where nobody knows here which that are
     * @throws UncheckedIOException where it cannot be read
     */
    public static Parsed read(Path file, CodeLists codeLists) {
        return Folder.of(file, codeLists).read(nameOf(file));
    }

    /** Returns what the text comes to, as {@link #read(Path, CodeLists)}; it refers to no other document. */
    public static Parsed read(String name, String text, CodeLists codeLists) {
        return FormReader.read(Folder.uriOf(name), name, text, Neighbours.none(codeLists));
    }

    /**
     * Returns everything that the author of the document should know; among it are errors where it is no form.
     *
     * <p>Nobody knows here which code lists its host supplies.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static List<Problem> check(Path file) {
        return read(file, CodeLists.unknown()).problems();
    }

    /** Returns everything that the author of the text should know; among it are errors where it is no form. */
    public static List<Problem> check(String name, String text) {
        return read(name, text, CodeLists.unknown()).problems();
    }

    /**
     * Returns what a form comes to with the changes of an overlay: {@link Form#sources} has the merged document first.
     * Problems whose codes begin with {@code overlay.} say why the two do not belong together.
     *
     * @param name what messages call the overlay, {@code skolskjuts.1780.overlay.json}
     * @param overlay its text
     */
    public static Parsed readOverlay(Form base, String name, String overlay, CodeLists codeLists) {
        Source own = base.sources().get(0);
        return new OverlayReader(new FormDocuments(base.sources(), codeLists))
                .read(name, overlay, List.of(Document.of(own.uri(), own.name(), own.text())));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
