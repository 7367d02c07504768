package se.blankett.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.json.Json;
import se.blankett.render.html.Assets;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.Frame;
import se.blankett.render.view.PageOptions;
import se.blankett.report.Report;
import se.blankett.submission.Action;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;

/** The pages of one form with one set of answers. */
final class Drawing {
    private static final String START = "start";
    static final String RECEIPT = "receipt";

    /** What is drawn besides pages of questions. */
    static final List<String> OTHERS = List.of(START, Draft.REVIEW, RECEIPT);

    private static final String STYLESHEET = "blankett.css";
    private static final String SCRIPT = "blankett.js";

    /** A page in a file is posted to nobody. */
    private static final String HERE = "#";

    private final Form form;
    private final Clock clock;
    private final HtmlRenderer renderer;
    private final Dialogue dialogue;
    private final PageOptions options;
    private final Draft draft;
    private final String answers;

    /** @param name what messages call the form, as long as nothing else is answered */
    Drawing(String name, Form form, Clock clock, Optional<Path> templates, boolean fragment) {
        this(
                form,
                clock,
                templates.map(folder -> HtmlRenderer.of(form, folder)).orElseGet(() -> HtmlRenderer.of(form)),
                Dialogue.of(form, clock),
                fragment ? PageOptions.of(HERE) : PageOptions.of(HERE).withFrame(frame(form)),
                Draft.of(Sent.NUMBER),
                name);
    }

    private Drawing(
            Form form,
            Clock clock,
            HtmlRenderer renderer,
            Dialogue dialogue,
            PageOptions options,
            Draft draft,
            String answers) {
        this.form = form;
        this.clock = clock;
        this.renderer = renderer;
        this.dialogue = dialogue;
        this.options = options;
        this.draft = draft;
        this.answers = answers;
    }

    private static Frame frame(Form form) {
        String authority = form.handling().authority();
        return Frame.of(authority.isBlank() ? "Exempelkommunen" : authority, STYLESHEET, SCRIPT);
    }

    /** @throws UnreadableInputException where it is no JSON object, or more than a form takes */
    Drawing filledWith(Input input) {
        FormBinder binder = FormBinder.of(form, clock);
        Draft filled = input.map(text -> binder.fill(draft, Json.parseObject(text, Post.MAX_DEPTH)));
        return new Drawing(form, clock, renderer, dialogue, options, filled, input.name());
    }

    /**
     * Returns the page.
     *
     * @param page an id, one of {@link #OTHERS}, or {@code ""} for the first page of questions
     * @param errors whether its findings are shown
     * @throws UnreadableInputException where there is no such page for these answers
     */
    String draw(String page, boolean errors) {
        return switch (page) {
            case START -> renderer.start(options);
            case Draft.REVIEW -> renderer.render(review(), options);
            case RECEIPT -> renderer.receipt(Sent.of(form, now().outcome(), clock, answers), options);
            default -> renderer.render(question(page, errors), options);
        };
    }

    /** Returns every page that there is for these answers, and what they refer to, by the names of their files. */
    Map<String, String> drawAll(boolean errors) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(START + ".html", draw(START, false));
        for (Page page : form.pages()) {
            if (isShown(page)) {
                files.put(page.id() + ".html", draw(page.id(), errors));
            }
        }
        files.put(Draft.REVIEW + ".html", draw(Draft.REVIEW, false));
        if (now().outcome().report().isClean()) {
            files.put(RECEIPT + ".html", draw(RECEIPT, false));
        }
        files.put(STYLESHEET, Assets.stylesheet());
        files.put(SCRIPT, Assets.script());
        return files;
    }

    /** A page of nothing but sums is shown once one of them is known. */
    private boolean isShown(Page page) {
        return dialogue.show(draft, page.id()).page().filter(page::equals).isPresent();
    }

    private Turn now() {
        return dialogue.show(draft, "");
    }

    private Turn question(String page, boolean errors) {
        Turn shown = dialogue.show(draft, page);
        String id = shown.page().map(Page::id).orElse("");
        if (!page.isEmpty() && !id.equals(page)) {
            throw new UnreadableInputException(
                    answers,
                    "nothing on the page " + page + " is asked for these answers",
                    "draw another page, or answer what opens it");
        }
        return errors ? withErrors(shown, id) : shown;
    }

    /** The page as it comes back when one wants to go on; as it is, where nothing holds it. */
    private Turn withErrors(Turn shown, String page) {
        Post post = new Post(
                Action.of(Action.Kind.NEXT),
                form.identity().token(),
                page,
                shown.draft().toParameters());
        Turn taken = dialogue.take(shown.draft(), post);
        return taken.page().equals(shown.page()) ? taken : shown;
    }

    /** Drawn also while answers are missing, which a dialogue would ask for first. */
    private Turn review() {
        Turn now = now();
        return new Turn(
                form,
                now.draft(),
                now.outcome(),
                Turn.Kind.REVIEW,
                Optional.empty(),
                Report.CLEAN,
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
