package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static se.blankett.parse.Reading.field;
import static se.blankett.parse.Reading.form;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Block;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Info;
import se.blankett.form.Pointer;
import se.blankett.form.Section;
import se.blankett.form.Start;

class FormParserTest {
    @ParameterizedTest
    @MethodSource("pages")
    void lays_out_pages_where_the_author_did_not(String properties, String expected) {
        Form form = form("{'title':'Ansökan','properties':{" + properties + "}}");
        assertThat(form.pages().stream()
                        .map(page -> page.id() + " " + page.title() + ": "
                                + page.fields().stream().map(Field::name).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    static Stream<Arguments> pages() {
        String object = "'o':{'title':'Plats','type':'object','properties':{'x':{'type':'string'}}}";
        String rows =
                "'r':{'title':'Barn','type':'array','items':{'type':'object','properties':{'n':{'type':'string'}}}}";
        return Stream.of(
                argumentSet("twelve leaves", leaves(1, 12), "page-1 Ansökan: f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12"),
                argumentSet("an object among few", leaves(1, 2) + "," + object, "page-1 Ansökan: f1 f2 o"),
                argumentSet(
                        "more",
                        leaves(1, 6) + "," + object + "," + leaves(7, 11) + "," + rows + "," + leaves(12, 12),
                        "page-1 Ansökan: f1 f2 f3 f4 f5 f6; page-2 Plats: o; page-3 Ansökan (2): f7 f8 f9 f10 f11; page-4 Barn: r; "
                                + "page-5 F12: f12"));
    }

    @Test
    void reads_pages_sections_and_texts() {
        Form form = form("""
                {'properties':{'a':{'type':'string'},'b':{'type':'string'},'c':{'type':'string'}},
                 'x-form':{'pages':[{'id':'om','title':'Om','help':'Hjälp','fields':['c',{'title':'Del','help':'Mer','fields':['a']}]},
                   {'id':'mer','title':'Mer','fields':[{'info':'Tänk på','kind':'warning','if':{'required':['a']}},{'info':'Hej'},'b']}]}}""");
        assertThat(form.pages().get(0).help()).isEqualTo("Hjälp");
        assertThat(form.root().children().keySet()).containsExactly("c", "a", "b");
        Section section = (Section) form.pages().get(0).blocks().get(1);
        assertThat(section.title() + section.help()).isEqualTo("DelMer");
        List<Block> second = form.pages().get(1).blocks();
        Info warning = (Info) second.get(0);
        assertThat(warning.warning()).isTrue();
        assertThat(warning.conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.schema().text()).isEqualTo("/x-form/pages/1/fields/0/if");
            assertThat(condition.reads()).containsExactly(Pointer.parse("/a"));
        });
        assertThat(((Info) second.get(1)).conditions()).isEmpty();
        assertThat(form.page("mer")).isPresent();
        assertThat(form.pageOf(Pointer.parse("/b")).orElseThrow().id()).isEqualTo("mer");
    }

    @Test
    void reads_the_layout_of_an_object() {
        Group group = (Group) field(form("""
                {'properties':{'o':{'type':'object','properties':{'a':{'type':'string'},'b':{'type':'string'}},
                 'x-form':{'layout':['b',{'title':'T','fields':['a']}]}}}}"""), "/o");
        assertThat(group.children().keySet()).containsExactly("b", "a");
        assertThat(group.layout().get(1)).isInstanceOf(Section.class);
    }

    @Test
    void reads_what_the_root_says() {
        Form form = form("""
                {'$id':'https://exempel.se/a','title':'Ansökan','description':'Text','properties':{'a':{'type':'string'}},
                 'x-form':{'version':'1.2.3','lang':'en','validFrom':'2026-01-01','validTo':'2026-12-31','draft':'none',
                  'auth':'required','sign':'one','authority':'Nämnden','purpose':'P','legalBasis':'L','retention':'P2Y','privacy':'personal',
                  'start':{'text':'S','needed':['N'],'minutes':10,'phone':'08','paper':'B','urgent':'U','quickExit':'https://exempel.se/'},
                  'receipt':{'title':'Tack','text':'Klart'}}}""");
        assertThat(form.identity().id() + " " + form.identity().name() + " "
                        + form.identity().version() + " " + form.identity().lang())
                .isEqualTo("https://exempel.se/a a 1.2.3 en");
        assertThat(form.identity().appliesOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(form.identity().appliesOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(form.start())
                .isEqualTo(new Start("S", List.of("N"), OptionalInt.of(10), "08", "B", "U", "https://exempel.se/"));
        assertThat(form.receipt().title() + form.receipt().text()).isEqualTo("TackKlart");
        assertThat(form.handling().toString())
                .isEqualTo(
                        "Handling[authority=Nämnden, purpose=P, legalBasis=L, retention=P2Y, privacy=personal, auth=required, "
                                + "sign=one, signers=[], keepsDraft=false]");
    }

    @Test
    void has_defaults_for_what_the_root_does_not_say() {
        Form form = form("{'properties':{'a':{'type':'string'}}}");
        assertThat(form.title()).isEqualTo("A");
        assertThat(form.identity().lang()).isEqualTo("sv");
        assertThat(form.start()).isEqualTo(Start.NONE);
        assertThat(form.handling().keepsDraft()).isTrue();
        assertThat(form.handling().auth()
                        + form.handling().sign()
                        + form.handling().privacy())
                .isEqualTo("nonenonenone");
    }

    @Test
    void finds_the_field_of_an_answer() {
        Form form = form("{'properties':{'r':{'items':{'type':'object','properties':{'a~b':{'type':'string'}}}}}}");
        assertThat(form.fieldAt(Pointer.parse("/r/0/a~0b")))
                .isEqualTo(form.fieldAt(Pointer.parse("/r/-/a~0b")))
                .isPresent();
        assertThat(Stream.of("/r/01", "/r/x", "/r/0/x", "/r/0/a~0b/c", "/x")
                        .map(Pointer::parse)
                        .map(form::fieldAt))
                .allMatch(java.util.Optional::isEmpty);
        assertThat(form.fieldAt(Pointer.ROOT)).contains(form.root());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void says_what_an_object_lets_be(String keyword, boolean open) {
        assertThat(form("{'properties':{'a':{'type':'string'}}" + keyword + "}")
                        .root()
                        .open())
                .isEqualTo(open);
    }

    static Stream<Arguments> closed() {
        return Stream.of(
                argumentSet("nothing said", "", true),
                argumentSet("unevaluatedProperties", ",'unevaluatedProperties':false", false),
                argumentSet("additionalProperties", ",'additionalProperties':false", false),
                argumentSet("additionalProperties true", ",'additionalProperties':true", true));
    }

    @Test
    void throws_every_problem_on_a_line() {
        assertThatThrownBy(() -> form("{'properties':{'a':{'type':'strin'},'b':{'$ref':'#/$defs/b'}}}"))
                .isInstanceOf(InvalidFormException.class)
                .hasMessage("""
                a.form.json#/properties/a/type: 'type' has a value that is not known; use "string"
                a.form.json#/properties/b/$ref: '$ref' leads to "#/$defs/b", which is not in this catalogue; define it under '$defs', or put its document beside this one: nothing is fetched""");
    }

    private static String leaves(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "'f" + i + "':{'type':'string'}")
                .collect(Collectors.joining(","));
    }
}
