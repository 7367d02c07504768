package se.blankett.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;

/** There is nothing to tell the author of any form, and each form is whole in every language. */
class CompleteTest {
    @ParameterizedTest
    @ValueSource(strings = {"arsrakning", "felanmalan", "orosanmalan", "skolskjuts", "synpunkt"})
    void has_no_problem_not_even_a_warning(String name) {
        assertThat(FormParser.check(file(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arsrakning", "felanmalan", "orosanmalan", "skolskjuts", "synpunkt"})
    void is_whole_in_english_and_in_finnish(String name) {
        Form form = FormParser.parse(file(name));

        assertThat(form.translations()).containsOnlyKeys("en", "fi");
        assertThat(form.in("en").untranslated()).isEmpty();
        assertThat(form.in("fi").untranslated()).isEmpty();
    }

    private static Path file(String name) {
        return Path.of("forms", name + ".form.json");
    }
}
