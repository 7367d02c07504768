package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.form.Choice;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.report.Finding;
import se.blankett.report.Problem;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** The texts of a form in other languages, from the files beside it. */
class TranslationTest {
    @TempDir
    private Path folder;

    @Test
    void translates_every_text_that_people_read_and_nothing_else() throws IOException {
        write("prov.form.json", """
                {'type': 'object', 'title': 'Prov', 'description': 'Om provet',
                 'x-form': {'lang': 'sv', 'pages': [{'id': 'ett', 'title': 'Ett', 'help': 'Hjälp', 'fields': [
                     {'title': 'Del', 'fields': ['djur']}, {'info': 'Obs'}, 'barn']}],
                   'start': {'text': 'Välkommen', 'needed': ['Penna']}, 'receipt': {'title': 'Tack'},
                   'authority': 'Nämnden'},
                 'properties': {
                   'djur': {'title': 'Djur', 'oneOf': [{'const': 'Hund', 'title': 'Hund'}], 'default': 'Hund',
                     'x-form': {'noun': 'djuret', 'errors': {'required': 'Välj djur.'}}},
                   'barn': {'title': 'Barn', 'type': 'array', 'x-form': {'item': {'title': 'Barn'}},
                     'items': {'type': 'object', 'properties': {'title': {'title': 'Titel', 'type': 'string'}}}}}}
                """);
        write("prov.en.json", """
                {'Prov': 'Test', 'Om provet': 'About', 'Ett': 'One', 'Hjälp': 'Help', 'Del': 'Part', 'Obs': 'Note',
                 'Välkommen': 'Welcome', 'Penna': 'Pen', 'Tack': 'Thanks', 'Nämnden': 'Board', 'Djur': 'Animal',
                 'Hund': 'Dog', 'djuret': 'the animal', 'Välj djur.': 'Pick an animal.', 'Barn': 'Children',
                 '#/properties/barn/x-form/item/title': 'Child', 'Titel': 'Title'}
                """);

        Form form = FormParser.parse(folder.resolve("prov.form.json"));
        Form english = form.in("en-GB");
        Leaf animal = (Leaf) english.fieldAt(Pointer.parse("/djur")).orElseThrow();
        Rows children = (Rows) english.fieldAt(Pointer.parse("/barn")).orElseThrow();

        assertThat(FormParser.check(folder.resolve("prov.form.json"))).isEmpty();
        assertThat(List.of(
                        english.identity().lang(),
                        english.title(),
                        english.description(),
                        english.pages().get(0).title(),
                        english.pages().get(0).help(),
                        english.start().text(),
                        english.start().needed().get(0),
                        english.receipt().title(),
                        english.handling().authority()))
                .containsExactly("en", "Test", "About", "One", "Help", "Welcome", "Pen", "Thanks", "Board");
        assertThat(english.pages().get(0).blocks().toString()).contains("Part", "Note");
        assertThat(animal.label()).isEqualTo("Animal");
        assertThat(animal.choices()).containsExactly(new Choice("Hund", "Dog", ""));
        assertThat(animal.initial()).contains("Hund");
        assertThat(animal.wording().errors()).containsEntry("required", "Pick an animal.");
        assertThat(children.label()).isEqualTo("Children");
        assertThat(children.itemTitle()).isEqualTo("Child");
        assertThat(english.fieldAt(Pointer.parse("/barn/0/title")).orElseThrow().label())
                .isEqualTo("Title");
        assertThat(english.identity().digest()).isEqualTo(form.identity().digest());
        assertThat(form.in("de")).isEqualTo(form);
        assertThat(english.in("en-GB")).isSameAs(english);
        assertThat(english.in("sv")).isEqualTo(form).hasSameHashCodeAs(form);
        assertThat(form.title()).isEqualTo("Prov");
    }

