package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.engine.Violation;
import se.blankett.form.Choice;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/**
 * What each answer has to be like among the others: the engine is given answers that are as wrong as can be. Those on which
 * nothing turns are all wrong at once.
 */
final class Probe {
    private static final int LONG = 20_001;
    private static final int MANY = 101;

    /** As many wrong answers as there are to one question. */
    private static final int WAYS = 3;

    /** No option is called so. */
    static final String UNHEARD = "finns-inte";

    private final Filler filler;
    private final Map<String, Object> answers;
    private final Map<Pointer, List<Map<String, Object>>> schemas = new HashMap<>();

    /** @param answers valid */
    Probe(Filler filler, Map<String, Object> answers) {
        this.filler = filler;
        this.answers = answers;
        List<Place> together = new ArrayList<>();
        for (Place place : filler.sight(answers).places()) {
            if (place.at().evaluate(answers).isEmpty() || place.field().kind() == Field.Kind.GROUP) {
                continue;
            }
            if (place.field().kind() == Field.Kind.ROWS || filler.reads().turnOn(place.field())) {
                probe(List.of(place));
            } else {
                together.add(place);
            }
        }
        probe(together);
    }

    Spec specOf(Place place) {
        return new Spec(place.field(), schemas.getOrDefault(place.at(), List.of()));
    }

    private void probe(List<Place> places) {
        for (int way = 0; way < WAYS; way++) {
            Map<String, Object> wrong = answers;
            for (Place place : places) {
                List<Object> values = wrong(place);
                if (way < values.size()) {
                    wrong = Tree.with(filler.form(), wrong, place.at(), values.get(way));
                }
            }
            if (wrong != answers) {
                filler.check(wrong).forEach(this::note);
            }
        }
    }

    private void note(Violation violation) {
        List<Map<String, Object>> known = schemas.computeIfAbsent(violation.instance(), key -> new ArrayList<>());
        if (!known.contains(violation.schema())) {
            known.add(violation.schema());
        }
    }

    private static List<Object> wrong(Place place) {
        return switch (place.field().kind()) {
            case LEAF -> wrong((Leaf) place.field());
            case GROUP -> List.of();
            case ROWS -> List.of(List.of(), tooMany((Rows) place.field()));
        };
    }

    private static List<Object> tooMany(Rows rows) {
        return Collections.nCopies(rows.maxItems().orElse(MANY - 1) + 1, Map.of());
    }

    private static List<Object> wrong(Leaf leaf) {
        return switch (leaf.type()) {
            case TEXT -> {
                int most = leaf.limits().maxLength().orElse(LONG) + 1;
                yield List.of("x", "\u00A7", "\u00A7".repeat(most));
            }
            case NUMBER -> List.of(new BigDecimal("1E+15"), new BigDecimal("-1E+15"), new BigDecimal("0.00012345"));
            case CHOICES -> List.of(List.of(), everyOption(leaf));
            case FILES ->
                List.of(List.of(), Collections.nCopies(leaf.limits().maxItems().orElse(MANY - 1) + 1, Map.of()));
            case CHOICE, BOOLEAN, FILE -> List.of(); // the options are all that there is to say
        };
    }

    private static List<Object> everyOption(Leaf leaf) {
        List<Object> all =
                new ArrayList<>(leaf.choices().stream().map(Choice::value).toList());
        all.addAll(Collections.nCopies(MANY, UNHEARD));
        return all;
    }
}
