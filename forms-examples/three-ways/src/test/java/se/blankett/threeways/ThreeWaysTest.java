package se.blankett.threeways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.Catalogue;

/** The same application is refused in the same words, at the same places and in the same order, whichever way it comes. */
class ThreeWaysTest {
    private static final Path ANSWERS = Path.of("../catalogue/answers/skolskjuts");
    private static final Form FORM = Catalogue.ofClasspath("forms", ThreeWaysTest.class.getClassLoader())
            .form("skolskjuts", LocalDate.of(2026, 11, 21));

    private static Hosts hosts;
    private static String broken;

    @BeforeAll
    static void start() throws IOException {
        hosts = new Hosts();
        broken = Files.readString(Path.of("../three-ways/src/test/resources/broken.json"));
    }

    @AfterAll
    static void stop() {
        hosts.close();
    }

    private static Map<String, Object> answers(String json) {
        return Json.parseObject(json, 10);
    }

    private static List<Told> told(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.statusCode()).isEqualTo(422);
        return ((List<?>) answers(response.body()).getOrDefault("errors", List.of()))
                .stream()
                        .map(error -> Json.object((Map<?, ?>) error))
                        .map(error -> new Told(
                                String.valueOf(error.get("pointer")), String.valueOf(error.get("detail"))))
                        .toList();
    }

    @Test
    void each_mistake_is_told_in_the_order_of_the_form() throws Exception {
        assertThat(told(hosts.rest("sv", broken)))
                .containsExactly(
                        new Told("#/pupil/pnr", ""),
                        new Told("#/period/to", "Den sista dagen med skolskjuts är före den första. Ändra någon av dagarna."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "fi"})
    void all_three_ways_tell_the_same_in_the_language_asked_for(String lang) throws Exception {
        List<Told> rest = told(hosts.rest(lang, broken));
        List<Told> pages = new Pages(hosts, FORM, lang).type(answers(broken));

        assertThat(told(hosts.spring("/api/skolskjuts", lang, broken))).isEqualTo(rest);
        assertThat(pages).map(Told::pointer).isEqualTo(rest.stream().map(Told::pointer).toList());
        for (int i = 0; i < rest.size(); i++) {
            assertThat(pages.get(i).words()).endsWith(rest.get(i).words());
        }
    }

    @Test
    void a_problem_is_the_same_document_of_either_host() throws Exception {
        Map<String, Object> spring = answers(hosts.spring("/api/skolskjuts", "sv", broken).body());
        Map<String, Object> rest = answers(hosts.rest("sv", broken).body());

        assertThat(rest).containsOnlyKeys("type", "title", "status", "errors");
        assertThat(spring).containsAllEntriesOf(rest);
    }
}
