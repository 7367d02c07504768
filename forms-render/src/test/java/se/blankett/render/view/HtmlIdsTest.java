package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Pointer;

class HtmlIdsTest {
    private static final HtmlIds IDS = new HtmlIds("f");

    static Stream<Arguments> places() {
        return Stream.of(
                argumentSet("a property", "/tel", "f-tel"),
                argumentSet("a row", "/barn/0/fornamn", "f-barn-0-fornamn"),
                argumentSet("a hyphen is no slash", "/a-b", "f-a_2Db"),
                argumentSet("an underscore is no escape", "/a_b", "f-a_5Fb"),
                argumentSet("a slash and a tilde in a name", "/a~1b~0c", "f-a_2Fb_7Ec"),
                argumentSet("a letter beyond ASCII", "/år", "f-_C3_A5r"),
                argumentSet("an emoji", "/😀", "f-_F0_9F_98_80"),
                argumentSet("markup", "/<b>\"", "f-_3Cb_3E_22"),
                argumentSet("no name at all", "/", "f-_"),
                argumentSet("the form itself", "", "f"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void names_a_place(String pointer, String id) {
        assertThat(IDS.of(Pointer.parse(pointer))).isEqualTo(id);
    }

    @Test
    void different_places_have_different_ids_and_so_have_their_parts() {
        Map<String, String> owner = new HashMap<>();
        for (Pointer place : places(5_000)) {
            for (String id : List.of(IDS.of(place), IDS.part(place, "error"), IDS.part(place, "0"))) {
                String name = place + id.substring(IDS.of(place).length());
                assertThat(owner.putIfAbsent(id, name)).as(id).isIn(null, name);
                assertThat(id).matches("[A-Za-z][A-Za-z0-9_-]*");
            }
        }
    }

    private static List<Pointer> places(int count) {
        Random random = new Random(7);
        String letters = "ab-_/~0<å ";
        List<Pointer> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Pointer place = Pointer.ROOT;
            for (int depth = random.nextInt(4); depth >= 0; depth--) {
                StringBuilder name = new StringBuilder();
                random.ints(random.nextInt(4), 0, letters.length()).forEach(at -> name.append(letters.charAt(at)));
                place = place.child(name.toString());
            }
            places.add(place);
        }
        return places;
    }
}
