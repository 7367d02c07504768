package se.blankett.generated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Leaf;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.FileRefusal;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedFileException;
import se.blankett.submission.Upload;
import se.blankett.submission.UploadLimits;

/** Ways in which a file will not do, and what a person is told then. */
enum WrongFile {
    EMPTY("file.empty"),
    /** For the question. */
    TOO_BIG("file.tooBig"),
    TOO_BIG_FOR_THE_HOST("file.tooBig"),
    TOO_BIG_WITH_THE_OTHERS("file.totalTooBig"),
    /** It is called by the name of another. */
    ANOTHER_TYPE("file.type"),
    BROKEN_OFF("file.failed"),
    /** Only its name came. */
    LOST("file.failed"),
    INFECTED("file.virus");

    private static final long ENOUGH = 100;

    private final String code;

    WrongFile(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Returns those that the question does not take. */
    static List<WrongFile> of(Leaf leaf) {
        return Arrays.stream(values()).filter(wrong -> wrong.isFor(leaf)).toList();
    }

    private boolean isFor(Leaf leaf) {
        return switch (this) {
            case TOO_BIG -> leaf.limits().maximum().isPresent();
            case ANOTHER_TYPE -> !leaf.choices().isEmpty();
            case EMPTY, TOO_BIG_FOR_THE_HOST, TOO_BIG_WITH_THE_OTHERS, BROKEN_OFF, LOST, INFECTED -> true;
        };
    }

    /** Returns the post that sends it beside what else is on the page, for the next page. */
    Post send(Map<String, List<String>> texts, String control, Leaf leaf, Shelf shelf) {
        Map<String, List<String>> sent = new LinkedHashMap<>(texts);
        sent.put("!next", List.of(""));
        if (this == LOST) {
            sent.put(control, List.of("C:\\fakepath\\fil.pdf"));
            return Post.of(sent);
        }
        return Post.of(sent, List.of(upload(control, leaf)), storeOf(shelf), limits());
    }

    private Upload upload(String control, Leaf leaf) {
        Object type = leaf.choices().isEmpty()
                ? "application/pdf"
                : leaf.choices().get(0).value();
        Paper right = Paper.of("fel-fil", String.valueOf(type), ENOUGH + 1);
        return switch (this) {
            case EMPTY -> Paper.of("fel-fil", String.valueOf(type), 0).sentFor(control);
            case TOO_BIG -> {
                long most = leaf.limits().maximum().orElseThrow().longValueExact();
                yield Paper.of("fel-fil", String.valueOf(type), most + 1).sentFor(control);
            }
            case ANOTHER_TYPE ->
                Paper.of("fel-fil", "image/gif", ENOUGH).called(right.name()).sentFor(control);
            case BROKEN_OFF ->
                new Upload(
                        control,
                        right.name(),
                        () -> new SequenceInputStream(new ByteArrayInputStream(right.bytes()), new Torn()));
            case TOO_BIG_FOR_THE_HOST, TOO_BIG_WITH_THE_OTHERS, LOST, INFECTED -> right.sentFor(control);
        };
    }

    private UploadLimits limits() {
        return switch (this) {
            case TOO_BIG_FOR_THE_HOST -> new UploadLimits(ENOUGH, ENOUGH * 2, 9);
            case TOO_BIG_WITH_THE_OTHERS -> new UploadLimits(ENOUGH * 2, ENOUGH, 9);
            case EMPTY, TOO_BIG, ANOTHER_TYPE, BROKEN_OFF, LOST, INFECTED -> UploadLimits.DEFAULT;
        };
    }

    private AttachmentStore storeOf(Shelf shelf) {
        return this == INFECTED ? new Scanner(shelf) : shelf;
    }

    /** Nothing passes it. */
    private record Scanner(Shelf shelf) implements AttachmentStore {
        @Override
        public String store(InputStream bytes) throws IOException {
            throw new RefusedFileException(FileRefusal.VIRUS);
        }

        @Override
        public InputStream open(String id) throws IOException {
            return shelf.open(id);
        }

        @Override
        public void remove(String id) {
            shelf.remove(id);
        }
    }

    private static final class Torn extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the connection was closed");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }
}
