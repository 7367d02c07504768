package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.submission.Uploads;

class MediaTypesTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @ParameterizedTest
    @MethodSource("files")
    void is_what_the_bytes_say_and_not_what_the_name_does(byte[] head, String name, String expected) {
        assertThat(MediaTypes.of(head, name).get(0)).isEqualTo(expected);
    }

    static Stream<Arguments> files() throws IOException {
        byte[] noise = {0, 1, 2, 3, (byte) 0xFE, (byte) 0xFF, 0, 7};
        return Stream.of(
                argumentSet("PDF", bytes(Uploads.PDF), "a.pdf", "application/pdf"),
                argumentSet("PDF without a name", bytes(Uploads.PDF), "", "application/pdf"),
                argumentSet("PDF under another name", bytes(Uploads.PDF), "a.png", "application/pdf"),
                argumentSet("PNG", bytes(Uploads.PNG), "a.png", "image/png"),
                argumentSet("PNG called PDF", bytes(Uploads.PNG), "a.pdf", "image/png"),
                argumentSet("JPEG", bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), "a.jpg", "image/jpeg"),
                argumentSet("HEIC", bytes("\0\0\0\u0018ftypheic\0\0\0\0"), "a.heic", "image/heic"),
                argumentSet("TIFF", bytes("II*\0\u0008\0\0\0"), "a.tif", "image/tiff"),
                argumentSet("noise called PDF", noise, "a.pdf", "application/octet-stream"),
                argumentSet("a program called DOCX", bytes("MZ\u0090\0\3\0\0\0"), "a.docx", "application/x-msdownload"),
                argumentSet("text", bytes("Hej, världen"), "a.txt", "text/plain"),
                argumentSet("text called PDF", bytes("Hej"), "a.pdf", "text/plain"),
                argumentSet("a table in text", bytes("a;b\n1;2"), "a.csv", "text/csv"),
                argumentSet("a page called text", bytes("<!DOCTYPE html><html><script>"), "a.txt", "text/html"),
                argumentSet("DOCX", zip("[Content_Types].xml", "word/document.xml"), "a.docx", DOCX),
                argumentSet("DOCX of another program", zip("_rels/.rels", "word/document.xml"), "a.docx", DOCX),
                argumentSet("an archive", zip("a.txt"), "a.zip", "application/zip"),
                argumentSet("an archive called PDF", zip("a.txt"), "a.pdf", "application/zip"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
