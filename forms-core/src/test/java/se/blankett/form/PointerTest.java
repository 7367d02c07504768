package se.blankett.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PointerTest {
    @ParameterizedTest
    @MethodSource("names")
    void escapes_a_name_and_gives_it_back(String name, String text) {
        Pointer pointer = Pointer.ROOT.child(name);
        assertThat(pointer.text()).isEqualTo(text);
        assertThat(pointer.last()).isEqualTo(name);
        assertThat(Pointer.parse(text).tokens()).containsExactly(name);
    }

    static Stream<Arguments> names() { // RFC 6901, section 5, and more
        return Stream.of(
                argumentSet("plain", "foo", "/foo"),
                argumentSet("empty", "", "/"),
                argumentSet("slash", "a/b", "/a~1b"),
                argumentSet("tilde", "m~n", "/m~0n"),
                argumentSet("tilde and one", "~1", "/~01"),
                argumentSet("both", "~/~", "/~0~1~0"),
                argumentSet("percent", "c%d", "/c%d"),
                argumentSet("space", " ", "/ "),
                argumentSet("Swedish", "gård", "/gård"));
    }

    @Test
    void is_empty_or_begins_with_a_slash() {
        assertThatThrownBy(() -> Pointer.parse("barn/0"))
                .hasMessage("pointer must be empty or begin with a slash, was barn/0");
    }

    @ParameterizedTest
    @CsvSource({"'',0", "/,1", "/a,1", "/a/,2", "/a/0/b,3", "/a~1b,1"})
    void counts_its_tokens(String text, int depth) {
        assertThat(Pointer.parse(text).depth()).isEqualTo(depth);
        assertThat(Pointer.parse(text).tokens()).hasSize(depth);
    }

    @ParameterizedTest
    @CsvSource({
        "/barn/0/namn,0,''",
        "/barn/0/namn,1,/barn",
        "/barn/0/namn,2,/barn/0",
        "/barn/0/namn,3,/barn/0/namn",
        "/barn/0/namn,9,/barn/0/namn",
        "'',1,''",
        "/a~1b/c,1,/a~1b",
        "//a,1,/",
        "//a,2,//a"
    })
    void gives_its_beginning(String text, int depth, String expected) {
        assertThat(Pointer.parse(text).prefix(depth).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/barn/0,/barn,true",
        "/barn,/barn,true",
        "/barn,'',true",
        "/barnen,/barn,false",
        "/barn,/barn/0,false",
        "'',/,false",
        "/a~1b,/a,false"
    })
    void is_within_what_it_begins_with(String text, String other, boolean expected) {
        assertThat(Pointer.parse(text).isWithin(Pointer.parse(other))).isEqualTo(expected);
    }

    @Test
    void goes_up_and_down() {
        Pointer row = Pointer.parse("/barn").child(0);
        assertThat(row.text()).isEqualTo("/barn/0");
        assertThat(row.child("namn").parent()).isEqualTo(row);
        assertThat(Pointer.ROOT.parent()).isEqualTo(Pointer.ROOT);
        assertThat(Pointer.ROOT.resolve(row)).isEqualTo(row);
        assertThat(row.resolve(Pointer.parse("/a~1b")).tokens()).isEqualTo(List.of("barn", "0", "a/b"));
        assertThat(row.resolve(Pointer.ROOT)).isEqualTo(row);
        assertThat(Pointer.ROOT.last()).isEmpty();
    }
}
