package se.blankett.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.blankett.json.Sha256;
import se.blankett.submission.Attachment;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Upload;

/** The files that answers name lie in a folder beside them; stored, each gets the id that it has in the answers. */
final class AnswerFiles implements AttachmentStore {
    private final Path folder;
    private final Map<String, Attachment> files;

    private AnswerFiles(Path folder, Map<String, Attachment> files) {
        this.folder = folder;
        this.files = files;
    }

    static AnswerFiles of(String form, Map<String, Object> answers) {
        return new AnswerFiles(
                Path.of("answers", form, "files"),
                Attachment.allIn(answers).stream().collect(Collectors.toMap(Attachment::sha256, file -> file)));
    }

    /** Returns what a browser sends where these files are chosen. */
    List<Upload> chosen(String control, Object answer) {
        return Attachment.allIn(answer).stream()
                .map(file -> new Upload(control, file.name(), () -> Files.newInputStream(folder.resolve(file.name()))))
                .toList();
    }

    @Override
    public String store(InputStream bytes) throws IOException {
        String digest = HexFormat.of().formatHex(Sha256.start().digest(bytes.readAllBytes()));
        Attachment file = files.get(digest);
        if (file == null) {
            throw new IOException("no answer has a file with the digest " + digest);
        }
        return file.id();
    }

    @Override
    public InputStream open(String id) {
        return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public void remove(String id) {
        // They lie in the project.
    }
}
