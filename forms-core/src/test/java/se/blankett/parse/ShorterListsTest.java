package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static se.blankett.parse.Reading.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.report.Problem;

/** An array of an overlay takes the place of the base's: what it leaves out is told. */
class ShorterListsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tells_what_an_array_leaves_out_that_the_base_has() throws IOException {
        write(
                "a.form.json",
                "{'$id':'https://exempel.se/a','title':'Bas','x-form':{'version':'1.0.0','pages':["
                        + "{'id':'p','title':'P','fields':['a']},{'id':'q','title':'Q','fields':['b']}]},"
                        + "'properties':{'a':{'title':'Text','type':'string'},'b':{'title':'Val','enum':['x','y','z']}}}");
        overlay(
                "{'x-form':{'pages':[{'id':'p','title':'Andra','fields':['b','a']}]},'properties':{'b':{'enum':['z']}}}");

        assertThat(shorter())
                .containsExactly(
                        "a.1780.overlay.json#/merge/x-form/pages: the overlay's array takes the place of the base's, and leaves out \"q\"; write what should stay, if that is not what you want",
                        "a.1780.overlay.json#/merge/properties/b/enum: the overlay's array takes the place of the base's, and leaves out \"x\", \"y\"; write what should stay, if that is not what you want");
    }

    @Test
    void tells_two_texts_apart_that_are_long_and_begin_alike() throws IOException {
        String long60 = "x".repeat(60);
        enums("'" + long60 + "1','" + long60 + "2'", "'" + long60 + "2'");

        assertThat(shorter())
                .containsExactly(
                        "a.1780.overlay.json#/merge/properties/b/enum: the overlay's array takes the place of the base's, and leaves out \""
                                + "x".repeat(59) + "…; write what should stay, if that is not what you want");
    }

    @Test
    void tells_the_first_ten_of_what_a_long_array_leaves_out() throws IOException {
        enums("1,2,3,4,5,6,7,8,9,10,11,12,13", "13");

        assertThat(shorter())
                .containsExactly(
                        "a.1780.overlay.json#/merge/properties/b/enum: the overlay's array takes the place of the base's, and leaves out 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more; write what should stay, if that is not what you want");
    }

    @Test
    void compares_long_arrays_without_holding_each_member_against_each() throws IOException {
        enums(numbers(0, 60_000), numbers(60_000, 100_000));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), this::shorter))
                .singleElement()
                .asString()
                .contains("leaves out 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 59990 more;");
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private void enums(String all, String kept) throws IOException {
        write(
                "a.form.json",
                "{'$id':'https://exempel.se/a','title':'Bas','x-form':{'version':'1.0.0'},"
                        + "'properties':{'b':{'title':'Val','enum':[" + all + "]}}}");
        overlay("{'properties':{'b':{'enum':[" + kept + "]}}}");
    }

    private List<String> shorter() {
        return FormParser.check(folder.resolve("a.1780.overlay.json")).stream()
                .filter(problem -> problem.code().equals("overlay.shorter"))
                .map(Problem::toString)
                .toList();
    }

    private void overlay(String merge) throws IOException {
        write("a.1780.overlay.json", "{'overlay':'https://exempel.se/a','base':'^1.0.0','merge':" + merge + "}");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), json(text));
    }
}
