package se.blankett.evolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an overlay may change and what it may not, one change at a time. */
class OverlayCheckTest {
    private static final String BASE = """
            {'$id':'https://exempel.se/a','title':'A','type':'object',
             'x-form':{'version':'1.0.0','parameters':{'max':3},
               'rules':[{'id':'r','test':'b > 1','message':'M','at':'b'},
                        {'id':'w','test':'b > 2','message':'M','at':'b','severity':'warning'}]},
             'properties':{
               'a':{'type':'string','minLength':2,'maxLength':10},
               'b':{'type':'number','minimum':0},
               'c':{'oneOf':[{'const':'x','title':'X'},{'const':'y','title':'Y'},{'const':'z'}]},
               'd':{'enum':['x','y']},
               'e':{'type':'boolean','readOnly':true},
               'f':{'type':'string','format':'se-personnummer','x-form':{'coordinationNumber':false}},
               'o':{'$ref':'#/$defs/o','properties':{'p':{'type':'string'}},'unevaluatedProperties':false},
               'q':{'$ref':'#/$defs/q'},
               'r':{'type':'array','maxItems':3,'items':{'type':'object','properties':{'s':{'type':'string'}}}}},
             'required':['a'],
             'allOf':[{'if':{'properties':{'d':{'const':'x'}},'required':['d']},'then':{'properties':{'g':{'type':'string'}}}},
                      {'if':{'$ref':'#/$defs/q'},'then':{'required':['b']}}],
             'dependentRequired':{'b':['c']},
             'unevaluatedProperties':false,
             '$defs':{'o':{'type':'object','properties':{'n':{'type':'string'}}},'q':{'type':'object','required':['m']}}}""";

    @ParameterizedTest
    @MethodSource("changes")
    void tells_what_makes_data_another(String merge, String expected) {
        assertThat(check(merge)).isEqualTo(expected);
    }

