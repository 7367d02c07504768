package se.blankett.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages of a form, in the order in which its questions name them. */
final class Pages {
    private final Map<String, List<Object>> fields = new LinkedHashMap<>();
    private final List<Object> first = new ArrayList<>();
    private String current = "";

    /** Puts the question on the page of the title, or, where that is {@code ""}, on that of the question before it. */
    void add(String property, String title) {
        current = title.isEmpty() ? current : title;
        if (current.isEmpty()) {
            first.add(property);
        } else {
            fields.computeIfAbsent(current, name -> new ArrayList<>()).add(property);
        }
    }

    /** Returns the pages; none where no question names one. Questions before the first name are on the first page. */
    List<Object> toJson() {
        List<Object> pages = new ArrayList<>();
        fields.forEach((title, names) -> {
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("id", idOf(title, pages.size() + 1));
            page.put("title", title);
            page.put("fields", pages.isEmpty() ? joined(names) : names);
            pages.add(page);
        });
        return pages;
    }

    private List<Object> joined(List<Object> names) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(names);
        return all;
    }

    /** {@code Om dig och ditt företag} is {@code om-dig-och-ditt-foretag}, unless another page is that already. */
    private String idOf(String title, int number) {
        String id = slug(title);
        boolean own =
                fields.keySet().stream().filter(other -> slug(other).equals(id)).count() == 1;
        boolean taken = id.matches("review|receipt|all|start|") || !own || !Character.isLetter(id.charAt(0));
        return taken ? "sida-" + number : id;
    }

    private static String slug(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