    @Test
    void options_that_are_called_by_their_values_are_words_of_the_form() throws IOException {
        write("prov.form.json", """
                {'type': 'object', 'title': 'Prov', 'x-form': {'lang': 'sv'}, 'properties': {
                   'bor': {'title': 'Bor', 'enum': ['Hus', 'Villa', '2026/2027', 7]},
                   'hjalp': {'title': 'Hjälp', 'type': 'array', 'items': {'enum': ['Hus', 'Tvätt']}},
                   'rum': {'title': 'Rum', 'oneOf': [{'const': 'Kök'}, {'const': 'b', 'title': 'Bad'}]},
                   'bild': {'title': 'Bild', 'type': 'object', 'properties': {'id': {'type': 'string'},
                     'name': {'type': 'string'}, 'mediaType': {'enum': ['image/png']},
                     'size': {'type': 'integer', 'maximum': 1000}, 'sha256': {'type': 'string'}}}}}
                """);
        write("prov.en.json", """
                {'Prov': 'Test', 'Bor': 'Lives', 'Hus': 'House', '#/properties/hjalp/items/enum/0': 'In the house',
                 'Hjälp': 'Help', 'Rum': 'Room', 'Bad': 'Bathroom', 'Kök': 'Kitchen', 'Bild': 'Picture'}
                """);

        Form form = FormParser.parse(folder.resolve("prov.form.json"));
        Form english = form.in("en");

        assertThat(titles(english, "/bor")).containsExactly("House", "Villa", "2026/2027", "7");
        assertThat(titles(english, "/hjalp")).containsExactly("In the house", "Tvätt");
        assertThat(titles(english, "/rum")).containsExactly("Kitchen", "Bathroom");
        assertThat(titles(form, "/hjalp")).containsExactly("Hus", "Tvätt");
        assertThat(((Leaf) english.fieldAt(Pointer.parse("/bor")).orElseThrow()).choices())
                .extracting(Choice::code)
                .containsExactly("Hus", "Villa", "2026/2027", "7");
        assertThat(List.of(english.langOf("Villa"), english.langOf("House"), english.langOf("2026/2027")))
                .containsExactly("sv", "", "");
        assertThat(FormParser.check(folder.resolve("prov.form.json")).stream().map(Problem::toString))
                .containsExactly(
                        "prov.en.json#: \"Villa\" has no translation; add it; until then it is shown in the language of the form",
                        "prov.en.json#: \"Tvätt\" has no translation; add it; until then it is shown in the language of the form");
    }

    private static List<String> titles(Form form, String path) {
        Leaf leaf = (Leaf) form.fieldAt(Pointer.parse(path)).orElseThrow();
        return leaf.choices().stream().map(Choice::title).toList();
    }

    @Test
    void a_text_without_a_translation_stays_and_is_told_as_an_unused_one_is() throws IOException {
        write("prov.form.json", """
                {'type': 'object', 'title': 'Prov', 'properties': {
                   'namn': {'title': 'Namn', 'type': 'string', 'x-form': {'noun': 'ditt namn'}}}}
                """);
        write("prov.en.json", "{'Prov': 'Test', 'Namnet': 'Name', 'Kontakt': 'Contact', 'ditt namn': 5}");

        Form english = FormParser.parse(folder.resolve("prov.form.json")).in("en");

        assertThat(english.untranslated()).containsExactlyInAnyOrder("Namn", "ditt namn");
        assertThat(Describer.of(Texts.of("en"), english).describe(Finding.of(Pointer.parse("/namn"), "required.text")))
                .isEqualTo("Fill in “Namn”.");
        assertThat(FormParser.check(folder.resolve("prov.form.json")).stream().map(Problem::toString))
                .containsExactlyInAnyOrder(
                        "prov.en.json#: \"Namn\" has no translation; add it; until then it is shown in the language of the form",
                        "prov.en.json#: \"ditt namn\" has no translation; add it; until then it is shown in the language of the form",
                        "prov.en.json#/Namnet: no text of the form is translated by this; use \"Namn\"",
                        "prov.en.json#/Kontakt: no text of the form is translated by this; take the source text as it stands in the form now, or remove it",
                        "prov.en.json#/ditt namn: what this is translated to is no text; write the translation in quotes");
    }

    @Test
    void a_translation_that_is_no_json_is_a_problem_of_its_own_document() throws IOException {
        write("prov.form.json", "{'type': 'object', 'properties': {'a': {'title': 'A', 'type': 'string'}}}");
        write("prov.en.json", "{'A': ");

        assertThat(FormParser.check(folder.resolve("prov.form.json")).stream().map(Problem::toString))
                .containsExactly("prov.en.json#: line 1, column 7: the document ends too early; mend the JSON");
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json.replace('\'', '"'));
    }
}
