package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {
    @ParameterizedTest
    @MethodSource("names")
    void is_a_label_and_no_place(String sent, String expected) {
        assertThat(FileName.of(sent)).isEqualTo(expected);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                argumentSet("plain", "Läkarintyg 2026.pdf", "Läkarintyg 2026.pdf"),
                argumentSet("a path of Windows", "C:\\fakepath\\intyg.pdf", "intyg.pdf"),
                argumentSet("a path that leads up", "../../etc/passwd", "passwd"),
                argumentSet("only up", "../..", "fil"),
                argumentSet("nothing", "", "fil"),
                argumentSet("a folder", "mapp/", "fil"),
                argumentSet("control characters", "in\u0000ty\rg\n.pdf", "inty g .pdf"),
                argumentSet("text turned around", "intyg\u202Efdp.exe", "intygfdp.exe"),
                argumentSet("half a character", "a\uD800b.pdf", "ab.pdf"),
                argumentSet("spaces of all kinds", " a \u00A0\u2003 b.pdf ", "a b.pdf"),
                argumentSet("decomposed", "a\u030A.pdf", "å.pdf"),
                argumentSet("an emoji", "👩\u200D👧.png", "👩\u200D👧.png"),
                argumentSet("markup stays text", "\"><script>.pdf", "\"><script>.pdf"),
                argumentSet("10 kB", "x".repeat(10_000) + ".pdf", "x".repeat(115) + "….pdf"),
                argumentSet("10 kB without an ending", "😀".repeat(5_000), "😀".repeat(119) + "…"),
                argumentSet("a long ending", "x." + "y".repeat(10_000), "x." + "y".repeat(117) + "…"));
    }
}
