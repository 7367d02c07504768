package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LeewayTest {
    private static final String CONTACT = """
            "properties": {"tel": {"title": "Telefon", "type": "string"}, "epost": {"title": "E-post:", "type": "string"},
              "namn": {"title": "Namn", "type": "string"}, "ovrigt": {"title": "Övrigt", "type": "string"}},
            "required": ["namn"], "%s": [{"required": ["tel"]}, {"required": ["epost"]}]""";

    @Test
    void says_that_one_of_several_is_enough() {
        assertThat(page(CONTACT.formatted("anyOf"), RequiredMarking.OPTIONAL_SUFFIX))
                .isEqualTo("""
                Alla frågor måste besvaras om de inte är märkta med (frivilligt).
                Fyll i minst ett av dessa: ”Telefon” eller ”E-post”.
                Telefon (minst ett av flera)
                E-post (minst ett av flera)
                Namn
                Övrigt (frivilligt)""");
    }

    @Test
    void says_that_no_more_than_one_may_be_answered() {
        assertThat(page(CONTACT.formatted("oneOf"), RequiredMarking.REQUIRED_SUFFIX))
                .isEqualTo("""
                Du måste svara på de frågor som är märkta med (måste besvaras).
                Fyll i bara ett av dessa: ”Telefon” eller ”E-post”.
                Telefon (bara ett av flera)
                E-post (bara ett av flera)
                Namn (måste besvaras)
                Övrigt""");
    }

    @Test
    void calls_a_point_one_thing() {
        assertThat(page("""
                "properties": {"plats": {"title": "Platsen", "type": "object", "x-form": {"widget": "map"}, "properties": {
                    "lat": {"title": "Latitud", "type": "number"}, "lon": {"title": "Longitud", "type": "number"},
                    "ord": {"title": "Beskriv platsen", "type": "string"}, "nar": {"title": "Nära till", "type": "string"}},
                  "anyOf": [{"required": ["lat", "lon"]}, {"required": ["ord", "nar"]}]}}, "required": ["plats"]""")).isEqualTo("""
                Platsen
                  Fyll i minst ett av dessa: ”Latitud och Longitud” eller ”Beskriv platsen” och ”Nära till”.
                  Latitud (båda eller ingen)
                  Longitud (båda eller ingen)
                  Beskriv platsen (minst ett av flera)
                  Nära till (minst ett av flera)""");
    }

    @Test
    void says_it_where_it_holds() {
        String when = """
                "properties": {"svar": {"title": "Svar?", "type": "boolean"},
                  "tel": {"title": "Telefon", "type": "string"}, "epost": {"title": "E-post", "type": "string"}},
                "if": {"properties": {"svar": {"const": true}}, "required": ["svar"]},
                "then": {"anyOf": [{"required": ["tel"]}, {"required": ["epost"]}]}""";
        Walk walk = Walk.in(when);
        assertThat(page(walk, RequiredMarking.BOTH)).doesNotContain("minst ett");
        assertThat(page(walk.post("/svar", "true"), RequiredMarking.BOTH)).isEqualTo("""
                Svar? (frivilligt)
                Fyll i minst ett av dessa: ”Telefon” eller ”E-post”.
                Telefon (minst ett av flera)
                E-post (minst ett av flera)""");
    }

    @Test
    void says_that_a_group_may_be_left() {
        assertThat(page(group("\"a\"", "\"b\""))).isEqualTo("""
                Alla frågor måste besvaras om de inte är märkta med (frivilligt).
                Först
                Ombud (frivilligt)
                  Du kan lämna allt här tomt. Om du fyller i något behöver du svara på alla frågor.
                  A
                  B""");
        assertThat(page(group("\"a\"", "\"a\""))).isEqualTo("""
                Alla frågor måste besvaras om de inte är märkta med (frivilligt).
                Först
                Ombud (frivilligt)
                  Du kan lämna allt här tomt. Om du fyller i något behöver du svara på de frågor som inte är märkta med (frivilligt).
                  A
                  B (frivilligt)""");
        assertThat(page(group("\"a\"", "\"a\""), RequiredMarking.REQUIRED_SUFFIX))
                .isEqualTo("""
                Du måste svara på de frågor som är märkta med (måste besvaras).
                Först (måste besvaras)
                Ombud
                  Du kan lämna allt här tomt. Om du fyller i något behöver du svara på de frågor som är märkta med (måste besvaras).
                  A (måste besvaras)
                  B""");
    }

    @Test
    void says_nothing_of_a_group_that_has_to_be_answered_or_asks_for_nothing() {
        assertThat(page(group("\"a\"", "\"b\"").replace("[\"forst\"]", "[\"forst\", \"ombud\"]")))
                .isEqualTo("""
                Alla frågor måste besvaras.
                Först
                Ombud
                  A
                  B""");
        assertThat(page(group("", ""))).isEqualTo("""
                Alla frågor måste besvaras om de inte är märkta med (frivilligt).
                Först
                Ombud
                  A (frivilligt)
                  B (frivilligt)""");
    }

    @Test
    void says_that_a_group_of_which_one_is_enough_may_be_left() {
        String either = group("", "")
                .replace("\"required\": []", "\"anyOf\": [{\"required\": [\"a\"]}, {\"required\": [\"b\"]}]");
        assertThat(page(either)).isEqualTo("""
                Alla frågor måste besvaras om de inte är märkta med (frivilligt).
                Först
                Ombud (frivilligt)
                  Du kan lämna allt här tomt.
                  Fyll i minst ett av dessa: ”A” eller ”B”.
                  A (minst ett av flera)
                  B (minst ett av flera)""");
    }

    @Test
    void does_not_say_that_all_has_to_be_answered_beside_rows_that_need_not() {
        String rows = """
                "properties": {"forst": {"title": "Först", "type": "string"}, "sen": {"title": "Sen", "type": "string"},
                  "barn": {"title": "Barn", "type": "array", "items": {"type": "object", "properties": {
                    "namn": {"title": "Namn", "type": "string"}}, "required": ["namn"]}}}, "required": ["forst", "sen"%s]""";
        assertThat(page(rows.formatted("")))
                .startsWith("Alla frågor måste besvaras om de inte är märkta med (frivilligt).");
        assertThat(page(rows.formatted(", \"barn\""))).startsWith("Alla frågor måste besvaras.\n");
    }

    private static String group(String first, String second) {
        String required = first.equals(second) ? first : first + ", " + second;
        return """
                "properties": {"forst": {"title": "Först", "type": "string"}, "ombud": {"title": "Ombud", "type": "object", "properties": {
                  "a": {"title": "A", "type": "string"}, "b": {"title": "B", "type": "string"}}, "required": [%s]}}, "required": ["forst"]""".formatted(required);
    }

    private static String page(String members) {
        return page(members, RequiredMarking.OPTIONAL_SUFFIX);
    }

    /** Returns the sentence above the questions, and each block with its mark. */
    private static String page(String members, RequiredMarking marking) {
        return page(Walk.in(members), marking);
    }

    private static String page(Walk walk, RequiredMarking marking) {
        Shown page = walk.shown(PageOptions.of("/").withMarking(marking));
        QuestionPageState state = (QuestionPageState) page.state();
        return (state.intro().isEmpty() ? "" : state.intro() + "\n")
                + state.blocks().stream().map(block -> said(block, "")).collect(Collectors.joining("\n"));
    }

    private static String said(Shown block, String indent) {
        if (block.view() instanceof TextView text) {
            return indent + text.text().paragraphs().get(0).runs().get(0).text();
        }
        String label = indent + Labels.of(block.view()).text();
        if (block.state() instanceof FieldsetState group) {
            return marked(label, group.mark()) + inside(group.blocks(), indent);
        }
        if (block.state() instanceof MapState map) {
            return marked(label, map.mark()) + inside(map.blocks(), indent);
        }
        return block.state() instanceof AnswerState answer ? marked(label, answer.mark()) : label;
    }

    private static String inside(List<Shown> blocks, String indent) {
        return blocks.stream().map(block -> "\n" + said(block, indent + "  ")).collect(Collectors.joining());
    }

    private static String marked(String label, String mark) {
        return mark.isEmpty() ? label : label + " " + mark;
    }
}
