package se.blankett.submission;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a post, as a host's framework hands it over: {@code new Upload(part.getName(), part.getSubmittedFileName(),
 * part::getInputStream)} of a servlet's part, {@code new Upload(file.getName(), file.getOriginalFilename(),
 * file::getInputStream)} of Spring's {@code MultipartFile}.
 *
 * @param field the name of its control, {@code /intyg}
 * @param fileName as the browser sent it; blank where no file was chosen
 * @param content its bytes, read once and closed
 */
public record Upload(String field, String fileName, Content content) {
    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /** Returns the bytes from the first on; the caller closes them. */
        InputStream getInputStream() throws IOException;
    }

    /** Shows no name: it may end in a log. */
    @Override
    public String toString() {
        return "Upload[field=" + field + "]";
    }
}
