package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveNamesTest {
    private static byte[] zip(int size, List<String> names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] noise = new byte[size];
        new Random(1).nextBytes(noise);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("PK");
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(noise);
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> namesIn(byte[] file, int step) throws IOException {
        try (MeasuredStream bytes =
                new MeasuredStream(new ByteArrayInputStream(file), Long.MAX_VALUE, FileRefusal.TOO_BIG)) {
            byte[] part = new byte[step];
            int read = bytes.read(part);
            while (read >= 0) {
                read = bytes.read(part);
            }
            return bytes.entries();
        }
    }

    @Test
    void are_read_however_the_bytes_come() throws IOException {
        byte[] small = zip(10, List.of("å.txt", "b/c.txt"));
        byte[] large = zip(700_000, List.of("a", "b", "c"));

        assertThat(namesIn(small, 1)).containsExactly("å.txt", "b/c.txt");
        assertThat(namesIn(small, 1_000)).containsExactly("å.txt", "b/c.txt").isUnmodifiable();
        assertThat(namesIn(large, 8_192)).containsExactly("a", "b", "c");
        assertThat(namesIn(large, LastBytes.MOST - 1)).containsExactly("a", "b", "c");
        assertThat(namesIn(large, 3_000_000)).containsExactly("a", "b", "c");
    }

    @Test
    void are_none_of_what_is_broken_or_no_archive() throws IOException {
        byte[] whole = zip(10, List.of("a.txt"));
        byte[] astray = whole.clone();
        astray[whole.length - 2 - 2 - 3] = 1; // where the directory begins

        assertThat(namesIn(Arrays.copyOf(whole, whole.length - 10), 100)).isEmpty();
        assertThat(namesIn(astray, 100)).isEmpty();
        assertThat(namesIn("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8), 100))
                .isEmpty();
        assertThat(namesIn(new byte[] {'P', 'K', 3, 4}, 100)).isEmpty();
        assertThat(namesIn(new byte[0], 100)).isEmpty();
    }

    /** Whatever the bytes say, nothing is read beyond them. */
    @Test
    void noise_is_read_without_a_fault() throws IOException {
        byte[] whole = zip(10, List.of("a.txt", "b.txt"));
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] noisy = whole.clone();
            noisy[4 + random.nextInt(whole.length - 4)] = (byte) random.nextInt(256);

            assertThat(namesIn(noisy, 64)).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void has_no_way_back() throws IOException {
        try (MeasuredStream bytes =
                new MeasuredStream(new ByteArrayInputStream(new byte[10]), 20, FileRefusal.TOO_BIG)) {
            bytes.mark(10);
            assertThat(bytes.markSupported()).isFalse();
            assertThat(bytes.read()).isZero();
            org.assertj.core.api.Assertions.assertThatThrownBy(bytes::reset).hasMessage("mark/reset not supported");
            assertThat(bytes.skip(100)).isEqualTo(9);
            assertThat(bytes.size()).isEqualTo(10);
        }
    }
}
