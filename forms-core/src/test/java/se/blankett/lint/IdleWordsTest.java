package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.report.Problem;

class IdleWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'type':'string','maxLength':9 | 'pattern':'Skriv så.' | pattern
            'type':'string','maxLength':9 | 'maxLength':'Korta.','required':'Skriv.','*':'Skriv.','format':'Skriv.' |
            'type':'number','maximum':9 | 'maximum':'Högst 9.','minimum':'Minst 0.' | minimum
            'type':'number','exclusiveMaximum':9 | 'maximum':'Under 9.' | maximum
            'type':'integer' | 'type':'Skriv ett heltal.','multipleOf':'Skriv ett heltal.' | multipleOf
            'type':'array','maxItems':3,'items':{'enum':['Å','Ä']} | 'maxItems':'Högst 3.','minItems':'Minst 1.' | minItems
            'type':'string','enum':['Å','Ä'] | 'oneOf':'Välj.','enum':'Välj.' |
            """)
    void finds_words_for_a_limit_that_is_not_there(String schema, String errors, String keyword) {
        String form = "{'type':'object','properties':{'a':{'title':'A'," + schema + ",'x-form':{'errors':{" + errors
                + "}}}}}";

        assertThat(idle(form))
                .isEqualTo(
                        keyword == null
                                ? ""
                                : "a.form.json#/properties/a/x-form/errors/" + keyword
                                        + ": nobody reads this text: the question has no '" + keyword
                                        + "'; remove it, or add '" + keyword + "' beside 'x-form'");
    }

    @Test
    void looks_at_every_place_where_the_question_is_declared() {
        assertThat(idle("""
                        {'type':'object','properties':{'a':{'$ref':'#/$defs/kort','title':'A','maxLength':9},
                           'b':{'title':'B','type':'string','x-form':{'errors':{'pattern':'Skriv så.'}}}},
                         'if':{'required':['a']},'then':{'properties':{'b':{'pattern':'^a'}}},
                         '$defs':{'kort':{'type':'string','x-form':{'errors':{'maxLength':'Korta.'}}}}}
                        """)).isEmpty();
    }

    private static String idle(String form) {
        return Linting.problems(form).stream()
                .filter(problem -> problem.code().equals("member.noEffect"))
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
    }
}
