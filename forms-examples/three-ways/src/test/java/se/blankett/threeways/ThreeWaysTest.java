package se.blankett.threeways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootVersion;
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
        return errors(answers(response.body())).stream()
                .map(error -> Json.object((Map<?, ?>) error))
                .map(error -> new Told(String.valueOf(error.get("pointer")), String.valueOf(error.get("detail"))))
                .toList();
    }

    @Test
    void the_framework_and_its_json_are_those_of_this_module() throws ClassNotFoundException {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("expected.boot"));
        assertThat(hosts.spring().getBeansOfType(Class.forName(System.getProperty("expected.mapper"))))
                .hasSize(1);
        assertThat(hosts.spring().getBeansOfType(Class.forName(System.getProperty("unexpected.mapper"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "fi"})
    void all_three_ways_tell_the_same_in_the_language_asked_for(String lang) throws Exception {
        List<Told> rest = told(hosts.rest(lang, broken));
        List<Told> pages = new Pages(hosts, FORM, lang).type(answers(broken));

        assertThat(told(hosts.spring("/api/skolskjuts", lang, broken))).isEqualTo(rest);
        assertThat(pages)
                .map(Told::pointer)
                .isEqualTo(rest.stream().map(Told::pointer).toList());
        for (int i = 0; i < rest.size(); i++) {
            assertThat(pages.get(i).words()).endsWith(rest.get(i).words());
        }
    }

    @Test
    void a_problem_is_the_same_document_of_either_host() throws Exception {
        Map<String, Object> spring =
                answers(hosts.spring("/api/skolskjuts", "sv", broken).body());
        Map<String, Object> rest = answers(hosts.rest("sv", broken).body());

        assertThat(rest).containsOnlyKeys("type", "title", "status", "errors");
        assertThat(spring).containsAllEntriesOf(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/skolskjuts/check", "/other/proxy"})
    void a_constraint_on_an_argument_tells_the_same_with_its_codes(String path) throws Exception {
        Map<String, Object> spring = answers(hosts.spring(path, "fi", broken).body());

        assertThat(errors(spring))
                .isEqualTo(errors(answers(hosts.rest("fi", broken).body())));
    }

    @Test
    void a_class_is_told_with_the_names_of_json() throws Exception {
        String part = "{\"school\": \"B\", \"period\": {\"from\": \"2027-08-18\", \"to\": \"2027-08-01\"}}";
        List<Told> told = told(hosts.spring("/other/class", "en", part));

        assertThat(told).isEqualTo(told(hosts.rest("en", part)));
        assertThat(told).map(Told::pointer).contains("#/pupil/firstName", "#/school", "#/period/to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "\\${7*7}",
                "$\\{7*7}",
                "${${7*7}}",
                "{{form}}",
                "{threeways.period}",
                "{jakarta.validation.constraints.NotNull.message}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "__${7*7}__::.x"
            })
    void what_was_typed_is_text_in_every_way(String typed) throws Exception {
        Map<String, Object> answers = new LinkedHashMap<>(answers(broken));
        answers.put("school", typed + "x".repeat(100));
        answers.put(typed, typed);
        String json = Json.write(answers);
        List<Told> told = told(hosts.rest("sv", json));

        assertThat(told)
                .last()
                .extracting(Told::words)
                .isEqualTo("Uppgiften ”" + typed + "” finns inte i formuläret. Ta bort den eller rätta namnet.");
        assertThat(told(hosts.spring("/api/skolskjuts", "sv", json))).isEqualTo(told);
        assertThat(told(hosts.spring("/api/skolskjuts/check", "sv", json))).isEqualTo(told);
        assertThat(school(typed)).isEqualTo(typed + "x".repeat(100));
    }

    /** Returns what the page shows that the school is called. */
    private static String school(String typed) throws Exception {
        Map<String, List<String>> page =
                Map.of("!page", List.of("skola"), "!next", List.of(""), "/school", List.of(typed + "x".repeat(100)));
        Document shown = hosts.page("sv", page);

        assertThat(shown.select(".bl-error-summary").text())
                .contains("högst 100 tecken")
                .doesNotContain("49");
        return shown.select("[name=/school]").val();
    }

    @ParameterizedTest
    @ValueSource(strings = {"avstand-gemensam-vardnad.json", "gymnasium-utan-personnummer.json"})
    void what_a_form_accepts_is_taken_by_either_host(String file) throws Exception {
        String json = Files.readString(ANSWERS.resolve("valid").resolve(file));

        assertThat(hosts.spring("/api/skolskjuts", "sv", json).statusCode()).isEqualTo(201);
        assertThat(hosts.spring("/api/skolskjuts/check", "sv", json).statusCode())
                .isEqualTo(204);
        assertThat(hosts.rest("sv", json).statusCode()).isEqualTo(201);
    }

    @Test
    void the_documentation_shows_some_of_what_a_program_is_answered() throws Exception {
        String page = Files.readString(Path.of("../../docs/jakarta-validation.md"));
        Matcher block = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();

        Map<String, Object> shown = answers(block.group(1));
        Map<String, Object> answered = answers(hosts.rest("sv", broken).body());

        assertThat(errors(answered)).containsSubsequence(errors(shown)).hasSize(8);
        shown.remove("errors");
        assertThat(answered).containsAllEntriesOf(shown);
    }

    private static List<Object> errors(Map<String, Object> problem) {
        return List.copyOf((List<?>) problem.getOrDefault("errors", List.of()));
    }
}
