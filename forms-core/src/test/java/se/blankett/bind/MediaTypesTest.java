package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.ReceivedFile;
import se.blankett.submission.Upload;
import se.blankett.submission.Uploads;

class MediaTypesTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private static final String FODT = "application/vnd.oasis.opendocument.flat.text";
    private static final String FLAT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
              office:mimetype="application/vnd.oasis.opendocument.text"/>
            """;

    /** What Tika calls an office document when its name does not tell which. */
    private static final String OFFICE = "application/x-tika-ooxml";

    private static final String ZIP = "application/zip";

    @ParameterizedTest
    @MethodSource("files")
    void is_what_the_bytes_say_and_not_what_the_name_does(byte[] head, String name, String expected) {
        Upload upload = new Upload("/a", name, () -> new ByteArrayInputStream(head));
        ReceivedFile file = Uploads.post(AttachmentStore.inMemory(1 << 20), List.of(upload))
                .files()
                .getOrDefault("/a", List.of())
                .get(0);

        assertThat(MediaTypes.of(file).get(0)).isEqualTo(expected);
    }

    static Stream<Arguments> files() throws IOException {
        byte[] noise = {0, 1, 2, 3, (byte) 0xFE, (byte) 0xFF, 0, 7};
        return Stream.of(
                argumentSet("PDF", bytes(Uploads.PDF), "a.pdf", "application/pdf"),
                argumentSet("PDF without an ending", bytes(Uploads.PDF), "a", "application/pdf"),
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
                argumentSet(
                        "DOCX of another program",
                        zip("_rels/.rels", "word/document.xml", "[Content_Types].xml"),
                        "a.docx",
                        DOCX),
                argumentSet("XLSX", zip("[Content_Types].xml", "xl/workbook.xml"), "a.xlsx", XLSX),
                argumentSet("an archive called DOCX", zip("a.txt"), "a.docx", ZIP),
                argumentSet("an archive called XLSX", zip("xl/virus.exe"), "a.xlsx", ZIP),
                argumentSet(
                        "XLSX called DOCX",
                        zip("_rels/.rels", "xl/workbook.xml", "[Content_Types].xml"),
                        "a.docx",
                        OFFICE),
                argumentSet("half a DOCX", half(zip("_rels/.rels", "word/a", "[Content_Types].xml")), "a.docx", OFFICE),
                argumentSet("ODT", odt("mimetype", "content.xml", "META-INF/manifest.xml"), "a.odt", ODT),
                argumentSet("ODT of another program", zip("content.xml", "META-INF/manifest.xml"), "a.odt", ODT),
                argumentSet("an archive called ODT", zip("a.txt"), "a.odt", ZIP),
                argumentSet("ODT as one text", bytes(FLAT), "a.fodt", FODT),
                argumentSet("an archive called FODT", zip("a.txt"), "a.fodt", ZIP),
                argumentSet("an archive", zip("a.txt"), "a.zip", ZIP),
                argumentSet("an archive called PDF", zip("a.txt"), "a.pdf", ZIP));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** The first file says what it is, and is not packed. */
    private static byte[] odt(String first, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] type = bytes(ODT);
        CRC32 sum = new CRC32();
        sum.update(type);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(first);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
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
