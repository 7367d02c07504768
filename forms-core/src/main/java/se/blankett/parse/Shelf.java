package se.blankett.parse;

import java.util.List;
import java.util.Optional;

/** Where the documents of a catalogue lie. No path leads out of it. */
interface Shelf {
    /** Returns the names of the files that lie directly in it, sorted. */
    List<String> names();

    /** Returns the path of a document in it, however it was written: empty where none is there, or one outside. */
    Optional<String> find(String path);

    /**
     * Returns the bytes of a file.
     *
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    byte[] read(String path);

    /**
     * Returns how many bytes the file has.
     *
     * @throws java.io.UncheckedIOException where that cannot be found out
     */
    long size(String path);
}
