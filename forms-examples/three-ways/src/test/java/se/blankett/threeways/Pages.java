package se.blankett.threeways;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** A person who types an application page by page, and goes on to the next whatever they are told. */
final class Pages {
    private final Hosts hosts;
    private final Form form;
    private final String lang;
    private final Map<String, Map<String, List<String>>> typed = new LinkedHashMap<>();

    Pages(Hosts hosts, Form form, String lang) {
        this.hosts = hosts;
        this.form = form;
        this.lang = lang;
        form.pages().forEach(page -> typed.put(page.id(), new LinkedHashMap<>()));
    }

    /** Returns what the summaries of errors tell, one page after the other. */
    List<Told> type(Map<String, Object> answers) throws IOException, InterruptedException {
        add(Pointer.ROOT, answers);
        List<Told> told = new ArrayList<>();
        for (String page : typed.keySet()) {
            post(page).select(".bl-error-summary a").forEach(link -> told.add(told(link)));
        }
        return told;
    }

    private void add(Pointer place, Object answer) {
        if (answer instanceof Map<?, ?> members) {
            Json.object(members).forEach((name, value) -> add(place.child(name), value));
        } else if (answer instanceof List<?> rows && rows.stream().allMatch(row -> row instanceof Map)) {
            for (int i = 0; i < rows.size(); i++) {
                add(place.child(i), rows.get(i));
            }
        } else {
            List<?> values = answer instanceof List<?> several ? several : List.of(answer);
            parameters(place)
                    .put(place.text(), values.stream().map(String::valueOf).toList());
        }
    }

    private Map<String, List<String>> parameters(Pointer place) {
        return typed.getOrDefault(form.pageOf(place).map(Page::id).orElse(""), new LinkedHashMap<>());
    }

    /** A page that is shown again may have new questions: they are answered, too. */
    private Document post(String page) throws IOException, InterruptedException {
        Map<String, List<String>> parameters = new LinkedHashMap<>(typed.getOrDefault(page, Map.of()));
        parameters.put("!page", List.of(page));
        parameters.put("!next", List.of(""));
        Document shown = hosts.page(lang, parameters);
        if (isShown(page, shown)) {
            shown = hosts.page(lang, parameters);
        }
        return isShown(page, shown) ? shown : new Document("");
    }

    private static boolean isShown(String page, Document shown) {
        return shown.select("[name=!page]").val().equals(page);
    }

    private static Told told(Element link) {
        Document page = link.ownerDocument();
        Element control =
                page == null ? link : page.getElementById(link.attr("href").substring(1));
        String name = control == null ? "" : control.attr("name").replaceFirst("~.*", "");
        return new Told("#" + name, link.text());
    }
}
