package se.blankett.submission;

import java.io.IOException;
import java.util.Collection;

/** Removes several files: one that cannot be removed does not keep the others. */
final class RemovedFiles {
    private RemovedFiles() {}

    /** @throws IOException of the first that could not be removed, with those of the others */
    static void remove(AttachmentStore store, Collection<String> ids) throws IOException {
        Failures failures = new Failures();
        for (String id : ids) {
            try {
                store.remove(id);
            } catch (IOException e) {
                failures.add(e);
            }
        }
        failures.throwFirst();
    }
}
