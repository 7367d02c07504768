package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoFormTest {
    @ParameterizedTest
    @MethodSource("documents")
    void says_what_a_document_looks_like(String name, String document, String expected) {
        assertThat(FormParser.check(name, Reading.json(document)))
                .singleElement()
                .hasToString(name + "#: " + expected);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                argumentSet(
                        "a translation by its name",
                        "skolskjuts.en.json",
                        "{'barn':'children'}",
                        "this is no form, it looks like a translation; name \"skolskjuts.form.json\", which it lies beside: its translations are looked at with it"),
                argumentSet(
                        "a translation by what is in it",
                        "texter.json",
                        "{'Ditt namn':'Your name'}",
                        "this is no form, it looks like a translation; name the form that it belongs to: its translations are looked at with it"),
                argumentSet(
                        "answers",
                        "svar.json",
                        "{'namn':'Kim','title':'Hej','barn':[]}",
                        "this is no form, it looks like answers; name the form here, and the answers where those are asked for"),
                argumentSet(
                        "answers that are called a form",
                        "svar.form.json",
                        "{'namn':'Kim'}",
                        "this is no form, it looks like answers; name the form here, and the answers where those are asked for"),
                argumentSet(
                        "an overlay that is not called so",
                        "sundsvall.json",
                        "{'overlay':'https://exempel.se/a','base':'^1.0.0','merge':{}}",
                        "this is no form, it looks like an overlay; let its name end with \".overlay.json\", beside the form that it changes"),
                argumentSet(
                        "a schema of something else",
                        "a.form.json",
                        "{'type':'string'}",
                        "the answers of a form are an object; use \"type\": \"object\""),
                argumentSet(
                        "nothing",
                        "a.form.json",
                        "{}",
                        "the answers of a form are an object; use \"type\": \"object\""));
    }
}
