package se.blankett.bind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import se.blankett.submission.ReceivedFile;

/**
 * Tells what a file is, from its first bytes. What the browser says is not asked, and the name only tells apart what
 * begins alike: a {@code .csv} from another text, and a {@code .docx} from another archive, where what is in the archive
 * agrees.
 */
final class MediaTypes {
    /** Read once from a resource of the library. */
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private MediaTypes() {}

    /** Returns what the file is, the most exact type first: {@code text/csv, text/plain}. */
    static List<String> of(ReceivedFile file) {
        byte[] head = file.head();
        MediaType found = detect(head, "");
        MediaType named = detect(head, file.name());
        boolean within = !found.equals(MediaType.OCTET_STREAM)
                && TYPES.getMediaTypeRegistry().isSpecializationOf(named, found)
                && (!isArchive(found) || OfficeFiles.mayBe(baseOf(named), file.entries()));
        return Stream.of(within ? named : found, found)
                .map(MediaTypes::baseOf)
                .distinct()
                .toList();
    }

    /** An OpenDocument file may also be one text, without an archive around it. */
    private static boolean isArchive(MediaType type) {
        return TYPES.getMediaTypeRegistry().isInstanceOf(type, MediaType.APPLICATION_ZIP);
    }

    /** Without parameters: {@code text/plain; charset=UTF-8} is {@code text/plain}. */
    private static String baseOf(MediaType type) {
        return type.getBaseType().toString();
    }

    private static MediaType detect(byte[] head, String name) {
        Metadata known = new Metadata();
        if (!name.isEmpty()) {
            known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try (ByteArrayInputStream bytes = new ByteArrayInputStream(head)) {
            return TYPES.detect(bytes, known);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }
}
