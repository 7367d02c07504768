package se.blankett.parse;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.blankett.form.Presence;

/** What all parts say about one value together: of texts the first that there is, {@code x-form} member by member. */
record Merged(List<Part> parts) {
    String text(String keyword) {
        return first(schema -> Optional.of(schema.text(keyword)).filter(text -> !text.isEmpty()))
                .orElse("");
    }

    boolean flag(String keyword) {
        return parts.stream().anyMatch(part -> part.schema().flag(keyword));
    }

    /** Returns the first {@code x-form} that has the member. */
    Optional<SchemaNode> formWith(String member) {
        return first(schema -> schema.child("x-form").filter(form -> form.has(member)));
    }

    String formText(String member) {
        return formWith(member).map(form -> form.text(member)).orElse("");
    }

    <T> Optional<T> first(Function<SchemaNode, Optional<T>> ask) {
        return parts.stream().flatMap(part -> ask.apply(part.schema()).stream()).findFirst();
    }

    /** Returns, for each way in which the value comes to be asked, what then holds: not what only another branch adds. */
    List<List<SchemaNode>> whenAsked(Presence presence) {
        if (parts.size() == 1 && parts.get(0).guard().isAlways()) {
            return Collections.nCopies(presence.declared().size(), List.of(place()));
        }
        GuardIndex<SchemaNode> said = new GuardIndex<>();
        parts.forEach(part -> said.add(part.guard(), part.schema()));
        return presence.declared().stream().map(said::within).toList();
    }

    /** Returns the place to name when something about the whole is wrong. */
    SchemaNode place() {
        return parts.get(0).schema();
    }
}
