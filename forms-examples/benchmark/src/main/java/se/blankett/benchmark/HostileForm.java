package se.blankett.benchmark;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form with everything in it that an attacker would like, and the texts of hostile definitions. */
final class HostileForm {
    private static final String FIELD = "{'type':'string'}";

    /** Questions of every format that is read from a text. */
    static final String FORM = json("{'type':'object','properties':{"
            + "'text':{'type':'string','pattern':'^(a+)+$'},'back':{'type':'string','pattern':'^(?=a)(a|aa)+$'},"
            + "'fri':{'type':'string'},'tal':{'type':'number','multipleOf':0.01},'hel':{'type':'integer'},"
            + "'texter':{'type':'array','uniqueItems':true,'items':{'type':'string'}},"
            + "'val':{'type':'array','uniqueItems':true,'items':{'enum':['p','q']}},"
            + "'fil':{'type':'array','items':{'type':'object','properties':{'id':{'type':'string'},'name':{'type':'string'},"
            + "'mediaType':{'enum':['application/pdf']},'size':{'type':'integer','maximum':1000},'sha256':{'type':'string'}},"
            + "'required':['id','name','mediaType','size','sha256']}},"
            + "'rader':{'type':'array','items':{'type':'object','required':['b'],'properties':{'b':{'type':'string'}},"
            + "'if':{'properties':{'b':{'const':'1'}},'required':['b']},"
            + "'then':{'properties':{'c':{'type':'string'}},'required':['c']}}},"
            + formats() + "}}");

    private HostileForm() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(","));
    }

    static String fields(int count) {
        return json("{'type':'object','properties':{" + each(count, i -> "'f" + i + "':" + FIELD) + "}}");
    }

    static String options(int count) {
        return json(
                "{'type':'object','properties':{'a':{'oneOf':[" + each(count, i -> "{'const':'" + i + "'}") + "]}}}");
    }

    static String anchors(int count) {
        return json("{'type':'object','properties':{" + each(count, i -> "'f" + i + "':{'$ref':'#a" + i + "'}")
                + "},'$defs':{" + each(count, i -> "'a" + i + "':{'type':'string','$anchor':'a" + i + "'}") + "}}");
    }

    /** Each answer opens the next question. */
    static String chain(int count) {
        return json("{'type':'object','properties':{'g0':" + FIELD + "},'allOf':["
                + each(
                        count,
                        i -> "{'if':{'properties':{'g" + i + "':{'const':'x'}},'required':['g" + i
                                + "']},'then':{'properties':{'g" + (i + 1) + "':" + FIELD + "}}}")
                + "]}");
    }

    /** 30 definitions, each of which refers to the next one twice. */
    static String fan() {
        return json("{'allOf':[{'$ref':'#/$defs/d0'}],'$defs':{"
                + each(30, i -> "'d" + i + "':{'allOf':[" + twice("{'$ref':'#/$defs/d" + (i + 1) + "'}") + "]}")
                + ",'d30':{'type':'object','properties':{'a':" + FIELD + "}}}}");
    }

    private static String twice(String schema) {
        return schema + "," + schema;
    }

    /** One list of options that many questions refer to. */
    static String shared(int options, int questions) {
        return json("{'type':'object','$defs':{'p':{'type':'string','enum':[" + each(options, i -> "'v" + i + "'")
                + "]}},'properties':{" + each(questions, i -> "'f" + i + "':{'$ref':'#/$defs/p'}") + "}}");
    }

    /** Each computed value follows from the next one. */
    static String formulas(int count) {
        return json("{'type':'object','x-form':{'lang':'sv'},'properties':{"
                + each(count, i -> "'c" + i + "':{'type':'number','x-form':{'compute':'c" + (i + 1) + " + 1'}}")
                + ",'c" + count + "':{'type':'number'}}}");
    }

    /** Conditions in conditions, and questions in the innermost. */
    static String nestedTests(int levels, int questions) {
        String open = each(
                        levels,
                        i -> "{'if':{'properties':{'k" + i + "':{'const':'x'}},'required':['k" + i + "']},'then':")
                .replace("'then':,", "'then':");
        return json("{'type':'object','properties':{" + each(levels, i -> "'k" + i + "':" + FIELD) + "},'allOf':["
                + open + "{'properties':{" + each(questions, i -> "'f" + i + "':" + FIELD) + "}}" + "}".repeat(levels)
                + "]}");
    }

    static String wideTest(int answers) {
        return json("{'type':'object','properties':{" + each(answers, i -> "'p" + i + "':" + FIELD) + ",'z':" + FIELD
                + "},'if':{'properties':{" + each(answers, i -> "'p" + i + "':{'const':'1'}") + "},'required':["
                + each(answers, i -> "'p" + i + "'") + "]},'then':{'required':['z']}}");
    }

    /** Each question is asked for each of many reasons, and worded anew by each. */
    static String manyWays(int tests, int questions) {
        return json("{'type':'object','properties':{'k':" + FIELD + "},'allOf':["
                + each(
                        tests,
                        i -> "{'if':{'properties':{'k':{'const':'x" + i + "'}},'required':['k']},'then':{'properties':{"
                                + each(questions, q -> "'q" + q + "':{'type':'string','title':'t" + i + "'}") + "}}}")
                + "]}");
    }

    /** Names that are nearly those of others: which was meant is looked for. */
    static String unknown(int questions, int names) {
        String end = "q".repeat(900);
        return json("{'type':'object','properties':{" + each(questions, i -> "'f" + i + end + "':" + FIELD)
                + "},'required':[" + each(names, i -> "'" + end + i + "'") + "]}");
    }

    /** One long list of options that many formulas look into. */
    static String compared(int options, int formulas) {
        String compute = "IF(a = \\'v" + (options - 1) + "\\', 1, 0)";
        return json("{'type':'object','x-form':{'lang':'sv'},'properties':{'a':{'type':'string','enum':["
                + each(options, i -> "'v" + i + "'") + "]},"
                + each(formulas, i -> "'s" + i + "':{'type':'number','x-form':{'compute':'" + compute + "'}}") + "}}");
    }

    /** Branches of which any may be meant. */
    static String untold(int choices) {
        return json("{'type':'object','properties':{'k':" + FIELD + "},'allOf':["
                + each(choices, i -> "{'anyOf':[{'required':['k']},{'required':['k']}]}") + "]}");
    }

    static String nested(int levels) {
        return json("{'type':'object','properties':{'a':".repeat(levels) + "{}" + "}}".repeat(levels));
    }

    private static String formats() {
        return HostilePosts.FORMATS.stream()
                .map(format -> "'" + format + "':{'type':'string','format':'" + format + "'}")
                .collect(Collectors.joining(","));
    }
}
