package se.blankett.proof;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What somebody would write who wants a page to do something else than to show it. */
final class InjectionPayloads {
    static final List<String> ALL = List.of(
            "\"><script>window.pwned=1</script>",
            "'><img src=x onerror=window.pwned=1>",
            "<svg onload=window.pwned=1><a href=javascript:window.pwned=1>x</a>",
            "\" onfocus=window.pwned=1 autofocus x=\"",
            "javascript:window.pwned=1//",
            "{{7*7}} ${7*7} #{7*7} <#assign x=1>${x} [=7*7] <@component name=\"document\"/> ${view.class.name}",
            "</textarea></title></option></select></legend><h1>x</h1>",
            "<!-- --> <![CDATA[ ]]> <?php 1 ?>",
            "&lt;b&gt; &amp;amp; &#60;b&#62; &quot;",
            "[x](javascript:window.pwned=1) [y](data:text/html,x) [z](//exempel.se)",
            "a\u2028b\u2029c\u0085d",
            "abc \u202Edef\u202C \u2066ghi\u2069 \u200Bj",
            "A" + "ordutanslut".repeat(40));

    private InjectionPayloads() {}

    /** Returns a text of the same length with letters for all that is seen, but for braces, which stand for answers in summaries. */
    static String harmless(String text) {
        return text.replaceAll("[^\\s\\p{Z}\u0085\\p{Cf}{}]", "x");
    }

    /** Returns the text where an answer may be such, else one that may. */
    static String answer(String text) {
        return text.matches("[^\u2028\u2029\u0085\u202A-\u202E\u2066-\u2069\u200B]*") ? text : "Ord";
    }

    static Stream<Arguments> all() {
        return ALL.stream().map(each -> Arguments.argumentSet(each.substring(0, Math.min(40, each.length())), each));
    }
}
