package se.blankett.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void escapes_every_text_and_no_markup() {
        Html inner = Html.of("<b>{}</b>", "<script>\"&'");
        assertThat(Html.of("<p title=\"{}\">{}</p>", "\"{}", inner).markup())
                .isEqualTo("<p title=\"&quot;{}\"><b>&lt;script&gt;&quot;&amp;&#39;</b></p>");
    }

    @Test
    void refuses_more_parts_than_places() {
        assertThatThrownBy(() -> Html.of("<p>{}</p>", 1, 2)).hasMessage("pattern: must have 2 places, was <p>{}</p>");
    }
}
