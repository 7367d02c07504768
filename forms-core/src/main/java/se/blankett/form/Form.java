package se.blankett.form;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A compiled form: everything that its definition says, and no engine. Immutable: safe to share between threads.
 *
 * @param identity which definition it is
 * @param title its heading
 * @param description text under the heading, or {@code ""}
 * @param pages its pages in order
 * @param root the whole answer: an object with every field
 * @param start what the first page tells
 * @param receipt what the confirmation says
 * @param handling who handles it, why and how
 * @param sources its documents as they were read, its own first
 * @param translations the same form in other languages, by BCP 47 tag: see {@link #in}
 * @param untranslated of a translated form the texts that stand in the language of the original
 * @param original the BCP 47 tag of the language that its author says to write in, or {@code ""}
 */
public record Form(
        Identity identity,
        String title,
        String description,
        List<Page> pages,
        Group root,
        Start start,
        Receipt receipt,
        Handling handling,
        List<Source> sources,
        Map<String, Form> translations,
        Set<String> untranslated,
        String original) {
    public Form {
        pages = List.copyOf(pages);
        sources = List.copyOf(sources);
        translations = Map.copyOf(translations);
        untranslated = Set.copyOf(untranslated);
    }

    /**
     * Returns the form with its texts in the language, as far as they are translated; itself where none are. From each
     * language there is a way to each other, and back: {@code form.in("fi").in("sv")} equals {@code form}.
     *
     * @param tag a BCP 47 tag, {@code en} or {@code en-GB}; a region without a translation of its own takes that of its
     *     language, and a language that of one of its regions: see {@link Languages#find}
     */
    public Form in(String tag) {
        Set<String> known = new LinkedHashSet<>(Set.of(identity.lang())); // first: its own before another region's
        translations.keySet().stream().sorted().forEach(known::add);
        return Languages.find(tag, known)
                .flatMap(lang ->
                        Optional.ofNullable(translations.get(lang)).map(found -> found.withTranslations(others(lang))))
                .orElse(this);
    }

    /** This form is a translation to the other one, which is none to itself: no form holds one that holds it. */
    private Map<String, Form> others(String lang) {
        Map<String, Form> others = new HashMap<>(translations);
        others.remove(lang);
        others.put(identity.lang(), withTranslations(Map.of()));
        return others;
    }

    /** Returns a copy that has these translations. */
    public Form withTranslations(Map<String, Form> others) {
        return new Form(
                identity,
                title,
                description,
                pages,
                root,
                start,
                receipt,
                handling,
                sources,
                others,
                untranslated,
                original);
    }

    /** Returns the BCP 47 tag of an author's text where that is not in the language of this form, else {@code ""}. */
    public String langOf(String text) {
        return untranslated.contains(text) ? original : "";
    }

    /** Returns the page with the id, or empty. */
    public Optional<Page> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** Returns the page on which the field at the pointer stands, or empty where no page has it. */
    public Optional<Page> pageOf(Pointer pointer) {
        String name = pointer.prefix(1).last();
        return pages.stream()
                .filter(page ->
                        page.fields().stream().anyMatch(field -> field.name().equals(name)))
                .findFirst();
    }

    /**
     * Returns the field at the place of an answer: {@code /barn/0/fornamn} and {@code /barn/-/fornamn} give the same
     * one, and {@code /bilagor/0} that of all files at {@code /bilagor}. Empty where nothing declares it.
     */
    public Optional<Field> fieldAt(Pointer pointer) {
        Optional<Field> field = Optional.of(root);
        for (String token : pointer.tokens()) {
            field = field.flatMap(found -> step(found, token));
        }
        return field;
    }

    /** Returns how the answer at the place is protected and for how long it is kept: what is said nearest to it. */
    public Care careAt(Pointer pointer) {
        Care care = new Care(handling.privacy(), handling.retention());
        for (Field field : fieldsTo(pointer)) {
            care = care.with(field.facets().care());
        }
        return care;
    }

    /** Returns the fields around the place of an answer, outermost first, and the one at it. */
    public List<Field> fieldsTo(Pointer pointer) {
        return IntStream.rangeClosed(1, pointer.depth())
                .mapToObj(pointer::prefix)
                .flatMap(place -> fieldAt(place).stream())
                .toList();
    }

    private static Optional<Field> step(Field field, String token) {
        return switch (field.kind()) {
            case LEAF -> Optional.of(field).filter(leaf -> ((Leaf) leaf).type() == Leaf.Type.FILES && isRow(token));
            case GROUP -> ((Group) field).child(token);
            case ROWS -> isRow(token) ? Optional.of(((Rows) field).item()) : Optional.empty();
        };
    }

    private static boolean isRow(String token) {
        return token.equals(Pointer.ANY_ROW) || Pointer.rowOf(token) >= 0;
    }
}
