package se.blankett.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts properties in order, some of them in sections, with texts between. */
final class Blocks {
    private final Chance chance;
    private final Names names;

    Blocks(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
    }

    List<Object> of(List<String> fields) {
        List<Object> blocks = new ArrayList<>();
        for (int i = 0; i < fields.size(); ) {
            int count = Math.min(fields.size() - i, chance.from(1, 3));
            List<Object> next = new ArrayList<>(fields.subList(i, i + count));
            if (chance.oneIn(3)) {
                blocks.add(Schema.of("title", "Avsnitt " + names.number(), "fields", next));
            } else {
                blocks.addAll(next);
            }
            i += count;
            if (chance.oneIn(4)) {
                blocks.add(info(chance.of(fields)));
            }
        }
        return blocks;
    }

    private Map<String, Object> info(String field) {
        Map<String, Object> info = Schema.of("info", "Text " + names.number() + " & [mer](https://exempel.se/).");
        if (chance.oneIn(2)) {
            info.put("kind", chance.oneIn(2) ? "warning" : "note");
        }
        if (chance.oneIn(2)) {
            info.put("if", Schema.of("required", List.of(field)));
        }
        return info;
    }
}
