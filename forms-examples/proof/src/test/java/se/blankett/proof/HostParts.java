package se.blankett.proof;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.submission.Upload;

/**
 * A body of the type {@code multipart/form-data}, as a browser writes it.
 *
 * @param fields what has no file, urlencoded
 * @param files what has one, also where none was chosen
 */
record HostParts(String fields, List<Upload> files) {
    private static final String TYPE = "multipart/form-data; boundary=";

    /** Head, an empty line, content. */
    private static final Pattern PART = Pattern.compile(
            "\\A\\r\\nContent-Disposition: form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?.*?\\r\\n\\r\\n(.*)\\r\\n\\z",
            Pattern.DOTALL);

    static HostParts of(String type, byte[] body) {
        return type.startsWith(TYPE)
                ? parts("--" + type.substring(TYPE.length()), new String(body, StandardCharsets.ISO_8859_1))
                : new HostParts(new String(body, StandardCharsets.UTF_8), List.of());
    }

    private static HostParts parts(String boundary, String body) {
        List<String> fields = new ArrayList<>();
        List<Upload> files = new ArrayList<>();
        for (String part : body.split(Pattern.quote(boundary), -1)) {
            Matcher matcher = PART.matcher(part);
            if (matcher.matches() && matcher.group(2) == null) {
                fields.add(encoded(matcher.group(1)) + "=" + encoded(matcher.group(3)));
            } else if (matcher.matches()) {
                byte[] content = matcher.group(3).getBytes(StandardCharsets.ISO_8859_1);
                files.add(new Upload(
                        utf8(matcher.group(1)), utf8(matcher.group(2)), () -> new ByteArrayInputStream(content)));
            }
        }
        return new HostParts(String.join("&", fields), files);
    }

    private static String encoded(String bytes) {
        return URLEncoder.encode(utf8(bytes), StandardCharsets.UTF_8);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
