package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.json.Sha256;

class PostFilesTest {
    private static final UploadLimits SMALL = new UploadLimits(10, 15, 3);

    private final CountingStore store = new CountingStore();

    /** Knows what it has. */
    private static final class CountingStore implements AttachmentStore {
        private final AttachmentStore kept = AttachmentStore.inMemory(1_000);
        private final List<String> ids = new ArrayList<>();

        @Override
        public String store(InputStream bytes) throws IOException {
            String id = kept.store(bytes);
            ids.add(id);
            return id;
        }

        @Override
        public InputStream open(String id) throws IOException {
            return kept.open(id);
        }

        @Override
        public void remove(String id) throws IOException {
            kept.remove(id);
            ids.remove(id);
        }
    }

    @Test
    void a_file_is_stored_measured_and_digested_once() throws IOException {
        ReceivedFile file = only(post(Uploads.of("/intyg", "C:\\intyg.pdf", Uploads.PDF)));

        assertThat(file.name()).isEqualTo("intyg.pdf");
        assertThat(file.size()).isEqualTo(16);
        assertThat(file.sha256()).isEqualTo(Sha256.of(Uploads.PDF));
        assertThat(file.refusal()).isEmpty();
        assertThat(file.head()).asString().isEqualTo(Uploads.PDF);
        assertThat(store.open(file.id()))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo(Uploads.PDF);
    }

    @Test
    void what_was_not_chosen_and_what_is_the_hosts_is_not_read() {
        Post post = post(
                new Upload("/intyg", "", () -> {
                    throw new IOException("read");
                }),
                new Upload("bild", "bild.png", () -> {
                    throw new IOException("read");
                }));

        assertThat(post.files()).isEmpty();
        assertThat(store.ids).isEmpty();
    }

    @Test
    void each_file_is_refused_by_itself_and_nothing_of_it_is_kept() {
        Post post = Post.of(
                Map.of("/namn", "Eva"),
                List.of(
                        Uploads.of("/a", "a.txt", "0123456789"),
                        Uploads.of("/b", "b.txt", ""),
                        Uploads.of("/c", "c.txt", "0123456789")),
                store,
                SMALL);

        assertThat(refusals(post)).containsExactly("/a stored", "/b EMPTY", "/c TOTAL_TOO_BIG");
        assertThat(post.texts("/namn")).containsExactly("Eva");
        assertThat(store.ids).isEqualTo(post.fileIds()).hasSize(1);
    }

    @Test
    void a_file_is_read_no_further_than_its_limit() {
        Post post = Post.of(
                Map.of(),
                List.of(Uploads.of("/a", "a.txt", "01234567890"), Uploads.broken("/b", "b.pdf")),
                store,
                SMALL);

        assertThat(refusals(post)).containsExactly("/a TOO_BIG", "/b TOTAL_TOO_BIG");
        assertThat(post.files().getOrDefault("/a", List.of()))
                .extracting(ReceivedFile::size)
                .containsExactly(10L);
        assertThat(store.ids).isEmpty();
    }

    @Test
    void what_breaks_off_is_told_and_not_kept() {
        Post post = post(Uploads.broken("/a", "a.pdf"));

        assertThat(refusals(post)).containsExactly("/a FAILED");
        assertThat(store.ids).isEmpty();
    }

    @Test
    void a_store_may_refuse_a_file_for_what_is_in_it() {
        AttachmentStore scanner = new AttachmentStore() {
            @Override
            public String store(InputStream bytes) throws IOException {
                throw new RefusedFileException(FileRefusal.VIRUS);
            }

            @Override
            public InputStream open(String id) throws IOException {
                throw new IOException(id);
            }

            @Override
            public void remove(String id) {
                throw new IllegalStateException(id);
            }
        };

        assertThat(refusals(Uploads.post(scanner, List.of(Uploads.of("/a", "a.pdf", "x")))))
                .containsExactly("/a VIRUS");
    }

    @Test
    void a_post_of_too_many_files_leaves_none() {
        List<Upload> files = List.of(
                Uploads.of("/a", "a.txt", "1"),
                Uploads.of("/a", "b.txt", "2"),
                Uploads.of("/a", "c.txt", "3"),
                Uploads.of("/a", "d.txt", "4"));

        assertThatThrownBy(() -> Post.of(Map.of(), files, store, SMALL))
                .isInstanceOf(RefusedPostException.class)
                .hasMessage("the post has more than 3 files");
        assertThat(store.ids).isEmpty();
    }

    @Test
    void too_many_parameters_are_refused_before_a_file_is_read() {
        List<String> many = java.util.Collections.nCopies(Post.MAX_PARAMETERS + 1, "x");

        assertThatThrownBy(() -> Post.of(Map.of("/a", many), List.of(Uploads.of("/b", "b.txt", "1")), store, SMALL))
                .isInstanceOf(RefusedPostException.class);
        assertThat(store.ids).isEmpty();
    }

    @Test
    void limits_are_at_least_one() {
        assertThatThrownBy(() -> new UploadLimits(0, 1, 1)).hasMessage("limits: must be at least 1, were 0, 1 and 1");
    }

    @Test
    void tells_no_name_in_a_log() {
        Post post = post(Uploads.of("/a", "hemligt.pdf", Uploads.PDF));

        assertThat(post + " " + only(post) + " " + Uploads.of("/a", "hemligt.pdf", "x") + " "
                        + new Attachment("id", "hemligt.pdf", "application/pdf", 16, "hemligt"))
                .isEqualTo("Post[action=UPDATE, parameters=0, files=1] ReceivedFile[size=16, refusal=none] "
                        + "Upload[field=/a] Attachment[mediaType=application/pdf, size=16]");
    }

    private Post post(Upload... files) {
        return Uploads.post(store, List.of(files));
    }

    private static ReceivedFile only(Post post) {
        assertThat(post.files()).hasSize(1);
        return post.files().values().iterator().next().get(0);
    }

    private static List<String> refusals(Post post) {
        List<String> refusals = new ArrayList<>();
        post.files()
                .forEach((name, files) -> files.forEach(file ->
                        refusals.add(name + " " + file.refusal().map(Enum::name).orElse("stored"))));
        return refusals;
    }
}
