package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    void says_where_it_looked_for_a_folder_that_is_not_there() {
        Path missing = Path.of("forms");

        assertThatThrownBy(() -> Catalogue.of(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("no folder of forms at " + missing.toAbsolutePath());
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

    @Test
    void finds_every_version_by_each_of_their_names() throws IOException {
        version("a", "1.0.0", "'validTo':'2025-12-31'");
        version("a-2", "2.0.0", "'validFrom':'2026-01-01'");
        Catalogue catalogue = Catalogue.of(folder);

        for (String name : List.of("a", "a-2", "https://exempel.se/a")) {
            assertThat(catalogue.form(name, LocalDate.of(2025, 6, 1)).identity().version())
                    .isEqualTo("1.0.0");
            assertThat(catalogue.form(name, LocalDate.of(2026, 6, 1)).identity().version())
                    .isEqualTo("2.0.0");
            assertThat(catalogue.form(name, "1.0.0").identity().version()).isEqualTo("1.0.0");
        }
        assertThatThrownBy(() -> catalogue.form("a", "3.0.0"))
                .hasMessage("form: must be one of version 3.0.0, was a; there are [a-2, a]");
    }

    @Test
    void has_no_version_twice() throws IOException {
        version("a", "1.0.0", "'validTo':'2025-12-31'");
        version("b", "1.0.0", "'validFrom':'2026-01-01'");
        assertThatThrownBy(() -> Catalogue.of(folder))
                .hasMessageContaining("b.form.json#/x-form/version: a.form.json is the same version of"
                        + " https://exempel.se/a; give one of them another version");
    }

    @Test
    void reads_a_folder_on_the_classpath() throws IOException {
        version("forms/a", "1.0.0", "'lang':'sv'");
        write("forms/del.json", "{'type':'string','title':'Del'}");
        write("forms/b.form.json", "{'properties':{'b':{'$ref':'./del.json'}}}");
        Path jar = folder.resolve("forms.jar");
        try (FileSystem archive = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectory(archive.getPath("inre"));
            for (String name : List.of("a.form.json", "b.form.json", "del.json")) {
                Files.copy(folder.resolve("forms/" + name), archive.getPath("inre/" + name));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL(), jar.toUri().toURL()})) {
            Catalogue unpacked = Catalogue.ofClasspath("forms", loader);
            Catalogue packed = Catalogue.ofClasspath("/inre/", loader);

            assertThat(packed.forms()).hasSize(2).isEqualTo(unpacked.forms());
            assertThat(packed.reload().forms()).isEqualTo(packed.forms());
            assertThatThrownBy(() -> Catalogue.ofClasspath("yttre", loader))
                    .hasMessage("folder: must be on the classpath, was yttre");
        }
    }

    @Test
    void stays_as_it_was_where_it_cannot_be_read_again() throws IOException {
        version("a", "1.0.0", "'lang':'sv'");
        LiveCatalogue live = LiveCatalogue.of(Catalogue.of(folder));
        Catalogue before = live.current();
        write("a.form.json", "[]");

        assertThat(live.reload().stream().map(Object::toString))
                .containsExactly("a.form.json#: line 1, column 1: the document is not an object; mend the JSON");
        assertThat(live.current()).isSameAs(before);

        version("a", "1.1.0", "'lang':'sv'");
        assertThat(live.reload()).isEmpty();
        assertThat(live.current().forms().get(0).identity().version()).isEqualTo("1.1.0");
        assertThat(before.forms().get(0).identity().version()).isEqualTo("1.0.0");
    }

    /** Both forms are of one version each time that somebody looks, though they are read one after the other. */
    @Test
    void is_never_half_of_one_and_half_of_another() throws Exception {
        both("1.0.0");
        LiveCatalogue live = LiveCatalogue.of(Catalogue.of(folder));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        AtomicBoolean done = new AtomicBoolean();
        Future<Integer> torn = threads.submit(() -> {
            int found = 0;
            while (!done.get()) {
                Catalogue seen = live.current();
                found += seen.forms().stream()
                                        .map(form -> form.identity().version())
                                        .distinct()
                                        .count()
                                == 1
                        ? 0
                        : 1;
            }
            return found;
        });
        for (int i = 1; i <= 20; i++) {
            both("1." + i + ".0");
            assertThat(live.reload()).isEmpty();
            assertThat(live.current().forms().get(1).identity().version()).isEqualTo("1." + i + ".0");
        }
        done.set(true);
        assertThat(torn.get(20, TimeUnit.SECONDS)).isZero();
        threads.shutdown();
    }

    private void both(String version) throws IOException {
        for (String name : List.of("a", "b")) {
            write(name + ".form.json", "{'x-form':{'version':'" + version + "'},'properties':{'a':{'type':'string'}}}");
        }
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
