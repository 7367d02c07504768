package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.blankett.parse.Reading.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.form.Source;
import se.blankett.report.Problem;
import se.blankett.report.Severity;

/** An overlay and its base are one form of the catalogue, beside the base itself. */
class OverlayTest {
    private static final String MERGE =
            "{'title':'Lokal','x-form':{'parameters':{'max':5}},'properties':{'b':{'title':'Egen','type':'string'},'a':{'maxLength':5}}}";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write_base() throws IOException {
        base("a", "1.0.0");
        write("a.en.json", "{'Text':'Text','Bas':'Base','Delad':'Shared'}");
    }

    @Test
    void is_a_form_of_the_catalogue() throws IOException {
        overlay("^1.0.0", MERGE);
        Catalogue catalogue = Catalogue.of(folder);
        Form local = catalogue.form("a.1780", DAY);

        assertThat(local.title()).isEqualTo("Lokal");
        assertThat(local.identity().id()).isEqualTo("https://exempel.se/a");
        assertThat(local.identity().version()).isEqualTo("1.0.0+1780");
        assertThat(local.root().children()).containsOnlyKeys("a", "b");
        assertThat(Reading.leaf(local, "/a").limits().maxLength()).hasValue(5);
        for (String name : List.of("a", "https://exempel.se/a")) {
            assertThat(catalogue.form(name, DAY).title()).isEqualTo("Bas");
        }
        assertThat(catalogue.form("a.1780", "1.0.0+1780")).isEqualTo(local);
    }

    @Test
    void is_translated_by_its_own_file_and_by_that_of_the_base() throws IOException {
        overlay("^1.0.0", MERGE);
        write("a.1780.en.json", "{'Lokal':'Local','Egen':'Our own'}");
        Form english = Catalogue.of(folder).form("a.1780", DAY).in("en");

        assertThat(english.title()).isEqualTo("Local");
        assertThat(Reading.field(english, "/b").label()).isEqualTo("Our own");
        assertThat(Reading.field(english, "/a").label()).isEqualTo("Text");
        assertThat(english.untranslated()).isEmpty();
        assertThat(FormParser.check(folder.resolve("a.1780.overlay.json"))).noneMatch(OverlayTest::isUnused);
    }

    private static boolean isUnused(Problem problem) {
        return problem.code().equals("translation.unused");
    }

