package se.blankett.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.Source;

/** Finds the other documents of a catalogue. */
@FunctionalInterface
interface Neighbours {
    /** There are none. */
    Neighbours NONE = (uri, path, from) -> Optional.empty();

    /**
     * Returns the document, or empty where the catalogue has none.
     *
     * @param uri what the reference is, resolved against the document that it stands in
     * @param path the reference as it was written, without its fragment
     * @param from the document that it stands in
     */
    Optional<Document> find(String uri, String path, Document from);

    /**
     * Returns the texts of the form in other languages, by BCP 47 tag: {@code skolskjuts.en.json}. Of several for one
     * language the first that has a text counts, and the others are about another form, too.
     */
    default Map<String, List<Source>> translations(String name) {
        return Map.of();
    }
}
