package se.blankett.render.html;

import java.nio.file.Path;
import se.blankett.form.Form;
import se.blankett.render.view.FormViews;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/**
 * Draws the pages of one form in its language as HTML: a part of the host's page, or, where the options have a frame, a
 * page of its own. What is drawn works without JavaScript, and needs no inline script or style.
 *
 * <p>Make one for each form and language, and keep it. Immutable: safe to share between threads.
 */
public final class HtmlRenderer {
    private final FormViews views;
    private final Engine engine;

    private HtmlRenderer(FormViews views, Engine engine) {
        this.views = views;
        this.engine = engine;
    }

    /** Returns a renderer of the form, with the templates of this library. */
    public static HtmlRenderer of(Form form) {
        FormViews views = FormViews.of(form);
        return new HtmlRenderer(views, Engine.of(views.ui()));
    }

    /**
     * Returns a renderer of the form, with the host's templates and, for what is not there, those of this library:
     * {@code text-input/template.ftlh} in the folder replaces ours. A component whose name begins with {@code x-} exists
     * only there. Templates are read now, and not again.
     *
     * @throws RenderException where one of them is no template, or has the name of no component
     * @throws IllegalArgumentException where there is no such folder
     * @throws java.io.UncheckedIOException where the folder cannot be read
     */
    public static HtmlRenderer of(Form form, Path templates) {
        FormViews views = FormViews.of(form);
        return new HtmlRenderer(views, Engine.of(templates, views.ui()));
    }

    /**
     * Returns the page before the questions.
     *
     * @throws RenderException where a template of the host fails
     */
    public String start(PageOptions options) {
        return engine.render(views.start(options));
    }

    /**
     * Returns what the turn shows: a page of questions, the review, or the receipt.
     *
     * @param turn of a dialogue of the same form in the same language
     * @throws RenderException where a template of the host fails
     */
    public String render(Turn turn, PageOptions options) {
        return engine.render(views.turn(turn, options));
    }

    /**
     * Returns the receipt of what was submitted, now or years ago.
     *
     * @throws RenderException where a template of the host fails
     */
    public String receipt(Submission submission, PageOptions options) {
        return engine.render(views.receipt(submission, options));
    }

    /** Returns what the window says of the turn, for a host's own frame: {@code Eleven – Ansökan om skolskjuts}. */
    public String title(Turn turn, PageOptions options) {
        return views.title(turn, options);
    }
}
