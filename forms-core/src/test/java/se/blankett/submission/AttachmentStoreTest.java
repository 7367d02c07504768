package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentStoreTest {
    @TempDir
    Path folder;

    enum Kind {
        MEMORY,
        FOLDER
    }

    private AttachmentStore store(Kind kind) {
        return switch (kind) {
            case MEMORY -> AttachmentStore.inMemory(100);
            case FOLDER -> AttachmentStore.inFolder(folder);
        };
    }

    @ParameterizedTest
    @EnumSource
    void gives_back_what_it_took_until_it_is_removed(Kind kind) throws IOException {
        AttachmentStore store = store(kind);
        String first = store.store(bytes("ett"));
        String second = store.store(bytes("två"));

        assertThat(first).matches("[0-9a-f]{32}").isNotEqualTo(second);
        assertThat(read(store, first)).isEqualTo("ett");
        store.remove(first);
        store.remove(first);
        assertThatThrownBy(() -> store.open(first)).isInstanceOf(NoSuchFileException.class);
        assertThat(read(store, second)).isEqualTo("två");
    }

    @ParameterizedTest
    @EnumSource
    void keeps_nothing_of_what_breaks_off(Kind kind) throws IOException {
        AttachmentStore store = store(kind);

        assertThatThrownBy(() -> store.store(Uploads.broken("/a", "a").content().getInputStream()))
                .hasMessage("the connection was closed");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../hemligt", "hemligt", "/etc/passwd", "0123456789ABCDEF0123456789ABCDEF"})
    void opens_and_removes_only_what_it_named(String id) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("lager"));
        Path secret = Files.writeString(folder.resolve("hemligt"), "hemligt");
        Files.writeString(inside.resolve("hemligt"), "hemligt");
        AttachmentStore store = AttachmentStore.inFolder(inside);

        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
        store.remove(id);
        assertThat(secret).exists();
        assertThat(inside.resolve("hemligt")).exists();
    }

    @Test
    void memory_has_an_end_and_takes_more_when_there_is_room() throws IOException {
        AttachmentStore store = AttachmentStore.inMemory(10);
        String first = store.store(bytes("123456"));

        assertThatThrownBy(() -> store.store(bytes("12345"))).hasMessage("the store is full: it takes 10 bytes");
        store.remove(first);
        assertThat(read(store, store.store(bytes("1234567890")))).isEqualTo("1234567890");
    }

    @Test
    void a_folder_holds_the_bytes_as_they_came_for_its_owner_only() throws IOException {
        String id = AttachmentStore.inFolder(folder).store(bytes("ett"));

        assertThat(folder.resolve(id)).hasContent("ett");
        assertThat(Files.getPosixFilePermissions(folder.resolve(id))).hasSize(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString).toList())
                    .isEqualTo(List.of(id));
        }
    }

    @Test
    void what_nobody_refers_to_and_what_was_never_finished_is_found_by_age() throws IOException {
        AttachmentStore store = AttachmentStore.inFolder(folder);
        String used = store.store(bytes("ett"));
        String unused = store.store(bytes("två"));
        String fresh = store.store(bytes("tre"));
        Path half = Files.writeString(folder.resolve("b".repeat(32) + "123.part"), "fy");
        Path foreign = Files.writeString(folder.resolve("läs mig.txt"), "ej vår");
        Path download = Files.writeString(folder.resolve("film.part"), "ej heller");
        Path inside = Files.createDirectory(folder.resolve("c".repeat(32)));
        Files.writeString(inside.resolve("x"), "en mapp med ett namn som våra");
        Instant old = Instant.parse("2026-11-20T11:00:00Z");
        for (Path file : List.of(folder.resolve(used), folder.resolve(unused), half, foreign, download, inside)) {
            Files.setLastModifiedTime(file, FileTime.from(old));
        }

        assertThat(AttachmentStore.removeOlder(folder, old, Set.of(used))).isZero();
        assertThat(AttachmentStore.removeOlder(folder, old.plusSeconds(1), Set.of(used)))
                .isEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(folder.resolve(used), folder.resolve(fresh), foreign, download, inside);
        }
    }

    @Test
    void a_post_that_came_to_nothing_leaves_nothing() throws IOException {
        AttachmentStore store = AttachmentStore.inMemory(100);
        Post post = Uploads.post(store, List.of(Uploads.of("/a", "a.txt", "1"), Uploads.of("/b", "b.txt", "")));
        String id = post.fileIds().get(0);

        store.discard(post);

        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void one_that_cannot_be_removed_does_not_keep_the_others() {
        List<String> removed = new ArrayList<>();
        AttachmentStore store = new AttachmentStore() {
            @Override
            public String store(InputStream bytes) throws IOException {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            }

            @Override
            public InputStream open(String id) {
                return bytes(id);
            }

            @Override
            public void remove(String id) throws IOException {
                if (!id.equals("2")) {
                    throw new IOException(id);
                }
                removed.add(id);
            }
        };
        Post post = Uploads.post(
                store, List.of(Uploads.of("/a", "a", "1"), Uploads.of("/b", "b", "2"), Uploads.of("/c", "c", "3")));

        assertThatThrownBy(() -> store.discard(post))
                .hasMessage("1")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("3"));
        assertThat(removed).containsExactly("2");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(AttachmentStore store, String id) throws IOException {
        try (InputStream bytes = store.open(id)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
