package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.json.Json;

class RowWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'lang':'sv' | `` | Rad
            'lang':'en' | `` | Row
            'lang':'fi' | `` | Rivi
            'lang':'sv' | 'title':'Bok', | Bok
            """)
    void proposes_a_word_for_one_and_never_that_for_all(String lang, String title, String word) {
        String form = "{'type':'object','x-form':{" + lang + "},'properties':{'a':{'title':'Böcker','type':'array',"
                + "'items':{" + title + "'type':'object','properties':{'b':{'title':'B','type':'string'}}}}}}";

        assertThat(Linting.problems(form))
                .filteredOn(problem -> problem.code().equals("item.noTitle"))
                .singleElement()
                .satisfies(problem -> assertThat(Json.parseObject(problem.block(), Json.DEPTH))
                        .extracting("x-form")
                        .hasToString("{item={title=" + word + "}}"));
    }
}