    @Test
    void takes_the_latest_version_that_its_range_has() throws IOException {
        base("a-1.2", "1.2.0");
        base("a-2", "2.0.0");
        overlay("^1.0.0", MERGE);

        assertThat(Catalogue.of(folder).form("a.1780", DAY).identity().version())
                .isEqualTo("1.2.0+1780");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'overlay':'https://exempel.se/b','base':'^1.0.0','merge':{}} | a.1780.overlay.json#/overlay: no form here has the $id \"https://exempel.se/b\"; use \"https://exempel.se/a\"",
                "{'overlay':'https://exempel.se/a','base':'^2.0.0','merge':{}} | a.1780.overlay.json#/base: the base is version 1.0.0, which ^2.0.0 does not take; look through what has changed in it, then change the range",
                "{'overlay':'https://exempel.se/a','base':'snart','merge':{}} | a.1780.overlay.json#/base: \"snart\" is no range of versions; write it like ^1.0.0",
                "{'overlay':'https://exempel.se/a','base':'^1.0.0','merge':{'properties':{'a':{'type':'strin'}}}} | a.1780.overlay.json#/merge/properties/a/type: 'type' has a value that is not known; use \"string\"",
                "[] | a.1780.overlay.json#: line 1, column 1: the document is not an object; mend the JSON"
            })
    void tells_where_it_is_wrong(String overlay, String expected) throws IOException {
        write("a.1780.overlay.json", overlay);

        assertThat(FormParser.check(folder.resolve("a.1780.overlay.json")).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::toString))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'x-form':{'parameters':{'mx':5}}} | a.1780.overlay.json#/merge/x-form/parameters/mx: the base has no parameter \"mx\", and nothing here reads it; use \"max\"",
                "{'x-form':{'parameters':{'avgift':5}}} | a.1780.overlay.json#/merge/x-form/parameters/avgift: the base has no parameter \"avgift\", and nothing here reads it; remove it",
                "{'x-form':{'parameters':{'avgift':5}},'title':'Kostar {avgift} kr'} | ``",
                "{'x-form':{'parameters':{'max':5}}} | ``"
            })
    void tells_of_parameters_that_nothing_reads(String merge, String expected) throws IOException {
        overlay("^1.0.0", merge);

        assertThat(FormParser.check(folder.resolve("a.1780.overlay.json")).stream()
                        .filter(problem -> problem.code().equals("overlay.parameter"))
                        .map(Problem::toString)
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @Test
    void tells_of_the_base_where_that_is_wrong() throws IOException {
        write(
                "a.form.json",
                "{'$id':'https://exempel.se/a','title':'Bas','x-form':{'version':'1.0.0'},"
                        + "'properties':{'a':{'type':'strin'}}}");
        overlay("^1.0.0", "{'title':'Lokal'}");

        assertThat(FormParser.check(folder.resolve("a.1780.overlay.json")).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::toString))
                .containsExactly(
                        "a.form.json#/properties/a/type: 'type' has a value that is not known; use \"string\"");
    }

    @Test
    void tells_of_the_overlay_what_the_base_alone_has_not() throws IOException {
        write(
                "a.form.json",
                "{'$id':'https://exempel.se/a','title':'Bas','x-form':{'version':'1.0.0','pages':[{'id':'p','title':'P','fields':['a']}]},"
                        + "'properties':{'a':{'title':'Text','type':'string'}}}");
        overlay(
                "^1.0.0",
                "{'properties':{'b':{'title':'Egen','properties':{'c':{'type':'strin'}}},'d':{'title':'Ny','type':'string','maxLength':-1}}}");

        assertThat(FormParser.check(folder.resolve("a.1780.overlay.json")).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> problem.document() + "#" + problem.pointer() + " " + problem.code()))
                .containsExactly(
                        "a.1780.overlay.json#/merge layout.missing",
                        "a.1780.overlay.json#/merge layout.missing",
                        "a.1780.overlay.json#/merge/properties/b/properties/c/type schema.value",
                        "a.1780.overlay.json#/merge/properties/d/maxLength schema.tooSmall");
    }

    @Test
    void tells_an_overlay_without_its_base_to_lie_beside_it() throws IOException {
        Files.delete(folder.resolve("a.form.json"));
        overlay("^1.0.0", MERGE);

        assertThat(FormParser.check(folder.resolve("a.1780.overlay.json")))
                .extracting(Problem::toString)
                .containsExactly(
                        "a.1780.overlay.json#/overlay: no form here has the $id \"https://exempel.se/a\"; put the form that it changes beside it, in the same folder");
    }

    @Test
    void tells_of_the_overlay_what_only_another_document_has_at_that_place() throws IOException {
        write("b.json", "{'$id':'https://exempel.se/b','properties':{'a':{'$ref':'#/$defs/x'}}}");
        write(
                "a.form.json",
                "{'$id':'https://exempel.se/a','title':'Bas','x-form':{'version':'1.0.0'},'$defs':{'x':{'type':'string'}},"
                        + "'properties':{'a':{'title':'A','$ref':'#/$defs/x'},'c':{'title':'C','$ref':'b.json#/properties/a'}}}");
        overlay("^1.0.0", "{'$defs':{'x':null}}");

        assertThat(FormParser.check(folder.resolve("a.1780.overlay.json")).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> problem.document() + "#" + problem.pointer() + " " + problem.code()))
                .contains("a.1780.overlay.json#/merge/$defs/x ref.unknown", "b.json#/properties/a/$ref ref.unknown")
                .noneMatch(told -> told.startsWith("a.form.json"));
    }

    @Test
    void is_no_larger_than_a_form() {
        Form base = Reading.form(
                "{'$id':'https://exempel.se/a','type':'object','title':'Bas','x-form':{'version':'1.0.0'}}");
        String overlay = json("{'overlay':'https://exempel.se/a','base':'^1.0.0','merge':{}}") + " ".repeat(4 << 20);

        assertThat(FormParser.readOverlay(base, "a.1780.overlay.json", overlay, CodeLists.NONE)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("a.1780.overlay.json#: the document is larger than 4 MiB; split it");
    }

    @Test
    void reads_the_base_alone_only_for_what_may_be_wrong_there() {
        assertThat(readings("{'properties':{'a':{'maxLength':-1}}}")).isEqualTo(1);
        assertThat(readings("{'properties':{'a':{'title':null}}}")).isEqualTo(1);
        assertThat(readings("{'required':['nej'],'$defs':{'x':null}}")).isEqualTo(2);
    }

    /** Counts how often the base's texts were asked for. */
    private static int readings(String merge) {
        List<String> asked = new ArrayList<>();
        Neighbours beside = new Neighbours() {
            @Override
            public Optional<Document> find(String uri, String path, Document from) {
                return Optional.empty();
            }

            @Override
            public CodeLists codeLists() {
                return CodeLists.NONE;
            }

            @Override
            public Map<String, List<Source>> translations(String name) {
                asked.add(name);
                return Map.of();
            }
        };
        String base = "{'$id':'https://exempel.se/a','title':'Bas','x-form':{'version':'1.0.0'},"
                + "'$defs':{'x':{'type':'string'}},'properties':{'a':{'title':'A','$ref':'#/$defs/x'}}}";
        new OverlayReader(beside)
                .read(
                        "a.1780.overlay.json",
                        json("{'overlay':'https://exempel.se/a','base':'^1.0.0','merge':" + merge + "}"),
                        List.of(Document.of("https://exempel.se/a", "a.form.json", json(base))));
        return (int) asked.stream().filter("a.form.json"::equals).count();
    }

    private void base(String name, String version) throws IOException {
        write(
                name + ".form.json",
                "{'$id':'https://exempel.se/a','title':'Bas','x-form':{'version':'" + version
                        + "','parameters':{'max':3}},'properties':{'a':{'title':'Text','type':'string'}}}");
    }

    private void overlay(String range, String merge) throws IOException {
        write("a.1780.overlay.json", "{'overlay':'https://exempel.se/a','base':'" + range + "','merge':" + merge + "}");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), json(text));
    }
}
