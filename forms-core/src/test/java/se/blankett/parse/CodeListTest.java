package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.Choice;
import se.blankett.form.CodeLists;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Widget;
import se.blankett.report.Problem;

/** Options that are no part of the schema. */
class CodeListTest {
    private static final Choice SWEDEN = new Choice("SE", "Sverige", "");
    private static final Choice NORWAY = new Choice("NO", "Norge", "");
    private static final CodeLists COUNTRIES = CodeLists.of(Map.of("lander", List.of(SWEDEN, NORWAY)));

    private static String schema(String member) {
        return Reading.json("{'properties':{'a':{'title':'A'," + member + "}}}");
    }

    private static Leaf leaf(String member, CodeLists lists) {
        return Reading.leaf(FormParser.parse("a.form.json", schema(member), lists), "/a");
    }

    private static String problems(String member, CodeLists lists) {
        return FormParser.read("a.form.json", schema(member), lists).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_text_is_one_of_the_options_of_its_list() {
        Leaf leaf = leaf("'type':'string','x-form':{'codeList':'lander'}", COUNTRIES);

        assertThat(leaf.type()).isEqualTo(Leaf.Type.CHOICE);
        assertThat(leaf.codeList()).isEqualTo("lander");
        assertThat(leaf.choices()).containsExactly(SWEDEN, NORWAY);
        assertThat(leaf.widget()).isEqualTo(Widget.RADIO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type':'array','items':{'type':'string','x-form':{'codeList':'lander'}}",
                "'type':'array','items':{'type':'string'},'x-form':{'codeList':'lander','exclusive':'NO'}"
            })
    void an_array_of_texts_is_several_of_them(String member) {
        Leaf leaf = leaf(member, COUNTRIES);

        assertThat(leaf.type()).isEqualTo(Leaf.Type.CHOICES);
        assertThat(leaf.choices()).containsExactly(SWEDEN, NORWAY);
        assertThat(leaf.widget()).isEqualTo(Widget.CHECKBOXES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'format':'se-kommun'", "'x-form':{'codeList':'se-kommun'}"})
    void the_municipalities_are_always_there(String member) {
        Leaf leaf = leaf("'type':'string'," + member, CodeLists.NONE);

        assertThat(leaf.choices()).hasSize(290).startsWith(new Choice("1440", "Ale", ""));
        assertThat(leaf.codeList()).isEqualTo("se-kommun");
        assertThat(leaf.widget()).isEqualTo(Widget.SELECT);
    }

    @Test
    void a_host_may_have_its_own_list_of_that_name() {
        CodeLists own = CodeLists.of(Map.of("se-kommun", List.of(new Choice("0180", "Stockholms stad", ""))));

        assertThat(leaf("'type':'string','x-form':{'codeList':'se-kommun'}", own)
                        .choices())
                .containsExactly(new Choice("0180", "Stockholms stad", ""));
    }

    @Test
    void a_list_that_nobody_supplies_stops_the_form() {
        assertThatThrownBy(() -> leaf("'type':'string','x-form':{'codeList':'land'}", COUNTRIES))
                .isInstanceOf(InvalidFormException.class)
                .hasMessage("a.form.json#/properties/a/x-form/codeList: no code list is named \"land\"; "
                        + "use \"lander\", or supply it");
    }

    @Test
    void where_the_host_is_not_known_its_list_is_a_text_and_told() {
        String far = "'type':'string','x-form':{'codeList':'yrken'}";
        String near = "'type':'string','x-form':{'codeList':'se-komun'}";

        assertThat(leaf(far, CodeLists.unknown()).type()).isEqualTo(Leaf.Type.TEXT);
        assertThat(problems(far, CodeLists.unknown()))
                .isEqualTo("a.form.json#/properties/a/x-form/codeList: no code list is named \"yrken\" here, so the"
                        + " question is asked as a text; supply it to the catalogue that the form is loaded with,"
                        + " which refuses a form without it");
        assertThat(leaf(near, CodeLists.unknown()).type()).isEqualTo(Leaf.Type.TEXT);
        assertThat(problems(near, CodeLists.unknown()))
                .isEqualTo("a.form.json#/properties/a/x-form/codeList: no code list is named \"se-komun\"; use"
                        + " \"se-kommun\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'type':'number' ; this is no text",
                "'type':'boolean' ; this is no text",
                "'enum':['x','y'] ; the schema has options of its own",
                "'type':'object','properties':{'b':{'title':'B','type':'string'}} ; this is an object",
                "'type':'array','items':{'type':'number','title':'N'} ; the items are no texts",
                "'type':'array','items':{'enum':['x']} ; the items have options of their own"
            })
    void a_list_where_it_has_no_effect_is_told(String member, String why) {
        assertThat(problems(member + ",'x-form':{'codeList':'lander'}", COUNTRIES))
                .isEqualTo("a.form.json#/properties/a/x-form/codeList: 'codeList' has no effect here: " + why
                        + "; move it to a question of \"type\": \"string\" without options of its own, or remove it");
    }

    @Test
    void a_catalogue_reads_each_list_in_the_language_of_the_form(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.form.json"), schema("'type':'string','x-form':{'codeList':'lander'}"));
        Files.writeString(folder.resolve("a.en.json"), Reading.json("{'A':'Country'}"));

        Form form = Catalogue.of(folder, new Translated()).form("a", LocalDate.of(2026, 11, 21));

        assertThat(Reading.leaf(form, "/a").choices()).containsExactly(SWEDEN);
        assertThat(Reading.leaf(form.in("en"), "/a").choices()).containsExactly(new Choice("SE", "Sweden", ""));
    }

    /** A host whose list has texts in two languages. */
    private static final class Translated implements CodeLists {
        @Override
        public Set<String> ids() {
            return Set.of("lander");
        }

        @Override
        public Optional<List<Choice>> list(String id, String lang) {
            return Optional.of(List.of(lang.startsWith("en") ? new Choice("SE", "Sweden", "") : SWEDEN));
        }
    }
}
