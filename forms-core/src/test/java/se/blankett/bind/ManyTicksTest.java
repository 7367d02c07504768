package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.blankett.form.Choice;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;

class ManyTicksTest {
    /** Against each of the options for each tick, which takes minutes; not a measure. */
    private static final Duration GUARD = Duration.ofSeconds(20);

    private static final int OPTIONS = 300_000;
    private static final int TICKS = 4_900;

    @Test
    void are_found_among_many_more_options() {
        List<Choice> codes = IntStream.range(0, OPTIONS)
                .mapToObj(i -> new Choice("v" + i, "V" + i, ""))
                .toList();
        Form form = FormParser.parse("a.form.json", """
                {"properties": {"a": {"type": "array", "items": {"type": "string", "x-form": {"codeList": "koder"}}}}}
                """, CodeLists.of(Map.of("koder", codes)));
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneId.of("Europe/Stockholm"));
        FormBinder binder = FormBinder.of(form, clock);
        Post post = Post.parse(IntStream.rangeClosed(1, TICKS)
                .mapToObj(i -> "%2Fa=v" + (OPTIONS - i))
                .collect(Collectors.joining("&")));

        Draft bound = assertTimeoutPreemptively(GUARD, () -> binder.bind(Draft.of("1"), post));

        assertThat(bound.answers(form).get("a"))
                .isEqualTo(IntStream.rangeClosed(1, TICKS)
                        .mapToObj(i -> "v" + (OPTIONS - i))
                        .toList());
    }
}
