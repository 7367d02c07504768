package se.blankett.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes whole forms. */
final class FormMaker {
    private final Chance chance;
    private final ObjectMaker objects;

    private FormMaker(Chance chance) {
        this.chance = chance;
        this.objects = new ObjectMaker(chance);
    }

    /** @param size how much is in it, from 1 */
    static Map<String, Object> make(long seed, int size) {
        return new FormMaker(Chance.of(seed)).form(size);
    }

    private Map<String, Object> form(int size) {
        ObjectMaker.Made root = objects.make(size, 0);
        Map<String, Object> form =
                Schema.of("$schema", "https://json-schema.org/draft/2020-12/schema", "title", "Ett formulär");
        form.putAll(root.schema());
        Map<String, Object> members = Schema.of("version", "1.0.0", "lang", "sv");
        if (chance.oneIn(2) && !root.all().contains("")) { // no block is called so
            members.put("pages", pages(root.all()));
        }
        if (chance.oneIn(4)) {
            members.put("receipt", Schema.of("title", "Tack & hej", "text", "Vi svarar."));
        }
        if (!chance.oneIn(5)) {
            form.put("x-form", members);
        }
        return form;
    }

    private List<Object> pages(List<String> fields) {
        List<Object> pages = new ArrayList<>();
        for (int i = 0; i < fields.size(); ) {
            int count = Math.min(fields.size() - i, chance.from(1, 4));
            pages.add(Schema.of(
                    "id",
                    "sida" + pages.size(),
                    "title",
                    "Sida " + pages.size(),
                    "fields",
                    objects.blocks(fields.subList(i, i + count))));
            i += count;
        }
        return pages;
    }
}
