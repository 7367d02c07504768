package se.blankett.parse;

import java.util.List;
import java.util.Optional;
import se.blankett.form.CodeLists;
import se.blankett.form.Source;

/** The documents that a form was made of, and no others. */
record FormDocuments(List<Source> sources, CodeLists codeLists) implements Neighbours {
    @Override
    public Optional<Document> find(String uri, String path, Document from) {
        return sources.stream()
                .filter(source -> source.uri().equals(uri))
                .findFirst()
                .map(source -> Document.of(uri, source.name(), source.text()));
    }
}
