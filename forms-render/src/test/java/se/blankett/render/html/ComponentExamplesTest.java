package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.render.view.Shown;

/** What every component makes of its examples. With {@code -Dapprove=true} the approved HTML is written anew. */
class ComponentExamplesTest {
    private static final boolean APPROVE = Boolean.getBoolean("approve");
    private static final String HOSTILE = "\"><script>alert(1)</script> ' & ${7*7} <#if x>";
    private static final Pattern BLANK = Pattern.compile("[ \\t]+$", Pattern.MULTILINE);

    static Stream<Example> examples() {
        return Example.all();
    }

    static List<Example> hostile() {
        return Example.named("escaping");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gives_the_approved_html(Example example) throws IOException {
        String html = example.html();
        if (APPROVE) {
            Files.writeString(example.approved(), html);
        }
        assertThat(example.approved()).content().isEqualTo(html);
    }

    @Test
    void a_build_that_counts_never_writes_what_it_compares_with() {
        assertThat(APPROVE && Boolean.parseBoolean(System.getenv("CI"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void is_written_to_be_read(Example example) {
        String markup = example.html().replaceAll("(?s)<textarea.*?</textarea>", "…");
        assertThat(BLANK.matcher(markup).results().count())
                .as("lines that end in a blank")
                .isZero();
        assertThat(markup).doesNotContain("\n\n").doesNotStartWith("\n").endsWith(">\n");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void has_a_hostile_text_in_every_slot(Example example) {
        List<String> tame = new ArrayList<>();
        visit(example.shown(), (name, text) -> {
            if (!name.isEmpty() && !Slots.isFormed(name) && !text.contains(HOSTILE)) {
                tame.add(name + ": " + text);
            }
            return text;
        });
        assertThat(tame).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keeps_a_hostile_text_in_one_piece(Example example) {
        assertThat(pieces(example.html())).isEmpty();
    }

    /** In ids, addresses and language tags too, where nothing of the kind should ever come. */
    @ParameterizedTest
    @MethodSource("hostile")
    void keeps_a_hostile_text_in_one_piece_even_where_none_belongs(Example example) {
        Shown everywhere = visit(example.shown(), (name, text) -> HOSTILE);
        assertThat(pieces(Engine.of(Interface.in("sv")).render(everywhere))).isEmpty();
    }

    @Test
    void finds_what_came_apart() {
        assertThat(pieces("<p>" + HOSTILE + "</p>")).isNotEmpty();
        assertThat(pieces("<p id=\"" + HOSTILE + "\"></p>")).isNotEmpty();
        assertThat(pieces("<p id=a" + HOSTILE.replace("<", "&lt;").replace(">", "&gt;") + "></p>"))
                .isNotEmpty();
        assertThat(pieces("<p>' & 49 <#if x></p>")).isNotEmpty();
    }

    private static Shown visit(Shown shown, BinaryOperator<String> change) {
        return (Shown) Slots.map(shown, "", change);
    }

    /** Returns what a reader of the HTML finds of a hostile text outside of a whole one. */
    private static String pieces(String html) {
        Document document = Jsoup.parse(html);
        String inScripts = document.select("script:not([src])").outerHtml();
        String found = document.getAllElements().stream()
                .flatMap(ComponentExamplesTest::texts)
                .map(text -> text.replace(HOSTILE, ""))
                .filter(text -> text.contains("alert(1)") || text.contains("7*7") || text.contains("& 49 "))
                .collect(Collectors.joining("\n"));
        String attributes = document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("on") || !name.matches("[a-z]+(-[a-z]+)*"))
                .collect(Collectors.joining(" "));
        return inScripts + found + attributes;
    }

    private static Stream<String> texts(Element element) {
        return Stream.of(
                        element.textNodes().stream().map(TextNode::getWholeText),
                        element.dataNodes().stream().map(node -> node.getWholeData()),
                        element.attributes().asList().stream().map(Map.Entry::getValue))
                .flatMap(each -> each);
    }
}
