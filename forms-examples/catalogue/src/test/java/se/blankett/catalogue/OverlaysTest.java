package se.blankett.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.evolve.OverlayCheck;
import se.blankett.example.Examples;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.parse.Catalogue;
import se.blankett.parse.FormParser;
import se.blankett.report.Severity;
import se.blankett.validate.SubmissionValidator;

/** The overlays of Karlstad and Skellefteå lie beside their base, and their data stay comparable. */
class OverlaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Pointer> OWN =
            List.of(Pointer.parse("/period/schoolCard"), Pointer.parse("/place/reserve"));

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void put_them_beside_their_base() {
        for (String from : List.of("forms", "overlays")) {
            files(Path.of(from)).forEach(file -> copy(file, folder.resolve(file.getFileName())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"felanmalan.1780", "skolskjuts.1780", "skolskjuts.2482"})
    void is_whole_and_comparable(String name) throws IOException {
        Path overlay = folder.resolve(name + ".overlay.json");
        String base = Files.readString(folder.resolve(baseOf(name) + ".form.json"));

        assertThat(FormParser.check(overlay)) // notes ask for nothing: one may have fewer options than the base
                .allMatch(problem -> problem.severity() == Severity.INFO);
        assertThat(OverlayCheck.check(name, base, Files.readString(overlay))).isEmpty();
        Form form = Catalogue.of(folder).form(name, DAY);
        assertThat(form.in("en").untranslated()).isEmpty();
        assertThat(form.in("fi").untranslated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"felanmalan.1780", "skolskjuts.1780", "skolskjuts.2482"})
    void what_it_accepts_the_base_accepts_without_its_own(String name) {
        Catalogue catalogue = Catalogue.of(folder);
        Examples examples = Examples.of(catalogue.form(name, DAY), CaseTest.CLOCK);
        SubmissionValidator base = SubmissionValidator.of(catalogue.form(baseOf(name), DAY), CaseTest.CLOCK);
        List<Object> own = new ArrayList<>();

        LongStream.range(0, 50).forEach(seed -> {
            Map<String, Object> answers = examples.valid(seed).answers();
            OWN.forEach(at -> at.evaluate(answers).ifPresent(own::add));
            String shared = Json.write(without(answers, Pointer.ROOT).orElse(Map.of()));
            assertThat(base.validate(shared).report().findings()).as(shared).isEmpty();
        });

        assertThat(own)
                .as("its own question is answered, where it has one")
                .matches(found -> found.isEmpty() != name.endsWith("1780"));
    }

    private static String baseOf(String overlay) {
        return overlay.substring(0, overlay.indexOf('.'));
    }

    private static Optional<Object> without(Object value, Pointer at) {
        if (OWN.contains(at)) {
            return Optional.empty();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.of(value);
        }
        Map<String, Object> kept = Json.object(map);
        kept.entrySet().removeIf(member -> OWN.contains(at.child(member.getKey())));
        kept.replaceAll((name, member) -> without(member, at.child(name)).orElse(Json.NULL));
        return Optional.of(kept);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
