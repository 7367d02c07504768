package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands on a page for the present answers. */
class BlockStatesTest {
    @Test
    void one_question_is_the_heading_of_its_page() {
        Walk walk = Walk.in("""
                "x-form": {"pages": [{"id": "en", "title": "Vårdnad", "fields": ["a"]}]},
                "properties": {"a": {"title": "Vem?", "enum": ["x", "y"]}}""");
        assertThat(walk.outline()).isEqualTo("radios f-a Vem? (frivilligt) h1");
        assertThat(walk.page().caption()).isTrue();
        assertThat(walk.page().heading()).isFalse();
        assertThat(walk.views().title(walk.turn(), PageOptions.of("/"))).isEqualTo("Vem? – Prov");
    }

    @Test
    void a_page_with_help_keeps_its_own_heading() {
        Walk walk = Walk.in("""
                "x-form": {"pages": [{"id": "en", "title": "Vårdnad", "help": "Så här.", "fields": ["a"]}]},
                "properties": {"a": {"title": "Vem?", "enum": ["x", "y"]}}""");
        assertThat(walk.outline()).isEqualTo("radios f-a Vem? (frivilligt)");
        assertThat(walk.page().heading()).isTrue();
    }

    @Test
    void an_object_named_as_its_page_does_not_say_it_twice() {
        Walk walk = Walk.in("""
                "x-form": {"pages": [{"id": "en", "title": "Eleven", "fields": ["elev", "skola"]}]},
                "properties": {
                  "elev": {"title": "Eleven", "type": "object", "properties": {"namn": {"title": "Namn", "type": "string"}}},
                  "skola": {"title": "Skolan", "type": "object", "properties": {"namn": {"title": "Namn", "type": "string"}}}}""");
        assertThat(walk.outline()).isEqualTo("""
                fieldset f-elev Eleven hidden
                  text-input f-elev-namn Namn (frivilligt)
                fieldset f-skola Skolan
                  text-input f-skola-namn Namn (frivilligt)""");
    }

    private static final String OPENING = """
            "x-form": {"pages": [
              {"id": "en", "title": "En", "fields": ["vill", "hur", {"info": "Bra.", "if": {"properties": {"vill": {"const": true}}, "required": ["vill"]}}]},
              {"id": "tva", "title": "Två", "fields": ["mer", "annat"]}]},
            "properties": {"vill": {"title": "Vill du?", "type": "boolean"}, "annat": {"title": "Annat", "type": "string"}},
            "required": ["vill"],
            "if": {"properties": {"vill": {"const": true}}, "required": ["vill"]},
            "then": {"properties": {"hur": {"title": "Hur?", "type": "string"}, "mer": {"title": "Mer", "type": "string"}}, "required": ["hur"]}""";

    @Test
    void an_answer_opens_what_follows_from_it_on_its_page() {
        Walk walk = Walk.in(OPENING);
        assertThat(walk.outline()).isEqualTo("yes-no f-vill Vill du? opens");
        walk.post("/vill", "true", "!update", "");
        assertThat(walk.outline()).isEqualTo("""
                yes-no f-vill Vill du? opens checked f-vill--0
                text-input f-hur Hur? follow-up
                inset-text f--b2""");
    }

    @Test
    void an_answer_that_changes_only_what_has_to_be_answered_opens_too() {
        Walk walk = Walk.in("""
                "properties": {"vill": {"title": "Vill du?", "type": "boolean"}, "hur": {"title": "Hur?", "type": "string"}},
                "required": ["vill"],
                "if": {"properties": {"vill": {"const": true}}, "required": ["vill"]}, "then": {"required": ["hur"]}""");
        assertThat(walk.outline()).isEqualTo("""
                yes-no f-vill Vill du? opens
                text-input f-hur Hur? (frivilligt)""");
        walk.post("/vill", "true", "!update", "");
        assertThat(walk.outline()).isEqualTo("""
                yes-no f-vill Vill du? opens checked f-vill--0
                text-input f-hur Hur?""");
    }