    static Stream<Arguments> changes() {
        return Stream.of(texts(), limits(), options(), structure(), checks(), moved())
                .flatMap(changes -> changes);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("nothing", "{}", ""),
                argumentSet(
                        "texts",
                        "{'title':'B','properties':{'a':{'title':'T','description':'D','examples':['x']}}}",
                        ""),
                argumentSet("order", "{'x-form':{'version':'1.0.1','pages':[]}}", ""),
                argumentSet("an address", "{'$id':'https://exempel.se/b'}", "overlay.decides /merge/$id"));
    }

    private static Stream<Arguments> limits() {
        return Stream.of(
                argumentSet("shorter", "{'properties':{'a':{'maxLength':5,'minLength':3}}}", ""),
                argumentSet(
                        "longer",
                        "{'properties':{'a':{'maxLength':11}}}",
                        "overlay.wider /merge/properties/a/maxLength"),
                argumentSet(
                        "without an end",
                        "{'properties':{'a':{'maxLength':null}}}",
                        "overlay.removed /merge/properties/a/maxLength"),
                argumentSet("less", "{'properties':{'b':{'minimum':-1}}}", "overlay.wider /merge/properties/b/minimum"),
                argumentSet("more", "{'properties':{'b':{'minimum':0.5,'maximum':9}}}", ""),
                argumentSet("whole numbers", "{'properties':{'b':{'type':'integer'}}}", ""),
                argumentSet(
                        "another type",
                        "{'properties':{'a':{'type':['string','number']}}}",
                        "overlay.wider /merge/properties/a/type"),
                argumentSet("a pattern", "{'properties':{'a':{'pattern':'^a'}}}", ""),
                argumentSet("fewer rows", "{'properties':{'r':{'maxItems':2,'minItems':1}}}", ""),
                argumentSet(
                        "in a row",
                        "{'properties':{'r':{'items':{'properties':{'s':{'type':'number'}}}}}}",
                        "overlay.wider /merge/properties/r/items/properties/s/type"));
    }

    private static Stream<Arguments> options() {
        return Stream.of(
                argumentSet("fewer options", "{'properties':{'d':{'enum':['y']}}}", ""),
                argumentSet(
                        "another option",
                        "{'properties':{'d':{'enum':['x','z']}}}",
                        "overlay.wider /merge/properties/d/enum"),
                argumentSet(
                        "fewer titled options",
                        "{'properties':{'c':{'oneOf':[{'const':'z','title':'Sist'},{'const':'x'}]}}}",
                        ""),
                argumentSet(
                        "another titled option",
                        "{'properties':{'c':{'oneOf':[{'const':'x'},{'const':'q'}]}}}",
                        "overlay.wider /merge/properties/c/oneOf"));
    }

    private static Stream<Arguments> structure() {
        String local = "{'type':'string'}";
        return Stream.of(
                argumentSet(
                        "a question of its own", "{'properties':{'lokal':" + local + "},'required':['a','lokal']}", ""),
                argumentSet(
                        "a question of its own in a row",
                        "{'properties':{'r':{'items':{'properties':{'lokal':" + local + "}}}}}",
                        ""),
                argumentSet("not required", "{'required':[]}", "overlay.wider /merge/required"),
                argumentSet("one more required", "{'required':['b','a']}", ""),
                argumentSet("a question less", "{'properties':{'d':null}}", ""),
                argumentSet(
                        "a required question less", "{'properties':{'a':null}}", "overlay.removed /merge/properties/a"),
                argumentSet("open", "{'unevaluatedProperties':null}", "overlay.removed /merge/unevaluatedProperties"),
                argumentSet(
                        "asked for always", "{'properties':{'g':" + local + "}}", "overlay.wider /merge/properties/g"),
                argumentSet(
                        "asked for where it is referred to",
                        "{'$defs':{'o':{'properties':{'p':" + local + "}}}}",
                        "overlay.wider /merge/$defs/o/properties/p"),
                argumentSet(
                        "a condition less",
                        "{'allOf':[{'if':{'$ref':'#/$defs/q'},'then':{'required':['b']}}]}",
                        "overlay.removed /merge/allOf"),
                argumentSet(
                        "what a condition refers to",
                        "{'$defs':{'q':{'required':['m','n']}}}",
                        "overlay.decides /merge/$defs/q"),
                argumentSet("what is only referred to", "{'$defs':{'o':{'properties':{'n':{'maxLength':5}}}}}", ""),
                argumentSet(
                        "what depends", "{'dependentRequired':{'b':null}}", "overlay.wider /merge/dependentRequired"),
                argumentSet("more depends", "{'dependentRequired':{'a':['b']}}", ""),
                argumentSet(
                        "a reference",
                        "{'properties':{'o':{'$ref':'#/$defs/q'}}}",
                        "overlay.decides /merge/properties/o/$ref"));
    }

    private static Stream<Arguments> checks() {
        return Stream.of(
                argumentSet("a parameter", "{'x-form':{'parameters':{'max':5}}}", ""),
                argumentSet("a rule less", "{'x-form':{'rules':[]}}", "overlay.check /merge/x-form/rules"),
                argumentSet(
                        "a rule in other words, and one more",
                        "{'x-form':{'rules':[{'id':'r','test':'b > 1','message':'N','at':'a'},{'id':'s','test':'b > 3','message':'M','at':'b'}]}}",
                        ""),
                argumentSet(
                        "a rule that only warns",
                        "{'x-form':{'rules':[{'id':'r','test':'b > 1','message':'M','at':'b','severity':'warning'}]}}",
                        "overlay.check /merge/x-form/rules"),
                argumentSet(
                        "coordination numbers",
                        "{'properties':{'f':{'x-form':{'coordinationNumber':true}}}}",
                        "overlay.wider /merge/properties/f/x-form/coordinationNumber"),
                argumentSet(
                        "what the base gives",
                        "{'properties':{'e':{'readOnly':false}}}",
                        "overlay.wider /merge/properties/e"));
    }

    private static Stream<Arguments> moved() {
        return Stream.of(
                argumentSet(
                        "a name that is gone",
                        "{'properties':{'gammal':{'title':'T'}}}",
                        "overlay.lost /merge/properties/gammal"),
                argumentSet(
                        "taken away already",
                        "{'properties':{'gammal':null}}",
                        "overlay.lost /merge/properties/gammal"),
                argumentSet(
                        "a parameter that is gone",
                        "{'x-form':{'parameters':{'min':1}}}",
                        "overlay.lost /merge/x-form/parameters/min"));
    }

    @Test
    void says_what_and_what_to_do() {
        assertThat(OverlayCheck.check(
                        "a.1780.overlay.json", json(BASE), json("{'merge':{'properties':{'d':{'enum':['q']}}}}")))
                .map(Object::toString)
                .containsExactly(
                        "a.1780.overlay.json#/merge/properties/d/enum: the overlay accepts by 'enum' what the base"
                                + " does not; leave it as the base has it: an overlay may ask for more, and accept less");
    }

    private static String check(String merge) {
        return OverlayCheck.check("o", json(BASE), json("{'merge':" + merge + "}")).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .collect(Collectors.joining(", "));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
