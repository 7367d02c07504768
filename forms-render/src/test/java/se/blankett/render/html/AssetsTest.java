package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final Path SOURCE = Path.of("src/main/resources/se/blankett/render/html");

    static Stream<String> names() {
        return Assets.names().stream();
    }

    @Test
    void are_all_files_beside_the_class_and_no_others() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> SOURCE.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Assets.names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_what_the_files_say(String name) throws IOException {
        String file = Files.readString(SOURCE.resolve(name));
        String served = name.endsWith(".css") ? CompactCss.of(file) : file;
        assertThat(Assets.bytes(name)).hasValue(served.getBytes(StandardCharsets.UTF_8));
        assertThat(Assets.contentType(name))
                .hasValue(name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8");
        assertThat(Assets.etag(name)).get().asString().matches("\"[0-9a-f]{32}\"");
    }

    @Test
    void have_tags_of_their_own() {
        assertThat(names().map(name -> Assets.etag(name).orElseThrow())).doesNotHaveDuplicates();
    }

    @Test
    void are_not_changed_by_who_has_asked() {
        Assets.bytes("blankett.css").orElseThrow()[0] = 'x';
        assertThat(Assets.bytes("blankett.css").orElseThrow())
                .isEqualTo(Assets.stylesheet().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "blankett.css/",
                "/blankett.css",
                "./blankett.css",
                "themes/../blankett.css",
                "../view/Component.class",
                "HtmlRenderer.class",
                "../../../../META-INF/MANIFEST.MF",
                "/etc/passwd",
                "themes",
                "BLANKETT.CSS",
                "blankett.css\0"
            })
    void nothing_else_is_found(String name) {
        assertThat(Assets.bytes(name)).isEmpty();
        assertThat(Assets.contentType(name)).isEmpty();
        assertThat(Assets.etag(name)).isEmpty();
    }
}
