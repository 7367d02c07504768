package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;

/** What was typed can be shown again, always; the seeds are fixed, so that a failure comes again. */
class WriteBackTest {
    private static final List<String> NAMES = List.of(
            "/namn",
            "/antal",
            "/start",
            "/start~year",
            "/start~month",
            "/start~day",
            "/manad",
            "/manad~year",
            "/svar",
            "/flera",
            "/plats/gata",
            "/ord/#",
            "/tva/#",
            "/barn/#/namn",
            "/barn/#/fodd~day",
            "/barn/#/flera",
            "/barn/#/syskon/#/namn",
            "/a~1b",
            "/a~0b",
            "/start~0year",
            "/barn~0rows",
            "/a.b c",
            "/å😀",
            "/<b>&\"=+%41",
            "/",
            "/-/0",
            "/0",
            "/!next",
            "/barn~rows",
            "/barn/#/syskon~rows",
            "/last",
            "/okänd",
            "_csrf",
            "!page");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0",
            "a",
            "true",
            "12,5",
            "1.234",
            "2026-05-03",
            "maj",
            "3",
            "\ud83d",
            "\ude00",
            "\0",
            "\r\n",
            "A\u030a",
            "\u202e",
            "<script>",
            "&amp;",
            "%41",
            "a+b",
            "~1",
            "/",
            "😀",
            "\uffff");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reading_again_what_was_written_back_gives_the_same(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Draft draft = Binding.BINDER.bind(Binding.EMPTY, Post.of(junk(random)));
            draft = Binding.BINDER.bind(draft, Post.of(junk(random)));
            draft = edited(random, draft);

            Draft again = Binding.BINDER.bind(Binding.EMPTY, Post.of(draft.toParameters()));

            assertThat(again.entries()).isEqualTo(draft.entries());
            assertThat(again.rows()).isEqualTo(draft.rows());
            assertThat(Draft.parse(draft.toJson())).isEqualTo(draft);
            assertThat(again.answers(Binding.FORM)).isEqualTo(draft.answers(Binding.FORM));
        }
    }

    @Test
    void rows_in_which_nothing_was_typed_come_back() {
        Draft draft = Binding.edit(Binding.bind(Binding.EMPTY, "/barn/0/namn=a"), Action.Kind.ADD, "/barn");

        assertThat(draft.toParameters()).isEqualTo(Map.of("/barn/0/namn", List.of("a"), "/barn~rows", List.of("2")));
        assertThat(Binding.BINDER.bind(Binding.EMPTY, Post.of(draft.toParameters())))
                .isEqualTo(draft);
    }

    private static Map<String, List<String>> junk(Random random) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            String name = any(random, NAMES);
            while (name.contains("#")) {
                name = name.replaceFirst("#", Integer.toString(random.nextInt(4)));
            }
            List<String> texts = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                texts.add(text(random));
            }
            parameters.put(name, texts);
        }
        return parameters;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(any(random, TEXTS));
        for (int i = random.nextInt(4); i > 1; i--) {
            text.append(random.nextBoolean() ? any(random, TEXTS) : Character.toString(random.nextInt(0x110000)));
        }
        return text.toString();
    }

    private static Draft edited(Random random, Draft draft) {
        List<Action.Kind> kinds =
                List.of(Action.Kind.ADD, Action.Kind.REMOVE, Action.Kind.UP, Action.Kind.DOWN, Action.Kind.ADD);
        Draft edited = draft;
        for (int i = 0; i < 3; i++) {
            Action.Kind kind = any(random, kinds);
            String repeat = any(random, List.of("/barn", "/ord", "/tva", "/barn/0/syskon", "/barn/2/syskon"));
            edited = Binding.edit(edited, kind, kind == Action.Kind.ADD ? repeat : repeat + "/" + random.nextInt(3));
        }
        return edited;
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
