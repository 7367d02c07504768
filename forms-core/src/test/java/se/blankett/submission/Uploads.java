package se.blankett.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Files of posts, for tests. */
public final class Uploads {
    public static final String PDF = "%PDF-1.7\n1 0 obj";
    public static final String PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR";

    private Uploads() {}

    /** @param bytes one for each character */
    public static Upload of(String field, String name, String bytes) {
        return new Upload(field, name, () -> new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Returns a file that breaks off after its first bytes. */
    public static Upload broken(String field, String name) {
        InputStream breaks = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read == PDF.length()) {
                    throw new IOException("the connection was closed");
                }
                return PDF.charAt(read++);
            }
        };
        return new Upload(field, name, () -> breaks);
    }

    /** @param parameters names and values in turn */
    public static Post post(AttachmentStore store, List<Upload> files, String... parameters) {
        return Post.of(parameters.length == 0 ? Map.of() : Map.of(parameters[0], parameters[1]), files, store);
    }
}
