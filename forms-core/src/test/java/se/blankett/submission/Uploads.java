package se.blankett.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Files of posts, for tests. */
public final class Uploads {
    public static final String PDF = "%PDF-1.7\n1 0 obj";
    public static final String PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR";

    private Uploads() {}

    /**
     * Returns a file.
     *
     * @param bytes one for each character
     */
    public static Upload of(String field, String name, String bytes) {
        return new Upload(field, name, () -> new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Returns a file that breaks off after its first bytes. */
    public static Upload broken(String field, String name) {
        InputStream begun = new ByteArrayInputStream(PDF.getBytes(StandardCharsets.ISO_8859_1));
        return new Upload(field, name, () -> new SequenceInputStream(begun, new Broken()));
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the connection was closed");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }

    /**
     * Returns a post with the files.
     *
     * @param parameters names and values in turn
     */
    public static Post post(AttachmentStore store, List<Upload> files, String... parameters) {
        return Post.of(parameters.length == 0 ? Map.of() : Map.of(parameters[0], parameters[1]), files, store);
    }
}
