package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/adding-a-component.md shows. */
class AddingAComponentTest {
    private static final Pattern TEMPLATE =
            Pattern.compile("`templates/([a-z-]+)/template\\.ftlh`.*?```html\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_template_shown_can_be_used(@TempDir Path folder) {
        Matcher shown = TEMPLATE.matcher(Folders.text(Path.of("../docs/adding-a-component.md")));
        assertThat(shown.find()).isTrue();
        String template = shown.group(2);
        Header header = Header.parse(template.lines().findFirst().orElseThrow());
        assertThat(header.line()).isEqualTo(header.expected());

        HostTemplates host = new HostTemplates(folder).with(shown.group(1), template);
        assertThat(host.render(Example.of(shown.group(1), "default").shown())).isEqualTo("""
                <aside class="ds-note" data-bl-block="f-t">
                <p>Du behöver läkarintyg om barnet har en funktionsnedsättning.</p>
                </aside>
                """);
    }
}
