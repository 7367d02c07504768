package se.blankett.render.everywhere;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.pdfproof.Tags;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Prefill;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/** One person fills in one form, and all that is drawn on the way is kept. */
final class Everywhere {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
    private static final PageOptions OPTIONS = PageOptions.of("/prov");
    private static final int MOST_TURNS = 12;

    private final Dialogue dialogue;
    private final HtmlRenderer html;
    private final List<Turn> asked = new ArrayList<>();
    private Turn turn;

    private Everywhere(Form form, Prefill known) {
        this.dialogue = Dialogue.of(form, CLOCK);
        this.html = HtmlRenderer.of(form);
        this.turn = dialogue.show(dialogue.start("A-1", known), "");
    }

    /** A form of these members, strings in single quotes. */
    static Form form(String members) {
        return FormParser.parse(
                "prov.form.json",
                "{'$id': 'https://exempel.se/prov', 'title': 'Prov', 'type': 'object', %s}"
                        .formatted(members)
                        .replace('\'', '"'));
    }

    /** Answers every page with names and values, two by two, and goes on to the receipt. */
    static Everywhere answering(Form form, Prefill known, String... namesAndValues) {
        Everywhere person = new Everywhere(form, known);
        while (person.turn.kind() != Turn.Kind.DONE) {
            person.goOn(namesAndValues);
        }
        return person;
    }

    private void goOn(String... namesAndValues) {
        asked.add(turn);
        if (asked.size() > MOST_TURNS) {
            throw new AssertionError(html.render(turn, OPTIONS));
        }
        boolean review = turn.kind() == Turn.Kind.REVIEW;
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("!page", List.of(turn.draft().page()));
        parameters.put(review ? "!submit" : "!next", List.of(""));
        for (int i = 0; i < namesAndValues.length && !review; i += 2) {
            parameters
                    .computeIfAbsent(namesAndValues[i], name -> new ArrayList<>())
                    .add(namesAndValues[i + 1]);
        }
        turn = dialogue.take(Draft.parse(turn.draft().toJson()), Post.of(parameters));
    }

    /** Returns the turns before the receipt: pages of questions, and the review. */
    List<Turn> asked() {
        return asked;
    }

    /** Returns the page of a turn. */
    String html(Turn of) {
        return html.render(of, OPTIONS);
    }

    Turn review() {
        return asked.get(asked.size() - 1);
    }

    /** Returns what was accepted, as it is read from where it was stored. */
    Submission submission() {
        return Submission.parse(turn.submission().orElseThrow().toJson());
    }

    /** Returns what people read of the answers, by the name of what draws it. */
    Map<String, String> drawn() {
        Map<String, String> drawn = new LinkedHashMap<>();
        drawn.put("review", html(review()));
        drawn.put("receipt", html.receipt(submission(), OPTIONS));
        for (Recipient recipient : Recipient.values()) {
            drawn.put("pdf for the " + recipient, pdf(recipient));
            drawn.put("text for the " + recipient, TextRenderer.of().receipt(submission(), recipient));
        }
        return drawn;
    }

    private String pdf(Recipient recipient) {
        byte[] bytes =
                PdfRenderer.of().receipt(submission(), PdfOptions.of(recipient)).bytes();
        return Tags.read(bytes).wholeText();
    }

    /** Returns the text of a page as it is read, spaces between words. */
    static String plain(String drawn) {
        return drawn.replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }
}
