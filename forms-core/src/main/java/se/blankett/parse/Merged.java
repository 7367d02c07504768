package se.blankett.parse;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.blankett.form.Presence;

/**
 * What all parts say about one value together: of texts the first that there is, {@code x-form} member by member.
 *
 * @param forms the {@code x-form} of each part that has one
 */
record Merged(List<Part> parts, List<SchemaNode> forms) {
    Merged(List<Part> parts) {
        this(
                parts,
                parts.stream()
                        .filter(part -> part.schema().has("x-form"))
                        .flatMap(part -> part.schema().child("x-form").stream())
                        .toList());
    }

    String text(String keyword) {
        return first(schema -> Optional.of(schema.text(keyword)).filter(text -> !text.isEmpty()))
                .orElse("");
    }

    boolean flag(String keyword) {
        return parts.stream().anyMatch(part -> part.schema().flag(keyword));
    }

    /** Returns the first {@code x-form} that has the member. */
    Optional<SchemaNode> formWith(String member) {
        for (SchemaNode form : forms) {
            if (form.has(member)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    String formText(String member) {
        return formWith(member).map(form -> form.text(member)).orElse("");
    }

    <T> Optional<T> first(Function<SchemaNode, Optional<T>> ask) {
        for (Part part : parts) {
            Optional<T> answer = ask.apply(part.schema());
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
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
