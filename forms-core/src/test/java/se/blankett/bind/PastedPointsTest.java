package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.parse.FormParser;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;

class PastedPointsTest {
    private static final Form FORM = FormParser.parse("karta.form.json", """
            {"type": "object", "properties": {
              "p": {"title": "Platsen", "type": "object", "x-form": {"widget": "map"}, "properties": {
                "lat": {"title": "Latitud", "type": "number"}, "lon": {"title": "Longitud", "type": "number"}}},
              "q": {"title": "Brunnen", "type": "object", "x-form": {"widget": "map"}, "properties": {
                "n": {"title": "Nord", "type": "integer"}, "e": {"title": "Öst", "type": "integer"}}}}}""");

    static Stream<Arguments> points() {
        return Stream.of(
                argumentSet(
                        "a pair in the first field", "/p/lat", "59.4, 13.5", "/p/lon", "", "{p={lat=59.4, lon=13.5}}"),
                argumentSet("a pair in the second", "/p/lat", "", "/p/lon", "59.4, 13.5", "{p={lat=59.4, lon=13.5}}"),
                argumentSet("over half of another", "/p/lat", "59.4, 13.5", "/p/lon", "18", "{p={lat=59.4, lon=13.5}}"),
                argumentSet(
                        "the same twice", "/p/lat", "59.4, 13.5", "/p/lon", "13.5 59.4", "{p={lat=59.4, lon=13.5}}"),
                argumentSet("two of which nobody can tell", "/p/lat", "59.4, 13.5", "/p/lon", "60.1, 14", "{}"),
                argumentSet("one number each", "/p/lat", "59,18", "/p/lon", "18,05", "{p={lat=59.18, lon=18.05}}"),
                argumentSet("half a point", "/p/lat", "59,18", "/p/lon", "", "{p={lat=59.18}}"),
                argumentSet("degrees for metres", "/q/n", "59.3275, 18.0544", "/q/e", "", "{q={n=6580506, e=673774}}"),
                argumentSet("parts of a metre", "/q/n", "6580505,56", "/q/e", "673773.6", "{q={n=6580506, e=673774}}"));
    }

    @ParameterizedTest
    @MethodSource("points")
    void a_point_may_be_pasted_into_one_field(String a, String first, String b, String second, String answers) {
        Post post = Post.of(Map.of(a, List.of(first), b, List.of(second)));
        Draft draft = FormBinder.of(FORM, Clock.systemUTC()).bind(Draft.of("1"), post);
        assertThat(draft.answers(FORM)).hasToString(answers);
    }

    @Test
    void what_is_no_point_is_kept_as_it_was_typed() {
        Post post = Post.of(Map.of("/p/lat", "hej, 59.4", "/p/lon", ""));
        Draft draft = FormBinder.of(FORM, Clock.systemUTC()).bind(Draft.of("1"), post);
        assertThat(draft.entry(Pointer.parse("/p/lat")).orElseThrow().text("")).isEqualTo("hej, 59.4");
        assertThat(draft.answers(FORM)).isEmpty();
    }
}
