package se.blankett.submission;

import java.io.IOException;
import java.util.Optional;

/** What went wrong with some of several things: one does not keep the others from being done. For one thread. */
final class Failures {
    private Optional<IOException> first = Optional.empty();

    void add(IOException failure) {
        first.ifPresent(before -> before.addSuppressed(failure));
        first = first.or(() -> Optional.of(failure));
    }

    /** @throws IOException the first, with the others suppressed; nothing where there was none */
    void throwFirst() throws IOException {
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
