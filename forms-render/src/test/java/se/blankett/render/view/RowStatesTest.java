package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowStatesTest {
    private static final String CHILDREN = """
            "x-form": {"pages": [{"id": "en", "title": "Barn", "fields": ["barn", "b"]}]},
            "properties": {"b": {"title": "B", "type": "string"}, "barn": {"title": "Barn", "type": "array", "maxItems": 3, "uniqueItems": true,
              "x-form": {"item": {"title": "Barn", "summary": "{namn} ({alder})"}},
              "items": {"type": "object", "required": ["namn"], "properties": {
                "namn": {"title": "Namn", "type": "string"}, "alder": {"title": "Ålder", "type": "integer"}}}}}""";

    @Test
    void rows_are_counted_told_apart_and_moved() {
        Walk walk = Walk.in(CHILDREN)
                .post("!add", "/barn")
                .post("/barn/0/namn", "Alva", "/barn/0/alder", "7", "!add", "/barn")
                .post("!add", "/barn");
        assertThat(walk.outline()).isEqualTo("""
                repeat f-barn Barn (frivilligt) full
                  card f-barn-0--row Barn 1 av 3: Alva (7) down
                    text-input f-barn-0-namn Namn =Alva
                    text-input f-barn-0-alder Ålder (frivilligt) =7
                  card f-barn-1--row Barn 2 av 3 up down
                    text-input f-barn-1-namn Namn
                    text-input f-barn-1-alder Ålder (frivilligt)
                  card f-barn-2--row Barn 3 av 3 up focus
                    text-input f-barn-2-namn Namn
                    text-input f-barn-2-alder Ålder (frivilligt)
                text-input f-b B (frivilligt)""");
    }

    @Test
    void a_removed_row_leads_to_the_heading() {
        Walk walk = Walk.in(CHILDREN).post("!add", "/barn").post("!remove", "/barn/0");
        assertThat(walk.outline()).startsWith("repeat f-barn Barn (frivilligt) more\ntext-input");
        RepeatState rows = (RepeatState) walk.page().blocks().get(0).state();
        assertThat(rows.focus()).isTrue();
        assertThat(rows.hidden()).as("named as its page").isTrue();
        assertThat(rows.count()).isEqualTo("/barn~rows");
        assertThat(((RepeatView) walk.page().blocks().get(0).view()).add().text())
                .isEqualTo("Lägg till barn");
    }

    @Test
    void an_error_in_a_row_leads_to_its_control_and_one_about_a_row_to_its_heading() {
        Walk walk = Walk.in(CHILDREN)
                .post("!add", "/barn")
                .post("!add", "/barn")
                .post("/barn/0/namn", "Alva", "/barn/1/namn", "Alva", "!next", "");
        assertThat(walk.errors())
                .containsExactly(Link.of(
                        "Ta bort eller ändra ”Barn 2” under ”Barn”. Samma uppgift finns redan.",
                        "#f-barn-1--row--title"));
        walk.post("/barn/0/namn", "", "/barn/1/namn", "Alva", "!next", "");
        assertThat(walk.errors()).extracting(Link::href).containsExactly("#f-barn-0-namn");
    }

    @Test
    void a_card_is_called_by_the_title_of_the_option_that_was_chosen() {
        Walk walk = Walk.in("""
                        "properties": {"djur": {"title": "Djur", "type": "array", "x-form": {"item": {"title": "Djur", "summary": "{slag}"}},
                          "items": {"type": "object", "properties": {"slag": {"title": "Slag", "oneOf": [{"const": "h", "title": "Hund"}, {"const": "k", "title": "Katt"}]}}}}}""").post("!add", "/djur").post("/djur/0/slag", "h", "!update", "");
        assertThat(walk.outline()).contains("card f-djur-0--row Djur 1: Hund");
    }

    @Test
    void single_answers_in_rows_are_called_what_their_row_is() {
        Walk walk = Walk.in("""
                        "properties": {"b": {"title": "B", "type": "string"}, "tel": {"title": "Telefonnummer", "type": "array", "items": {"type": "string"}}}""").post("!add", "/tel").post("/tel/0", "08-465 004 00", "!update", "");
        assertThat(walk.outline()).contains("""
                repeat f-tel Telefonnummer (frivilligt) more
                  card f-tel-0--row Telefonnummer 1
                    text-input f-tel-0 Telefonnummer""");
        assertThat(((RepeatView) walk.page().blocks().get(1).view()).add().text())
                .isEqualTo("Lägg till en till");
    }

    @Test
    void what_is_wrong_in_a_row_says_which_row_and_what_is_wrong_twice_says_where() {
        Walk walk = Walk.in("""
                        "properties": {
                          "barn": {"title": "Barn", "type": "array", "x-form": {"item": {"title": "Barn"}}, "items": {"type": "object", "required": ["namn"], "properties": {"namn": {"title": "Namn", "type": "string"}, "b": {"title": "B", "type": "string"}}}},
                          "hem": {"title": "Hem", "type": "object", "required": ["ort"], "properties": {"ort": {"title": "Ort", "type": "string"}}},
                          "arbete": {"title": "Arbete", "type": "object", "required": ["ort"], "properties": {"ort": {"title": "Ort", "type": "string"}}}},
                        "required": ["hem", "arbete"]""")
                .post("!add", "/barn")
                .post("!add", "/barn")
                .post("/barn/0/b", "x", "/barn/1/b", "x", "!next", "");
        assertThat(walk.errors())
                .containsExactly(
                        Link.of("Barn 1: Fyll i fältet ”Namn”.", "#f-barn-0-namn"),
                        Link.of("Barn 2: Fyll i fältet ”Namn”.", "#f-barn-1-namn"),
                        Link.of("Hem: Fyll i fältet ”Ort”.", "#f-hem-ort"),
                        Link.of("Arbete: Fyll i fältet ”Ort”.", "#f-arbete-ort"));
    }

    private static final String FAMILIES = """
            "properties": {"familjer": {"title": "Familjer", "type": "array", "x-form": {"item": {"title": "Familj", "summary": "{namn}"}},
              "items": {"type": "object", "properties": {"namn": {"title": "Efternamn", "type": "string"},
                "barn": {"title": "Barn", "type": "array", "x-form": {"item": {"title": "Barn", "summary": "{namn}"}},
                  "items": {"type": "object", "properties": {"namn": {"title": "Förnamn", "type": "string"},
                    "skolor": {"title": "Skolor", "type": "array", "x-form": {"item": {"title": "Skola"}},
                      "items": {"title": "Skola", "type": "string", "maxLength": 3}}}}}}}}}""";

    @Test
    void rows_stand_in_rows_in_rows_and_each_button_says_in_which() {
        Walk walk = Walk.in(FAMILIES)
                .post("!add", "/familjer")
                .post("!add", "/familjer")
                .post("/familjer/1/namn", "Ek", "!add", "/familjer/1/barn")
                .post("/familjer/1/barn/0/namn", "Alva", "!add", "/familjer/1/barn/0/skolor");
        assertThat(walk.outline()).isEqualTo("""
                repeat f-familjer Familjer (frivilligt) more
                  card f-familjer-0--row Familj 1 av 2 down
                    text-input f-familjer-0-namn Efternamn (frivilligt)
                    repeat f-familjer-0-barn Barn (frivilligt) more
                  card f-familjer-1--row Familj 2 av 2: Ek up
                    text-input f-familjer-1-namn Efternamn (frivilligt) =Ek
                    repeat f-familjer-1-barn Barn (frivilligt) more
                      card f-familjer-1-barn-0--row Barn 1: Alva
                        text-input f-familjer-1-barn-0-namn Förnamn (frivilligt) =Alva
                        repeat f-familjer-1-barn-0-skolor Skolor (frivilligt) more
                          card f-familjer-1-barn-0-skolor-0--row Skola 1 focus
                            text-input f-familjer-1-barn-0-skolor-0 Skola (frivilligt)""");
        RepeatState schools =
                repeatIn(repeatIn((RepeatState) walk.page().blocks().get(0).state(), 1), 0);
        assertThat(schools.cards())
                .extracting(card -> card.called().text())
                .containsExactly("Skola 1, Familj 2, Barn 1");
        assertThat(schools.cards()).extracting(RepeatState.Card::name).containsExactly("/familjer/1/barn/0/skolor/0");
    }

    @Test
    void a_row_takes_its_rows_along_and_an_error_in_them_says_where_it_is() {
        Walk walk = Walk.in(FAMILIES)
                .post("!add", "/familjer")
                .post("!add", "/familjer")
                .post("!add", "/familjer/1/barn")
                .post("!add", "/familjer/1/barn/0/skolor")
                .post("/familjer/1/barn/0/skolor/0", "Norra", "!up", "/familjer/1")
                .post("!next", "");
        assertThat(walk.errors())
                .containsExactly(Link.of(
                        "Familj 1, Barn 1, Skola 1: Texten i fältet ”Skola” är 2 tecken för lång. Skriv högst 3 tecken.",
                        "#f-familjer-0-barn-0-skolor-0"));
        walk.post("!remove", "/familjer/0").post("!next", "");
        assertThat(walk.turn().outcome().answers().toString()).isEqualTo("{familjer=[{}]}");
    }

    /** Returns the last block of a card, which is a repeat. */
    private static RepeatState repeatIn(RepeatState rows, int card) {
        List<Shown> blocks = rows.cards().get(card).blocks();
        return (RepeatState) blocks.get(blocks.size() - 1).state();
    }
}
