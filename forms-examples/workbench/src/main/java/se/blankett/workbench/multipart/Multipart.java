package se.blankett.workbench.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import se.blankett.submission.Upload;

/**
 * A body of the type {@code multipart/form-data} (RFC 7578), as browsers send one (HTML, section 4.10.21.8).
 *
 * @param fields what has no file, urlencoded
 * @param files what has one
 */
public record Multipart(String fields, List<Upload> files) {
    private static final String TYPE = "multipart/form-data";

    /** How a body begins: the boundary (RFC 2046, section 5.1.1), and what each part of a form has. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\A--([^\\r\\n]{1,70})\\r?\\nContent-Disposition:", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_BEGINNING = 128;

    public Multipart {
        files = List.copyOf(files);
    }

    /** Says whether a body of the type is one. */
    public static boolean is(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    /** Returns the type that a body was sent with, as far as the body itself tells, or empty where it is none. */
    public static Optional<String> typeOf(byte[] body) {
        String beginning = new String(body, 0, Math.min(body.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        return Optional.of(BEGINNING.matcher(beginning))
                .filter(Matcher::find)
                .map(found -> TYPE + "; boundary=\"" + found.group(1) + "\"");
    }

    /**
     * Reads a body.
     *
     * @throws IOException where it is none, or ends too soon
     */
    public static Multipart read(String contentType, byte[] body) throws IOException {
        String boundary = parameter(contentType, "boundary").orElseThrow(() -> new IOException("no boundary"));
        MultipartInput parts = MultipartInput.builder()
                .setInputStream(new ByteArrayInputStream(body))
                .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                .get();
        parts.setHeaderCharset(StandardCharsets.UTF_8);
        List<String> fields = new ArrayList<>();
        List<Upload> files = new ArrayList<>();
        for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
            String disposition = disposition(parts.readHeaders());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            parts.readBodyData(content);
            add(disposition, content.toByteArray(), fields, files);
        }
        return new Multipart(String.join("&", fields), files);
    }

    private static void add(String disposition, byte[] content, List<String> fields, List<Upload> files) {
        String name = parameter(disposition, "name").orElse("");
        Optional<String> file = parameter(disposition, "filename");
        if (file.isPresent()) {
            files.add(new Upload(name, file.get(), () -> new ByteArrayInputStream(content)));
        } else {
            fields.add(encoded(name) + "=" + encoded(new String(content, StandardCharsets.UTF_8)));
        }
    }

    private static String disposition(String headers) {
        return headers.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .findFirst()
                .orElse("");
    }

    /** What would end a name early is escaped in it, and nothing else is. */
    private static Optional<String> parameter(String header, String name) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        Map<String, String> parameters = parser.parse(header, ';');
        return parameters.containsKey(name)
                ? Optional.of(Optional.ofNullable(parameters.get(name))
                        .orElse("")
                        .replace("%22", "\"")
                        .replace("%0D", "\r")
                        .replace("%0A", "\n"))
                : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
