package se.blankett.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.CodeLists;
import se.blankett.form.Source;

/** Finds the other documents of a catalogue. */
interface Neighbours {
    /** Returns no documents, and the code lists. */
    static Neighbours none(CodeLists codeLists) {
        return new Neighbours() {
            @Override
            public Optional<Document> find(String uri, String path, Document from) {
                return Optional.empty();
            }

            @Override
            public CodeLists codeLists() {
                return codeLists;
            }
        };
    }

    /**
     * Returns the document, or empty where the catalogue has none.
     *
     * @param uri what the reference is, resolved against the document that it stands in
     * @param path the reference as it was written, without its fragment
     * @param from the document that it stands in
     */
    Optional<Document> find(String uri, String path, Document from);

    /** Returns the lists that questions have their options from. */
    CodeLists codeLists();

    /**
     * Returns the texts of the form in other languages, by BCP 47 tag: {@code skolskjuts.en.json}. Of several for one
     * language the first that has a text counts, and the others are about another form, too.
     */
    default Map<String, List<Source>> translations(String name) {
        return Map.of();
    }
}
