package se.blankett.render.view;

import java.util.List;
import se.blankett.form.Block;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Rows;
import se.blankett.form.Section;
import se.blankett.form.Wording;
import se.blankett.text.RowNames;
import se.blankett.text.Texts;

/** Makes what depends on form and language only: the plan of each page. Immutable. */
final class PlanMaker {
    private final AuthorTexts author;
    private final QuestionViews questions;
    private final PageFrameView frame;
    private final TablePlans tables;

    PlanMaker(AuthorTexts author, Texts texts, PageFrameView frame) {
        this.author = author;
        this.questions = new QuestionViews(author, texts);
        this.frame = frame;
        this.tables = new TablePlans(questions, author);
    }

    PagePlan page(Page page) {
        PageReads reads = new PageReads(page);
        List<Plan> blocks =
                page.blocks().stream().map(block -> plan(block, reads)).toList();
        QuestionPageView view = new QuestionPageView(frame, author.phrase(page.title()), author.prose(page.help()));
        return new PagePlan(page, view, blocks, isSole(page));
    }

    /** One question, asked in words that need no heading above them. */
    private static boolean isSole(Page page) {
        boolean alone =
                page.blocks().stream().filter(block -> !(block instanceof Info)).count() == 1;
        return alone
                && page.help().isEmpty()
                && page.blocks().get(0) instanceof Leaf leaf
                && leaf.isAnswerable()
                && QuestionViews.componentOf(leaf) != Component.CHECKBOX;
    }

    private Plan plan(Block block, PageReads reads) {
        if (block instanceof Field field) {
            return switch (field.kind()) {
                case LEAF -> leaf((Leaf) field, field.wording(), reads);
                case GROUP -> group((Group) field, reads);
                case ROWS -> rows((Rows) field, reads);
            };
        }
        return block instanceof Section section ? section(section, reads) : info((Info) block);
    }

    private Plan leaf(Leaf leaf, Wording wording, PageReads reads) {
        Component component = QuestionViews.componentOf(leaf);
        Object view = questions.of(leaf, component, wording);
        boolean opens = leaf.isAnswerable() && reads.opens(leaf.pointer());
        return new Plan(leaf, component.folder(), view, reads.isOpened(leaf), opens, List.of());
    }

    private Plan group(Group group, PageReads reads) {
        if (group.isTable()) {
            return tables.of(group, reads);
        }
        return new Plan(
                group,
                (group.point().isPresent() ? Component.MAP : Component.FIELDSET).folder(),
                questions.field(group.wording()),
                reads.isOpened(group),
                false,
                children(group.layout(), reads));
    }

    private Plan rows(Rows rows, PageReads reads) {
        if (rows.isTable()) {
            return tables.of(rows, reads);
        }
        FieldView own = questions.field(rows.wording());
        RepeatView view = new RepeatView(own.label(), own.hint(), own.help(), author.add(rows));
        Plan item = rows.item() instanceof Leaf leaf
                ? leaf(leaf, RowNames.wordingOf(rows, leaf), reads)
                : plan(rows.item(), reads);
        return new Plan(rows, Component.REPEAT.folder(), view, reads.isOpened(rows), false, List.of(item));
    }

    private Plan section(Section section, PageReads reads) {
        SectionView view = new SectionView(author.phrase(section.title()), author.prose(section.help()));
        return new Plan(section, Component.SECTION.folder(), view, false, false, children(section.blocks(), reads));
    }

    private Plan info(Info info) {
        Component component = info.warning() ? Component.WARNING_TEXT : Component.INSET_TEXT;
        return new Plan(info, component.folder(), new TextView(author.prose(info.text())), false, false, List.of());
    }

    private List<Plan> children(List<Block> blocks, PageReads reads) {
        return blocks.stream().map(block -> plan(block, reads)).toList();
    }
}
