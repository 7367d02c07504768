package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;

class CatalogueTest {
    private static final String ADDRESS =
            "{'$id':'https://exempel.se/delar/adress','title':'Adress','type':'object','properties':{'ort':{'$ref':'#/$defs/ort'}},"
                    + "'$defs':{'ort':{'type':'string','title':'Ort'}}}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2025-06-01,1.0.0", "2026-01-01,2.0.0", "2026-12-31,2.0.0", "2027-01-01,3.0.0"})
    void gives_the_version_that_applies_on_the_day(LocalDate day, String version) throws IOException {
        version("a1", "1.0.0", "'validTo':'2025-12-31'");
        version("a2", "2.0.0", "'validFrom':'2026-01-01'");
        version("a3", "3.0.0", "'validFrom':'2027-01-01'");
        assertThat(Catalogue.of(folder)
                        .form("https://exempel.se/a", day)
                        .identity()
                        .version())
                .isEqualTo(version);
    }

    @Test
    void lists_the_names_that_there_are() throws IOException {
        version("skolskjuts", "1.0.0", "'validTo':'2025-12-31'");
        Catalogue catalogue = Catalogue.of(folder);
        assertThat(catalogue
                        .form("skolskjuts", LocalDate.of(2025, 1, 1))
                        .identity()
                        .name())
                .isEqualTo("skolskjuts");
        assertThatThrownBy(() -> catalogue.form("skolskjut", LocalDate.of(2025, 1, 1)))
                .hasMessage("form: must be one that applies on 2025-01-01, was skolskjut; there are [skolskjuts]");
        assertThatThrownBy(() -> catalogue.form("skolskjuts", LocalDate.of(2026, 1, 1)))
                .hasMessage("form: must be one that applies on 2026-01-01, was skolskjuts; there are [skolskjuts]");
    }

    @Test
    void says_what_is_wrong_with_all_its_forms() throws IOException {
        write("a.form.json", "{'type':'string'}");
        write("b.form.json", "[]");
        assertThatThrownBy(() -> Catalogue.of(folder))
                .isInstanceOf(InvalidFormException.class)
                .hasMessage("""
                a.form.json#: the answers of a form are an object; use "type": "object"
                b.form.json#: line 1, column 1: the document is not an object; mend the JSON""");
    }

    @ParameterizedTest
    @MethodSource("references")
    void reaches_the_documents_beside(String id, String ref) throws IOException {
        write("adress.json", ADDRESS);
        write("delar/adress.json", "{'$ref':'ort.json'}");
        write("delar/ort.json", "{'type':'object','properties':{'ort':{'type':'string','title':'Ort'}}}");
        Path file = write("a.form.json", "{" + id + "'properties':{'plats':{'$ref':'" + ref + "'}}}");
        Form form = FormParser.parse(file);
        assertThat(Reading.field(form, "/plats/ort").label()).isEqualTo("Ort");
        assertThat(form.sources().get(0).name()).isEqualTo("a.form.json");
    }

    static Stream<Arguments> references() {
        String own = "'$id':'https://exempel.se/e-tjanster/a',";
        return Stream.of(
                argumentSet("by its path", "", "adress.json"),
                argumentSet("by its path from here", "", "./adress.json"),
                argumentSet("by its path, under an $id", own, "adress.json"),
                argumentSet("by its $id", "", "https://exempel.se/delar/adress"),
                argumentSet("by its $id, relative to ours", own, "../delar/adress"),
                argumentSet("in a folder below", "", "delar/adress.json"),
                argumentSet("in a folder below, under an $id", own, "delar/adress.json"));
    }

    @Test
    void decides_a_condition_that_stands_in_a_document_beside() throws IOException {
        write(
                "del.json",
                "{'$id':'https://exempel.se/del','type':'object','properties':{'a':{'title':'A','type':'string'}},"
                        + "'if':{'properties':{'a':{'const':'x'}},'required':['a']},'then':{'properties':{'b':{'title':'B','type':'string'}}}}");
        Path file = write("a.form.json", "{'$id':'https://exempel.se/a','properties':{'o':{'$ref':'del.json'}}}");
        assertThat(FormParser.check(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"../hemlig.json", "lank.json", "under/../../hemlig.json", "%2e%2e/hemlig.json", "under", "trasig.json"})
    void reaches_nothing_outside_the_folder(String ref) throws IOException {
        Path forms = folder.resolve("forms");
        Files.createDirectories(forms.resolve("under"));
        write("hemlig.json", "{'type':'string'}");
        write("forms/trasig.json", "{");
        Files.createSymbolicLink(forms.resolve("lank.json"), folder.resolve("hemlig.json"));
        assertRefused(forms, ref);
        assertRefused(forms, folder.resolve("hemlig.json").toString());
    }

    private void assertRefused(Path forms, String ref) throws IOException {
        Path file = write("forms/a.form.json", "{'properties':{'a':{'$ref':'" + ref + "'}}}");
        assertThat(FormParser.check(forms.resolve(file.getFileName())))
                .map(Object::toString)
                .containsExactly("a.form.json#/properties/a/$ref: '$ref' leads to \"" + ref
                        + "\", which is not in this catalogue; define it under '$defs', or put its document beside this one: "
                        + "nothing is fetched");
    }

    @Test
    void names_the_document_that_is_wrong() throws IOException {
        write("del.json", "{'$defs':{'a':{'type':'strin'}}}");
        Path file = write("a.form.json", "{'properties':{'a':{'$ref':'del.json#/$defs/a'},'b':{}}}");
        assertThat(FormParser.check(file))
                .map(Object::toString)
                .containsExactly(
                        "a.form.json#/properties/b: nothing says what kind of answer \"b\" is; add \"type\"",
                        "del.json#/$defs/a/type: 'type' has a value that is not known; use \"string\"");
    }

    @Test
    void has_the_digest_of_its_file() throws Exception {
        Path file = write("a.form.json", "{'title':'Ansökan 🚌','properties':{'a':{'type':'string'}}}");
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(FormParser.parse(file).identity().digest())
                .isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Test
    void has_another_digest_when_a_document_beside_changes() throws IOException {
        write("adress.json", ADDRESS);
        Path file = write("a.form.json", "{'properties':{'plats':{'$ref':'adress.json'}}}");
        String before = FormParser.parse(file).identity().digest();
        write("adress.json", ADDRESS.replace("'Ort'", "'Stad'"));
        assertThat(FormParser.parse(file).identity().digest()).isNotEqualTo(before);
    }

    private void version(String name, String version, String validity) throws IOException {
        write(
                name + ".form.json",
                "{'$id':'https://exempel.se/a','x-form':{'version':'" + version + "'," + validity
                        + "},'properties':{'a':{'type':'string'}}}");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, json(text));
    }
}
