package se.blankett.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands the files of one post to a store, one by one, within limits. Used once. */
final class FileIntake {
    private final AttachmentStore store;
    private final UploadLimits limits;
    private final Map<String, List<ReceivedFile>> received = new LinkedHashMap<>();
    private long total;
    private int count;

    FileIntake(AttachmentStore store, UploadLimits limits) {
        this.store = store;
        this.limits = limits;
    }

    /** @throws RefusedPostException where there are more files than the limit; none of them is kept */
    Map<String, List<ReceivedFile>> takeAll(Collection<Upload> uploads) {
        try {
            uploads.stream().filter(FileIntake::isChosen).forEach(this::take);
            return received;
        } catch (RuntimeException e) {
            received.values().forEach(files -> files.forEach(file -> drop(file, e)));
            throw e;
        }
    }

    /** A control in which no file was chosen sends one without a name; what is named otherwise is the host's. */
    private static boolean isChosen(Upload upload) {
        return !upload.fileName().isBlank() && upload.field().startsWith("/");
    }

    private void take(Upload upload) {
        count++;
        if (count > limits.count()) {
            throw RefusedPostException.ofFiles(limits.count(), "the post has more than " + limits.count() + " files");
        }
        received.computeIfAbsent(upload.field(), field -> new ArrayList<>(1)).add(receive(upload));
    }

    private ReceivedFile receive(Upload upload) {
        String name = FileName.of(upload.fileName());
        long left = limits.total() - total;
        boolean last = left < limits.file();
        FileRefusal beyond = last ? FileRefusal.TOTAL_TOO_BIG : FileRefusal.TOO_BIG;
        try (InputStream bytes = upload.content().getInputStream();
                MeasuredStream measured = new MeasuredStream(bytes, Math.min(left, limits.file()), beyond)) {
            return stored(name, measured);
        } catch (RefusedFileException e) {
            return ReceivedFile.refused(name, e.reason(), last ? limits.total() : limits.file());
        } catch (IOException e) {
            return ReceivedFile.refused(name, FileRefusal.FAILED, 0);
        }
    }

    private ReceivedFile stored(String name, MeasuredStream bytes) throws IOException {
        try {
            String id = store.store(bytes);
            if (bytes.size() == 0) {
                store.remove(id);
                return ReceivedFile.refused(name, FileRefusal.EMPTY, 0);
            }
            return ReceivedFile.stored(name, id, bytes);
        } finally {
            total += bytes.size();
        }
    }

    /** What cannot be removed now the host finds by age. */
    private void drop(ReceivedFile file, RuntimeException reason) {
        try {
            if (file.refusal().isEmpty()) {
                store.remove(file.id());
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
