package se.blankett.quickstart.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import se.blankett.dialogue.Dialogue;
import se.blankett.parse.Catalogue;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Post;
import se.blankett.submission.Upload;

/** What fails around a turn: nothing is lost, and nothing left. */
class HostedFormTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
    private static final Dialogue DIALOGUE = Dialogue.of(
            Catalogue.of(Path.of("../catalogue/forms")).form("synpunkt", LocalDate.of(2026, 11, 21)), CLOCK);

    private final List<String> removed = new ArrayList<>();
    private final Map<String, Object> kept = new HashMap<>();

    private AttachmentStore store(boolean broken) {
        return new AttachmentStore() {
            @Override
            public String store(InputStream bytes) throws IOException {
                return "fil" + bytes.readAllBytes().length;
            }

            @Override
            public InputStream open(String id) {
                return InputStream.nullInputStream();
            }

            @Override
            public void remove(String id) throws IOException {
                if (broken) {
                    throw new IOException("planted");
                }
                removed.add(id);
            }
        };
    }

    private static HttpSession session(Map<String, Object> kept, BiConsumer<String, Object> keep) {
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setAttribute")) {
                        keep.accept(String.valueOf(arguments[0]), arguments[1]);
                    }
                    return method.getName().equals("getAttribute") ? kept.get(String.valueOf(arguments[0])) : null;
                });
    }

    private static Post post(AttachmentStore store) {
        Upload stray = new Upload("/x", "a.txt", () -> new ByteArrayInputStream(new byte[3]));
        return Post.of(Map.of("!start", ""), List.of(stray), store);
    }

    @Test
    void a_draft_that_cannot_be_kept_leaves_no_file_of_its_post() {
        AttachmentStore store = store(false);
        HttpSession session = session(Map.of(), (name, value) -> {
            throw new IllegalStateException("planted");
        });
        HostedForm form = new HostedForm("synpunkt", DIALOGUE, new Archive(), store);

        assertThatThrownBy(() -> form.take(session, post(store))).hasMessage("planted");
        assertThat(removed).containsExactly("fil3");
    }

    @Test
    void a_file_that_cannot_be_removed_does_not_undo_what_was_taken() throws IOException {
        AttachmentStore store = store(true);
        HttpSession session = session(kept, kept::put);
        HostedForm form = new HostedForm("synpunkt", DIALOGUE, new Archive(), store);

        assertThat(form.take(session, post(store))).isNotEmpty();
        assertThat(kept).containsKey("synpunkt");
    }
}
