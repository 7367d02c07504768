package se.blankett.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where a host keeps the bytes of files, from the post that brings them on. The host owns it, and how long it keeps
 * what: drafts and submissions hold references only. An implementation is safe to share between threads.
 *
 * <p>Nothing is deleted by itself. After each post a host calls {@link #removeUnused}, or {@link #discard} where the post
 * came to nothing; when it deletes a draft or a submission, it removes its attachments; and what a process that was
 * killed left behind it finds by age, as {@link #removeOlder} does in a folder.
 *
 * <p>Two tabs have one draft. What is read from a host's own place for drafts, taken, kept there again and told to {@link
 * #removeUnused} is one step: under a lock of the session, or by a version number that an update checks, after which
 * whoever comes second reads the draft again and takes the same post once more. Otherwise one tab removes a file that the
 * other has kept. The bytes are read before, by {@link Post#of}: the step is short.
 */
public interface AttachmentStore {
    /**
     * Stores the bytes, to the end of the stream, and does not close it. They come once: a stream of {@link Post#of} knows
     * neither {@code mark} nor {@code reset}. An exception of another kind than those below, such as that of a database,
     * leaves {@link Post#of}, which removes the other files of the post first.
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
     * <p>Called when the turn's draft or submission has been kept, and only if it has: see above. What it throws changes
     * nothing of that: the person is answered as if it had not, and what is left is found by age.
     *
     * @param before the draft that the post came to
     * @param after the turn that {@code Dialogue.take} answered with
     * @throws IOException as {@link #remove}, after all the others have been removed
     */
    default void removeUnused(Draft before, Post post, Turn after) throws IOException {
        Set<String> unused = new LinkedHashSet<>(post.fileIds());
        before.attachments().forEach(file -> unused.add(file.id()));
        after.submission()
                .map(Submission::attachments)
                .orElseGet(after.draft()::attachments)
                .forEach(file -> unused.remove(file.id()));
        RemovedFiles.remove(this, unused);
    }

    /**
     * Removes the files of a post that came to nothing: {@code Dialogue.take} threw, its draft had been submitted
     * before, or the draft could not be kept.
     *
     * @throws IOException as {@link #remove}, after all the others have been removed
     */
    default void discard(Post post) throws IOException {
        RemovedFiles.remove(this, post.fileIds());
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

    /**
     * Removes from a folder of {@link #inFolder} what nobody refers to, and what was never written to its end. Files that
     * are not the store's are left alone.
     *
     * @param before what was stored later stays: a post that is being read has its files in no draft yet. A day ago is
     *     early enough
     * @param used the ids of all files that a draft or a submission of the host has
     * @return how many files were removed
     * @throws IOException where the folder cannot be read, or a file in it not removed, after all the others have been
     */
    static int removeOlder(Path folder, Instant before, Set<String> used) throws IOException {
        return FolderStore.removeOlder(folder, before, used);
    }
}
