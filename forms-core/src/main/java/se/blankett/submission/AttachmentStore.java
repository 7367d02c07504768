package se.blankett.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where a host keeps the bytes of files, from the post that brings them on. The host owns it, and how long it keeps
 * what: drafts and submissions hold references only. An implementation is safe to share between threads.
 *
 * <p>Nothing is deleted by itself. After each post a host calls {@link #removeUnused}; when it deletes a draft or a
 * submission, it removes its attachments; and what an interrupted request left behind it finds by age.
 */
public interface AttachmentStore {
    /**
     * Stores the bytes, to the end of the stream.
     *
     * @return an id that nobody can guess: 32 hexadecimal digits in the stores of this library
     * @throws RefusedFileException where the file itself is not wanted, by a scanner for viruses for instance; a stream of
     *     {@link Post#of} throws it beyond its limits
     * @throws IOException where the stream breaks off, or the store does; nothing is kept. The person is asked to try
     *     again: a store that has itself to blame tells its host
     */
    String store(InputStream bytes) throws IOException;

    /**
     * Opens the bytes for reading; the caller closes them.
     *
     * @throws IOException where there is nothing under the id, or it cannot be read
     */
    InputStream open(String id) throws IOException;

    /**
     * Removes the bytes; where there is nothing under the id, nothing happens.
     *
     * @throws IOException where they are there, and cannot be removed
     */
    void remove(String id) throws IOException;

    /**
     * Removes what a turn left without a place: files that were refused, replaced or removed, and after a submission
     * those that it does not have. A host that fills a draft with files of an earlier submission copies them first.
     *
     * @param before the draft that the post came to
     * @param after the turn that {@code Dialogue.take} answered with
     * @throws IOException as {@link #remove}
     */
    default void removeUnused(Draft before, Post post, Turn after) throws IOException {
        Set<String> unused = new LinkedHashSet<>(post.fileIds());
        before.attachments().forEach(file -> unused.add(file.id()));
        after.submission()
                .map(Submission::attachments)
                .orElseGet(after.draft()::attachments)
                .forEach(file -> unused.remove(file.id()));
        for (String id : unused) {
            remove(id);
        }
    }

    /**
     * Returns a store that is gone with the process: for previews and tests.
     *
     * @param capacity how many bytes it takes in all
     */
    static AttachmentStore inMemory(long capacity) {
        return new MemoryStore(capacity);
    }

    /**
     * Returns a store with one file for each attachment, named by its id. A file is there whole or not at all: it is
     * written beside, and then moved.
     *
     * @param folder an existing folder that nobody else writes to
     */
    static AttachmentStore inFolder(Path folder) {
        return new FolderStore(folder);
    }
}