    @Test
    void an_answer_that_changes_only_the_words_of_another_question_opens_too() {
        Walk walk = Walk.in("""
                "properties": {"vill": {"title": "Vill du?", "type": "boolean"}},
                "required": ["vill"],
                "if": {"properties": {"vill": {"const": true}}, "required": ["vill"]},
                "then": {"properties": {"hur": {"title": "Hur?", "type": "string"}}},
                "else": {"properties": {"hur": {"title": "Varför inte?", "type": "string"}}}""");
        assertThat(walk.outline()).isEqualTo("""
                yes-no f-vill Vill du? opens
                text-input f-hur Varför inte? (frivilligt) follow-up""");
        walk.post("/vill", "true", "!update", "");
        assertThat(walk.outline()).contains("text-input f-hur Hur? (frivilligt) follow-up");
    }

    @Test
    void what_an_earlier_page_opened_is_no_follow_up() {
        Walk walk = Walk.in(OPENING)
                .post("/vill", "true", "/hur", "Så", "!next", "")
                .show("tva");
        assertThat(walk.outline()).isEqualTo("""
                text-input f-mer Mer (frivilligt)
                text-input f-annat Annat (frivilligt)""");
    }

    @Test
    void what_is_wrong_stands_at_its_question_and_the_summary_leads_there() {
        Walk walk = Walk.in("""
                        "properties": {
                          "namn": {"title": "Namn", "type": "string"},
                          "dag": {"title": "Dag", "type": "string", "format": "date"},
                          "sort": {"title": "Sort", "enum": ["a", "b"]},
                          "lista": {"title": "Lista", "enum": ["1", "2", "3", "4", "5", "6", "7", "8"]}},
                        "required": ["namn", "dag", "sort", "lista"]""")
                .post("/namn", "", "/dag~year", "2026", "/dag~month", "maj", "/dag~day", "", "/lista", "", "!next", "");
        assertThat(walk.outline()).isEqualTo("""
                text-input f-namn Namn Fyll i fältet ”Namn”.
                date-input f-dag Dag Datumet för ”Dag” saknar: dag.
                  f-dag--year 2026
                  f-dag--month maj
                  f-dag--day wrong
                radios f-sort Sort Välj ett alternativ för ”Sort”.
                select f-lista Lista Välj ett alternativ för ”Lista”.""".replace("= \\s", "= "));
        assertThat(walk.page().errors().title()).isEqualTo("4 uppgifter behöver rättas");
        assertThat(walk.errors())
                .extracting(Link::href)
                .containsExactly("#f-namn", "#f-dag--day", "#f-sort--0", "#f-lista");
        assertThat(walk.views().title(walk.turn(), PageOptions.of("/"))).isEqualTo("Fel: Prov");
    }

    @Test
    void a_date_that_came_in_one_piece_stands_in_its_parts() {
        Walk walk = Walk.in("""
                        "properties": {"dag": {"title": "Dag", "type": "string", "format": "date"}, "b": {"title": "B", "type": "string"}}""").post("/dag", "3 maj 2026", "!update", "");
        assertThat(walk.outline()).contains("f-dag--year 2026", "f-dag--month 5", "f-dag--day 3");
        walk.post("/dag", "i våras", "!update", "");
        assertThat(walk.outline()).contains("f-dag--year i våras");
    }

    @Test
    void the_fields_of_a_date_stand_as_the_host_wants_them() {
        Walk walk = Walk.in("""
                "properties": {"dag": {"title": "Dag", "type": "string", "format": "date"}, "b": {"title": "B", "type": "string"}}""");
        Shown page = walk.shown(PageOptions.of("/").withDateOrder(DateOrder.DAY_MONTH_YEAR));
        PartsView view =
                (PartsView) ((QuestionPageState) page.state()).blocks().get(0).view();
        assertThat(view.parts()).extracting(PartsView.Part::name).containsExactly("day", "month", "year");
        assertThat(Outline.of(page)).contains("  f-dag--day\n  f-dag--month\n  f-dag--year");
    }

    @Test
    void what_the_form_begins_with_stands_there_until_something_is_typed() {
        Walk walk = Walk.in("""
                "properties": {"n": {"title": "N", "type": "integer", "default": 3}, "b": {"title": "B", "type": "string"}}""");
        assertThat(walk.outline()).startsWith("text-input f-n N (frivilligt) =3");
        walk.post("/n", "4", "!update", "");
        assertThat(walk.outline()).startsWith("text-input f-n N (frivilligt) =4");
        walk.post("/n", "", "!update", "");
        assertThat(walk.outline()).startsWith("text-input f-n N (frivilligt)\n");
    }
}
