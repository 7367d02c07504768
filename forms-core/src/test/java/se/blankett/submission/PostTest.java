package se.blankett.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostTest {
    static Stream<Arguments> bodies() {
        return Stream.of(
                argumentSet("plain", "/a=b", Map.of("/a", List.of("b"))),
                argumentSet("escaped name", "%2Fa%7Eyear=2026", Map.of("/a~year", List.of("2026"))),
                argumentSet("plus and space", "/a+b=c+d%2Be", Map.of("/a b", List.of("c d+e"))),
                argumentSet("letters and emoji", "/%C3%A5=%F0%9F%98%80", Map.of("/å", List.of("😀"))),
                argumentSet("letters that are not escaped", "/å=😀%20ö", Map.of("/å", List.of("😀 ö"))),
                argumentSet("small letters in escapes", "/a=%c3%a5", Map.of("/a", List.of("å"))),
                argumentSet("percent sign alone", "/a=100%", Map.of("/a", List.of("100%"))),
                argumentSet("no escape", "/a=%zz%1%", Map.of("/a", List.of("%zz%1%"))),
                argumentSet("digits of another script", "/a=%\uff11\uff12", Map.of("/a", List.of("%\uff11\uff12"))),
                argumentSet("a byte that is no UTF-8", "/a=b%FFc", Map.of("/a", List.of("b\ufffdc"))),
                argumentSet("half a letter", "/a=%C3", Map.of("/a", List.of("\ufffd"))),
                argumentSet("an overlong slash", "%C0%AFa=b", Map.of()),
                argumentSet("NUL", "/a=%00", Map.of("/a", List.of("\0"))),
                argumentSet("empty pairs", "&&/a=b&&&/c=d&", Map.of("/a", List.of("b"), "/c", List.of("d"))),
                argumentSet("no equals sign", "/a", Map.of("/a", List.of(""))),
                argumentSet("nothing after it", "/a=", Map.of("/a", List.of(""))),
                argumentSet("several", "/a=b=c", Map.of("/a", List.of("b=c"))),
                argumentSet("nothing before it", "=b", Map.of()),
                argumentSet(
                        "the same name again",
                        "/a=2&/b=x&/a=1&/a=2",
                        Map.of("/a", List.of("2", "1", "2"), "/b", List.of("x"))),
                argumentSet("names of the host", "_csrf=1&a=b&~x=1&%21=1", Map.of()),
                argumentSet("nothing", "", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void reads_bodies(String body, Map<String, List<String>> parameters) {
        assertThat(Post.parse(body)).isEqualTo(new Post(Action.of(Action.Kind.UPDATE), "", "", parameters));
    }

    @ParameterizedTest
    @CsvSource({
        "!next=Fortsätt, NEXT, Fortsätt",
        "!add=/barn, ADD, /barn",
        "!remove=%2Fbarn%2F0, REMOVE, /barn/0",
        "!change=barnet, CHANGE, barnet",
        "!up=/barn/1&!down=/barn/0, UP, /barn/1",
        "!start, START, ''",
        "!nonsense=1&!back, BACK, ''",
        "!NEXT=1, UPDATE, ''",
        "%21submit, SUBMIT, ''",
        "/a=b, UPDATE, ''"
    })
    void the_first_button_counts(String body, Action.Kind kind, String target) {
        assertThat(Post.parse(body).action()).isEqualTo(new Action(kind, target));
    }

    @Test
    void names_the_page_that_was_shown() {
        assertThat(Post.parse("!page=barnet&!next").page()).isEqualTo("barnet");
        assertThat(Post.parse("!next").page()).isEmpty();
    }

    @Test
    void names_the_definition_that_the_page_was_made_of() {
        assertThat(Post.parse("!form=0123456789abcdef&!next"))
                .isEqualTo(new Post(Action.of(Action.Kind.NEXT), "0123456789abcdef", "", Map.of()));
        assertThat(Post.parse("!next").form()).isEmpty();
    }

    @Test
    void takes_what_servlets_and_frameworks_have() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("/a", "1");
        parameters.put("/b", new String[] {"2", "3"});
        parameters.put("/c", List.of("4", "5"));
        parameters.put("/d", Set.of("6"));
        parameters.put("/e", new String[0]);
        parameters.put("_csrf", "7");
        parameters.put("!form", "0123456789abcdef");
        parameters.put("!page", "sida");
        parameters.put("!add", new String[] {"/barn"});

        assertThat(Post.of(parameters))
                .isEqualTo(new Post(
                        new Action(Action.Kind.ADD, "/barn"),
                        "0123456789abcdef",
                        "sida",
                        Map.of(
                                "/a", List.of("1"),
                                "/b", List.of("2", "3"),
                                "/c", List.of("4", "5"),
                                "/d", List.of("6"))));
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                argumentSet("a number", Collections.singletonMap("/a", 5), "Integer"),
                argumentSet("nothing", Collections.singletonMap("/a", null), "null"),
                argumentSet("a list with nothing", Map.of("/a", Arrays.asList("x", null)), "null"),
                argumentSet("an array with nothing", Map.of("/a", new String[] {null}), "null"),
                argumentSet("a list of numbers", Map.of("/a", List.of(5)), "Integer"),
                argumentSet("a list in a list", Map.of("/a", List.of(List.of("x"))), "List"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void refuses_values_that_no_form_posts(Map<String, ?> parameters, String type) {
        assertThatThrownBy(() -> Post.of(parameters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("/a: value must be String, String[] or Collection<String>, was ")
                .hasMessageContaining(type);
    }

    @Test
    void is_not_changed_from_outside() {
        List<String> texts = new ArrayList<>(List.of("1"));
        Map<String, List<String>> parameters = new LinkedHashMap<>(Map.of("/a", texts));
        Post post = new Post(Action.of(Action.Kind.NEXT), "", "", parameters);
        texts.add("2");
        parameters.clear();

        assertThat(post.texts("/a")).containsExactly("1");
        assertThat(post.texts("/b")).isEmpty();
    }

    @Test
    void takes_five_thousand_parameters_and_not_one_more() {
        assertThat(Post.parse("/a=1&".repeat(5_000)).texts("/a")).hasSize(5_000);
        assertThat(Post.of(Map.of("/a", Collections.nCopies(5_000, "1"))).texts("/a"))
                .hasSize(5_000);
        for (String pair : List.of("/a=1&", "_csrf=1&", "x&", "=&")) {
            isRefused(pair.repeat(5_001), "the post has more than 5000 parameters");
        }
        assertThatThrownBy(() -> Post.of(Map.of("/a", Collections.nCopies(5_001, "1"))))
                .isInstanceOf(RefusedPostException.class)
                .hasMessage("the post has more than 5000 parameters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"å", "%C3%A5", "+", "%E2%82%AC", "%"})
    void takes_a_mebibyte_of_text_and_not_a_character_more(String letter) {
        String text = letter.repeat(Post.MAX_LENGTH - 3);

        assertThat(Post.parse("/a=" + text + "&!=").texts("/a").get(0)).hasSize(Post.MAX_LENGTH - 3);
        isRefused("/a=" + text + letter + "&!=", "the post has more than 1048576 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a=1&", "%", "%C3%A5", "&", "=", "+", "!next&", "/"})
    void a_huge_body_is_refused_at_once(String part) {
        String body = part.repeat(10_000_000 / part.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Post.parse(body))
                        .isInstanceOf(RefusedPostException.class)
                        .hasMessageMatching("the post has more than (1048576 characters|5000 parameters)"));
    }

    @Test
    void counts_while_it_reads() {
        List<String> seen = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("/a", new java.util.AbstractList<String>() {
            @Override
            public String get(int index) {
                seen.add("x");
                return "x";
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        });

        assertThatThrownBy(() -> Post.of(parameters)).isInstanceOf(RefusedPostException.class);
        assertThat(seen).hasSize(5_001);
    }

    private static void isRefused(String body, String message) {
        assertThatThrownBy(() -> Post.parse(body))
                .isInstanceOf(RefusedPostException.class)
                .hasMessage(message);
    }
}
