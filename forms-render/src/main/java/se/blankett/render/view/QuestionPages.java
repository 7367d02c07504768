package se.blankett.render.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.submission.Action;
import se.blankett.submission.Turn;
import se.blankett.text.Describer;
import se.blankett.text.Display;
import se.blankett.text.RowNames;
import se.blankett.text.Texts;

/** Makes pages of questions. Immutable. */
final class QuestionPages {
    private final Form form;
    private final Texts texts;
    private final Display display;
    private final Describer describer;
    private final QuestionViews views;
    private final ProgressMaker progress;
    private final ErrorSummaries errors;
    private final Map<String, PagePlan> plans = new HashMap<>();
    private final Buttons buttons;

    QuestionPages(Form form, Texts texts, AuthorTexts author, List<PagePlan> pages) {
        this.form = form;
        this.texts = texts;
        this.display = Display.of(texts, form);
        this.describer = Describer.of(texts, form);
        this.views = new QuestionViews(author, texts);
        this.progress = new ProgressMaker(form, texts);
        this.errors = new ErrorSummaries(form, texts, describer);
        this.buttons =
                new Buttons(List.of(new Buttons.Button(Action.Kind.NEXT.parameter(), "", texts.text("ui.continue"))));
        pages.forEach(plan -> plans.put(plan.page().id(), plan));
    }

    /** @throws IllegalArgumentException where the turn is about a page of another form */
    Shown of(Turn turn, PageOptions options) {
        Page page = turn.page().orElseThrow();
        PagePlan plan = plans.get(page.id());
        if (plan == null) {
            throw new IllegalArgumentException("page: " + form.identity().name() + " has no page " + page.id());
        }
        HtmlIds ids = new HtmlIds(options.idPrefix());
        Present present = new Present(turn, describer);
        Marks marks = new Marks(present, options.marking(), texts);
        BlockStates states = statesOf(present, ids, marks, options);
        int level = options.headingLevel();
        Around around =
                Around.page(level, plan.sole() ? level : 0, plan.view().title().text());
        List<Shown> blocks = states.of(plan.blocks(), Pointer.ROOT, around);
        QuestionPageState state = new QuestionPageState(
                FormStates.of(form, options, page.id()).withUpload(plan.upload()),
                errors.of(turn.shown(), states.targets(), ids, level),
                turn.formChanged() ? texts.text("ui.versionChanged") : "",
                progress.of(page, turn.outcome()),
                plan.sole() && !plan.heading().text().equals(page.title()),
                !plan.sole(),
                marks.intro(states.required()),
                isAfterAnother(page, turn),
                blocks,
                buttons);
        return Shown.of(Component.QUESTION_PAGE, plan.view(), state);
    }

    private BlockStates statesOf(Present present, HtmlIds ids, Marks marks, PageOptions options) {
        QuestionStates questions = new QuestionStates(present, ids, marks, display);
        RowNames names = RowNames.of(texts, form);
        RowStates rows = new RowStates(present, ids, marks, names, new PlaceNames(form, texts), form, display);
        TableStates tables = new TableStates(present, ids, marks, names);
        FileStates files = new FileStates(present, ids, marks, display, texts.formats());
        Leeway leeway = new Leeway(form, present, texts, options.marking(), ids);
        return new BlockStates(present, ids, questions, files, views, rows, tables, leeway, marks, options.dateOrder());
    }

    /** The first page has none before it, unless one came from the review, or was led back to it. */
    private boolean isAfterAnother(Page page, Turn turn) {
        boolean first = turn.outcome().asked().stream()
                .findFirst()
                .flatMap(form::pageOf)
                .filter(page::equals)
                .isPresent();
        return !first
                || (turn.draft().isReturning()
                        && turn.draft()
                                .unconfirmed(form, turn.outcome())
                                .findings()
                                .isEmpty());
    }
}
