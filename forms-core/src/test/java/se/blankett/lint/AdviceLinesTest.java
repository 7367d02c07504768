package se.blankett.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author reads, word for word. */
class AdviceLinesTest {
    private static final String N = "'title':'Namn på hunden','type':'string','maxLength':50";
    private static final String PET = "'djur':{'title':'Husdjur','enum':['Hund','Katt']}";

    static Stream<Arguments> lines() {
        return Stream.of(
                argumentSet("nothing to say", "{'properties':{'namn':{" + N + "}}}", ""),
                argumentSet(
                        "no title",
                        "{'properties':{'dogName':{'type':'string','maxLength':50}}}",
                        "a.form.json#/properties/dogName: the question has no 'title', so people read its name, \"Dog name\"; add 'title': it is the label"),
                argumentSet(
                        "advice while there are errors",
                        "{'properties':{'namn':{'title':'Namn på hunden','type':'string'},'alder':{'title':'Ålder','type':'nummer'}}}",
                        "a.form.json#/properties/namn: the answer may be as long as anybody likes; add \"maxLength\": 100 for a line, 2000 for a story\n"
                                + "a.form.json#/properties/alder/type: 'type' has a value that is not known; use \"number\""),
                argumentSet(
                        "no advice where something is wrong",
                        "{'properties':{'alder':{'type':'strin'}}}",
                        "a.form.json#/properties/alder/type: 'type' has a value that is not known; use \"string\""),
                argumentSet(
                        "a keyword in another case",
                        "{'properties':{'namn':{" + N + ",'minlength':2}}}",
                        "a.form.json#/properties/namn/minlength: JSON Schema has no keyword 'minlength', so it does nothing; use \"minLength\""),
                argumentSet(
                        "a misspelt keyword",
                        "{'properties':{'namn':{" + N + "}},'requried':['namn']}",
                        "a.form.json#/requried: JSON Schema has no keyword 'requried', so it does nothing; use \"required\""),
                argumentSet(
                        "a Swedish title",
                        "{'properties':{'namn':{" + N + ",'titel':'X'}}}",
                        "a.form.json#/properties/namn/titel: JSON Schema has no keyword 'titel', so it does nothing; use \"title\""),
                argumentSet(
                        "another tool's word",
                        "{'properties':{'namn':{" + N + ",'visibleIf':{}}}}",
                        "a.form.json#/properties/namn/visibleIf: JSON Schema has no keyword 'visibleIf', so it does nothing; put the question into the 'then' of an 'if'"),
                argumentSet(
                        "a keyword of somebody's own",
                        "{'properties':{'namn':{" + N + ",'x-order':1,'discriminator':{}}}}",
                        ""),
                argumentSet(
                        "a limit of a computed value",
                        "{'properties':{'antal':{'title':'Antal','type':'integer'},'summa':{'title':'Summa','type':'integer','maximum':50,'x-form':{'compute':'antal * 10'}}}}",
                        "a.form.json#/properties/summa/maximum: nobody enters this value, so a limit does not say which answer is to change; write it as a rule, whose message says it: {\"id\": \"maximum\", \"test\": …, \"message\": …, \"at\": …}"),
                argumentSet(
                        "a division without a step",
                        "{'properties':{'antal':{'title':'Antal','type':'integer'},'del':{'title':'Del','type':'number','x-form':{'compute':'antal / 3'}},'delar':{'title':'Delar','type':'number','x-form':{'compute':'ROUND(antal / 3, 2)'}},'text':{'title':'Text','type':'string','maxLength':20,'x-form':{'compute':'\\u0022a/b\\u0022 + antal'}}}}",
                        "a.form.json#/properties/del: a division may have six decimals here; add \"multipleOf\": 0.01 for two decimals, 1 for whole numbers"),
                argumentSet(
                        "a division of what is rounded",
                        "{'properties':{'antal':{'title':'Antal','type':'integer'},'del':{'title':'Del','type':'number','x-form':{'compute':'ROUND(antal, 2) / 3'}},'delar':{'title':'Delar','type':'number','x-form':{'compute':'ROUND(MAX(antal / 3, 1), 2) + ROUND(ROUND(antal, 1) / 7, 2)'}}}}",
                        "a.form.json#/properties/del: a division may have six decimals here; add \"multipleOf\": 0.01 for two decimals, 1 for whole numbers"),
                argumentSet(
                        "limits that cross in two branches",
                        "{'properties':{'antal':{'title':'Antal','type':'integer','minimum':10}},'allOf':[{'properties':{'antal':{'maximum':5}}}]}",
                        "a.form.json#/properties/antal/minimum: 'minimum' is 10 and 'maximum' 5, so no answer keeps both; raise 'maximum' or lower 'minimum'"),
                argumentSet(
                        "exclusive limits that meet",
                        "{'properties':{'antal':{'title':'Antal','type':'integer','exclusiveMinimum':5,'maximum':5}}}",
                        "a.form.json#/properties/antal/exclusiveMinimum: 'exclusiveMinimum' is 5 and 'maximum' 5, so no answer keeps both; raise 'maximum' or lower 'exclusiveMinimum'"),
                argumentSet(
                        "limits that meet",
                        "{'properties':{'antal':{'title':'Antal','type':'integer','minimum':5,'maximum':5}}}",
                        ""),
                argumentSet(
                        "more options than there are",
                        "{'properties':{'a':{'title':'Djur','type':'array','minItems':3,'items':{'enum':['Hund','Katt']}}}}",
                        "a.form.json#/properties/a/minItems: 'minItems' is 3, and there are 2 options; lower 'minItems'"),
                argumentSet(
                        "a condition on a title",
                        condition("{'properties':{'djur':{'const':'hund'}},'required':['djur']}"),
                        "a.form.json#/if/properties/djur/const: the answer to /djur is never \"hund\"; use \"Hund\""),
                argumentSet(
                        "a condition on one of several",
                        condition("{'properties':{'djur':{'enum':['Katt','Fågel']}},'required':['djur']}"),
                        "a.form.json#/if/properties/djur/enum/1: the answer to /djur is never \"Fågel\"; use one of Hund, Katt"),
                argumentSet(
                        "a condition on yes in words",
                        "{'properties':{'djur':{'title':'Har du djur?','type':'boolean'}},'if':{'properties':{'djur':{'const':'ja'}},'required':['djur']},'then':{'properties':{'namn':{"
                                + N + "}}}}",
                        "a.form.json#/if/properties/djur/const: the answer to /djur is never \"ja\"; use true or false"),
                argumentSet(
                        "an example as people write it",
                        "{'properties':{'datum':{'title':'Dag','type':'string','format':'date','examples':['2026-02-30','14 mars 2026']}}}",
                        "a.form.json#/properties/datum/examples/0: the form gives \"2026-02-30\" as an example and refuses it; change one or the other"),
                argumentSet(
                        "an example that is too long",
                        "{'properties':{'kod':{'title':'Kod','type':'string','maxLength':3,'examples':['abcd']}}}",
                        "a.form.json#/properties/kod/examples/0: the form gives \"abcd\" as an example and refuses it; change one or the other"),
                argumentSet(
                        "a default of another type",
                        "{'properties':{'ja':{'title':'Vill du?','type':'boolean','default':'nej'}}}",
                        "a.form.json#/properties/ja/default: the form begins with \"nej\" and refuses it; change one or the other"),
                argumentSet(
                        "options of nothing",
                        "{'properties':{'djur':{'title':'Husdjur','type':'string','maxLength':9,'enum':[]}}}",
                        "a.form.json#/properties/djur/enum: there is nothing to choose, so every answer is refused; list the options, or remove 'enum'"),
                argumentSet(
                        "an option without a value",
                        "{'properties':{'djur':{'title':'Husdjur','type':'string','maxLength':9,'oneOf':[{'const':'x','title':'X'},{'title':'Y'}]}}}",
                        "a.form.json#/properties/djur/oneOf/1: the option has no 'const', so it stands for every value; add \"const\": what is stored when it is chosen"),
                argumentSet(
                        "a member of x-form beside it, whose name is near a keyword",
                        "{'properties':{'antal':{'title':'Antal','type':'integer','unit':'st','item':{}}}}",
                        "a.form.json#/properties/antal/unit: 'unit' stands beside 'x-form', where nothing reads it; move it into 'x-form'\n"
                                + "a.form.json#/properties/antal/item: 'item' stands beside 'x-form', where nothing reads it; move it into 'x-form'"),
                argumentSet(
                        "a first day of a date",
                        "{'properties':{'dag':{'title':'Dag','type':'string','format':'date','minimum':'2026-01-01'}}}",
                        "a.form.json#/properties/dag/minimum: 'minimum' is of the wrong type; write a rule instead, in 'x-form.rules' of the object around it: only numbers have 'minimum'"),
                argumentSet(
                        "a limit of another kind of answer",
                        "{'properties':{'tid':{'title':'Tid','type':'string','format':'local-time','minimum':3},'antal':{'title':'Antal','type':'integer','maxLength':3}}}",
                        "a.form.json#/properties/tid/minimum: 'minimum' is a limit of numbers, so it does nothing here; write a rule, in 'x-form.rules' of the object around it, or remove it\n"
                                + "a.form.json#/properties/antal/maxLength: 'maxLength' is a limit of texts, so it does nothing here; use 'minimum' and 'maximum'"),
                argumentSet(
                        "members of another kind of question",
                        "{'properties':{'antal':{'title':'Antal','type':'integer','x-form':{'widget':'textarea','item':{'title':'X'},'layout':['a'],'coordinationNumber':false}}}}",
                        """
                        a.form.json#/properties/antal/x-form/widget: the widget "textarea" is for another kind of question, so it does nothing here; remove it: the type and the format say how it is asked
                        a.form.json#/properties/antal/x-form/item: 'item' is for another kind of question, so it does nothing here; remove it
                        a.form.json#/properties/antal/x-form/layout: 'layout' is for another kind of question, so it does nothing here; remove it
                        a.form.json#/properties/antal/x-form/coordinationNumber: 'coordinationNumber' is for another kind of question, so it does nothing here; remove it"""),
                argumentSet(
                        "texts as schemas",
                        "{'properties':{'antal':{'title':'Antal','type':'integer','anyOf':['a']}}}",
                        "a.form.json#/properties/antal/anyOf/0: 'anyOf/0' is of the wrong type; make it an object or a boolean"),
                argumentSet(
                        "letters of Northern Sami",
                        "{'x-form':{'lang':'se'},'properties':{'antal':{'title':'Höjd, čáhci','type':'integer'}}}",
                        ""),
                argumentSet(
                        "officialese",
                        "{'x-form':{'lang':'sv'},'description':'Inkomma med ansökan.','properties':{'namn':{" + N
                                + "}}}",
                        "a.form.json#/description: \"Inkomma med\" is a word that only authorities use; write \"skicka in\""),
                argumentSet(
                        "officialese in another language",
                        "{'x-form':{'lang':'fi'},'description':'Inkomma med ansökan.','properties':{'namn':{" + N
                                + "}}}",
                        ""),
                argumentSet(
                        "the rows of other people",
                        "{'properties':{'r':{'title':'Deltagare','type':'array','maxItems':3,'x-form':{'item':{'title':'Deltagare'}},'items':{'type':'object','properties':{'n':{'title':'Namn','type':'string','maxLength':50,'x-form':{'autocomplete':'name'}}}}}}}",
                        "a.form.json#/properties/r/items/properties/n/x-form/autocomplete: the browser fills in the citizen's own data here, and the question is about somebody else; use \"off\""),
                argumentSet(
                        "help on the form",
                        "{'x-form':{'help':'Ring oss.'},'properties':{'namn':{" + N + "}}}",
                        "a.form.json#/x-form/help: nobody sees 'help' on the form itself; move it to 'start.text', or to the 'help' of a page"));
    }

