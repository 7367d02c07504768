package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.Frame;
import se.blankett.render.view.Link;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** Every page of a form whose author, host and citizen all say the same. */
final class InjectionPages {
    private final String text;
    private final String name;
    private final Dialogue dialogue;
    private final HtmlRenderer renderer;
    private final PageOptions options;

    /**
     * @param text what is said
     * @param name what the form calls its first field and its codes
     * @param answer what is answered where any text is right
     */
    static Map<String, String> of(Form form, String text, String name, String answer) {
        return new InjectionPages(form, text, name).drawn(answer);
    }

    private InjectionPages(Form form, String text, String name) {
        this.text = text;
        this.name = name;
        this.dialogue = Dialogue.of(form, HostForms.CLOCK);
        this.renderer = HtmlRenderer.of(form);
        Frame frame = Frame.of(text, "/blankett.css", "/blankett.js")
                .withLogo("/logo.png?" + text, text)
                .withFooter(List.of(Link.of(text, text), Link.ofLanguage("fi", text, text, false)));
        this.options = PageOptions.of(text)
                .withHidden(text, text)
                .withLanguages(List.of(Link.ofLanguage("fi", text, text, true)))
                .withDocuments(List.of(Link.of(text, text)))
                .withFrame(frame);
    }

    private Map<String, String> drawn(String answer) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", renderer.start(options));
        Turn begun = dialogue.show(withFixed(Draft.of(text)), "");
        pages.put("empty", renderer.render(begun, options));
        pages.put("missing", renderer.render(take(begun, "!next", Map.of()), options));
        Turn typed = take(begun, "!next", typed());
        assertThat(typed.shown().findings()).hasSizeGreaterThan(8);
        pages.put("typed", renderer.render(typed, options));
        Turn sole = take(begun, "!next", answers(answer));
        assertThat(sole.shown().findings()).isEmpty();
        pages.put("sole", renderer.render(sole, options));
        Turn review = dialogue.take(sole.draft(), Post.of(Map.of("!page", "ensam", "!next", "", "/sist", answer)));
        pages.put("review", renderer.render(review, options));
        Turn done = dialogue.take(review.draft(), Post.of(Map.of("!page", Draft.REVIEW, "!submit", "")));
        pages.put("receipt", renderer.receipt(done.submission().orElseThrow(), options));
        return pages;
    }

    /** What nobody changes comes from the host. */
    private Draft withFixed(Draft draft) {
        Entry fixed = new Entry(Map.of("", List.of(text)), Optional.of(text), Optional.empty());
        return draft.withEntries(Map.of(Pointer.parse("/fast"), fixed), Map.of());
    }

    private Turn take(Turn turn, String button, Map<String, String> parameters) {
        Map<String, String> post = new LinkedHashMap<>(parameters);
        post.put("!page", "sida");
        post.put(button, "");
        return dialogue.take(turn.draft(), Post.of(post));
    }

    /** The text in every field, codes included. */
    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        List.of(
                        "langtext",
                        "tal",
                        "datum~year",
                        "datum~month",
                        "datum~day",
                        "manad~year",
                        "manad~month",
                        "tid",
                        "val",
                        "langval",
                        "flera",
                        "ja",
                        "epost",
                        "nummer",
                        "grupp/a",
                        "grupp/b",
                        "rader/0/namn",
                        "rader/0/nr",
                        "rader/1/namn",
                        "intyg")
                .forEach(field -> typed.put("/" + field, text));
        typed.put(Pointer.ROOT.child(name).text(), text);
        return typed;
    }

    private Map<String, String> answers(String answer) {
        Map<String, String> answers = new LinkedHashMap<>(Map.of(
                "/langtext",
                answer,
                "/tal",
                "7",
                "/datum~year",
                "2026",
                "/datum~month",
                "2",
                "/datum~day",
                "3",
                "/val",
                name,
                "/langval",
                name,
                "/flera",
                name,
                "/ja",
                "true"));
        answers.putAll(Map.of(
                "/epost",
                "kim@exempel.se",
                "/nummer",
                "123",
                "/grupp/a",
                answer,
                "/rader/0/namn",
                answer,
                "/rader/0/nr",
                "1",
                "/intyg",
                "true"));
        answers.put(Pointer.ROOT.child(name).text(), answer);
        return answers;
    }
}
