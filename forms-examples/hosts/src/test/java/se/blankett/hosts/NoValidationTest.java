package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.bean.Beans;
import se.blankett.bean.SubmissionForms;
import se.blankett.form.Form;
import se.blankett.parse.Catalogue;
import se.blankett.parse.FormParser;
import se.blankett.text.Describer;
import se.blankett.text.Texts;
import se.blankett.validate.SubmissionValidator;

/** A host without Jakarta Validation has forms all the same. */
class NoValidationTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    @Test
    void there_is_no_jakarta_validation() {
        assertThat(getClass().getClassLoader().getResource("jakarta/validation/Constraint.class"))
                .isNull();
    }

    @Test
    void a_form_is_read_and_answers_are_judged() {
        Form form = FormParser.parse("person.form.json", """
                {"title": "Person", "type": "object", "required": ["nummer"], "properties": {
                  "nummer": {"type": "string", "title": "Personnummer", "format": "se-personnummer"}}}
                """);
        Describer describer = Describer.of(Texts.of("sv"), form);

        assertThat(SubmissionValidator.of(form, CLOCK)
                        .validate("{\"nummer\": \"850101-2391\"}")
                        .report()
                        .findings())
                .map(describer::describe)
                .containsExactly("Kontrollera siffrorna i fältet ”Personnummer”. Personnumret stämmer inte.");
    }

    record Answers(String name, boolean agreed) {}

    @Test
    void answers_are_a_class_of_the_hosts() {
        assertThat(Beans.as(Map.of("name", "Eva", "agreed", true), Answers.class))
                .isEqualTo(new Answers("Eva", true));
    }

    /** The name of what is missing is that of the package that a host adds. */
    @Test
    void what_needs_jakarta_validation_says_what_is_missing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("person.form.json"), "{\"title\": \"Person\", \"type\": \"object\"}");
        Catalogue catalogue = Catalogue.of(folder);

        assertThatExceptionOfType(NoClassDefFoundError.class)
                .isThrownBy(() -> SubmissionForms.of(catalogue, CLOCK).accept("person", "[]", "1"))
                .withMessageStartingWith("jakarta/validation/");
    }
}