    private static String condition(String test) {
        return "{'properties':{" + PET + "},'if':" + test + ",'then':{'properties':{'namn':{" + N + "}}}}";
    }

    @ParameterizedTest
    @MethodSource("lines")
    void say_what_and_how_to_mend_it(String form, String expected) {
        assertThat(Linting.lines(form)).isEqualTo(expected);
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                argumentSet("a noun clause", label("Vad som hände")),
                argumentSet("a place", label("Var det hände")),
                argumentSet("a word that begins like a question", label("Närvarande")),
                argumentSet("a question", label("Vad hände?")),
                argumentSet("an abbreviation", label("SFI")),
                argumentSet("a name with a number", label("2:a handsval")),
                argumentSet("a title in two places", label("Bil (personbil eller lätt lastbil)")),
                argumentSet(
                        "the child's own name",
                        "{'properties':{'barn':{'title':'Barnet','type':'object','properties':{'n':{'title':'Namn','type':'string','maxLength':50}}}}}"),
                argumentSet(
                        "a company",
                        "{'properties':{'n':{'title':'Namn','type':'string','maxLength':50,'x-form':{'noun':'företagets namn'}}}}"),
                argumentSet(
                        "the address of a place",
                        "{'properties':{'n':{'title':'Gatuadress','type':'string','maxLength':50}}}"),
                argumentSet("years", "{'properties':{'a':{'title':'Läsår','enum':['2026/2027','2027/2028']}}}"),
                argumentSet("numbers", "{'properties':{'a':{'title':'Antal','enum':[1,2,3]}}}"),
                argumentSet(
                        "one label in two sections",
                        "{'x-form':{'pages':[{'id':'p','title':'P','fields':[{'title':'Start','fields':['a']},{'title':'Slut','fields':['b']}]}]},'properties':{'a':{'title':'Dag','type':'string','format':'date'},'b':{'title':'Dag','type':'string','format':'date'}}}"),
                argumentSet(
                        "one label in two branches",
                        "{'properties':{'djur':{'title':'Djur','enum':['Hund','Katt']}},"
                                + "'allOf':[{'if':{'properties':{'djur':{'const':'Hund'}},'required':['djur']},'then':{'properties':{'h':{'title':'Ras','type':'string','format':'date'}}}},"
                                + "{'if':{'properties':{'djur':{'const':'Katt'}},'required':['djur']},'then':{'properties':{'k':{'title':'Ras','type':'integer'}}}}]}"),
                argumentSet(
                        "a computed text", "{'properties':{'n':{'title':'Summa','type':'string','readOnly':true}}}"));
    }

    private static String label(String label) {
        return "{'properties':{'a':{'title':'" + label + "','type':'string','maxLength':100}}}";
    }

    @ParameterizedTest
    @MethodSource("silent")
    void say_nothing_of_what_is_well(String form) {
        assertThat(Linting.lines(form)).isEmpty();
    }
}
