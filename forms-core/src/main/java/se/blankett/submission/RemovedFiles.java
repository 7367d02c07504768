package se.blankett.submission;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** Removes several files: one that cannot be removed does not keep the others. */
final class RemovedFiles {
    private RemovedFiles() {}

    /** @throws IOException of the first that could not be removed, with those of the others */
    static void remove(AttachmentStore store, Collection<String> ids) throws IOException {
        Optional<IOException> first = Optional.empty();
        for (String id : ids) {
            try {
                store.remove(id);
            } catch (IOException e) {
                first.ifPresent(before -> before.addSuppressed(e));
                first = first.or(() -> Optional.of(e));
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
