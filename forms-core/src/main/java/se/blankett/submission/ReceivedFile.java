package se.blankett.submission;

import java.util.List;
import java.util.Optional;

/**
 * A file of a post, after a store took it or it was refused. Immutable: safe to share between threads.
 */
public final class ReceivedFile {
    private final String name;
    private final String id;
    private final long size;
    private final String sha256;
    private final byte[] head;
    private final List<String> entries;
    private final Optional<FileRefusal> refusal;

    private ReceivedFile(String name, String id, MeasuredStream bytes) {
        this.name = name;
        this.id = id;
        this.size = bytes.size();
        this.sha256 = bytes.sha256();
        this.head = bytes.head();
        this.entries = bytes.entries();
        this.refusal = Optional.empty();
    }

    private ReceivedFile(String name, FileRefusal reason, long limit) {
        this.name = name;
        this.id = "";
        this.size = limit;
        this.sha256 = "";
        this.head = new byte[0];
        this.entries = List.of();
        this.refusal = Optional.of(reason);
    }

    static ReceivedFile stored(String name, String id, MeasuredStream bytes) {
        return new ReceivedFile(name, id, bytes);
    }

    /** @param limit of what is too big, else 0 */
    static ReceivedFile refused(String name, FileRefusal reason, long limit) {
        return new ReceivedFile(name, reason, limit);
    }

    /**
     * Returns a file of which only the name came: a form that is not sent as {@code multipart/form-data} sends no more.
     *
     * @param fileName as it was sent
     */
    public static ReceivedFile lost(String fileName) {
        return refused(FileName.of(fileName), FileRefusal.FAILED, 0);
    }

    /** Returns its name, without folders and unseen characters; never empty. */
    public String name() {
        return name;
    }

    /** Returns the id that the store gave it, or {@code ""} where it was refused. */
    public String id() {
        return id;
    }

    /** Returns how many bytes it has; of what is too big how many it may have. */
    public long size() {
        return size;
    }

    /** Returns SHA-256 of its bytes, or {@code ""} where it was refused. */
    public String sha256() {
        return sha256;
    }

    /** Returns its first bytes, enough to tell what it is: 16 KiB at most. */
    public byte[] head() {
        return head.clone();
    }

    /** Returns the names of the files in it where it is a ZIP archive, as its directory has them; else none. */
    public List<String> entries() {
        return entries;
    }

    /** Returns why it was refused, or empty. */
    public Optional<FileRefusal> refusal() {
        return refusal;
    }

    /** Shows no name: it may end in a log. */
    @Override
    public String toString() {
        return "ReceivedFile[size=" + size + ", refusal="
                + refusal.map(Enum::name).orElse("none") + "]";
    }
}
