package se.blankett.submission;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.submission.ShownPage.Part;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.ShownText;

/** The JSON of {@link ShownPage}s: what is not said is left out, and a masked answer that is the answer itself. */
final class ShownPageJson {
    private ShownPageJson() {}

    static List<Object> of(List<ShownPage> pages) {
        return List.copyOf(pages.stream().map(ShownPageJson::page).toList());
    }

    private static Map<String, Object> page(ShownPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", page.id());
        Members.put(json, "title", page.title());
        json.put("parts", page.parts().stream().map(ShownPageJson::part).toList());
        return json;
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        Members.put(json, "title", part.title());
        json.put("depth", BigDecimal.valueOf(part.depth()));
        json.put(
                "questions",
                part.questions().stream().map(ShownPageJson::question).toList());
        if (!part.table().isEmpty()) {
            json.put("table", ShownTableJson.of(part.table()));
        }
        return json;
    }

    static Map<String, Object> question(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pointer", question.pointer().text());
        Members.put(json, "label", question.label());
        Members.put(json, "answer", question.answer());
        if (!question.masked().equals(question.answer())) {
            json.put("masked", Members.json(question.masked()));
        }
        if (!question.notes().isEmpty()) {
            json.put("notes", Members.json(question.notes()));
        }
        return json;
    }

    static List<ShownPage> read(List<Members> pages) {
        return pages.stream()
                .map(page -> new ShownPage(
                        page.text("id"),
                        page.shown("title"),
                        page.objects("parts").stream().map(ShownPageJson::part).toList()))
                .toList();
    }

    private static Part part(Members part) {
        return new Part(
                part.shown("title"),
                part.number("depth"),
                part.objects("questions").stream().map(ShownPageJson::question).toList(),
                part.json().containsKey("table") ? ShownTableJson.read(part.object("table")) : ShownTable.NONE);
    }

    static Question question(Members question) {
        ShownText answer = question.shown("answer");
        return new Question(
                Pointer.parse(question.text("pointer")),
                question.shown("label"),
                answer,
                question.json().containsKey("masked") ? question.shown("masked") : answer,
                question.shownTexts("notes"));
    }
}
