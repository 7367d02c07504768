package se.blankett.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.blankett.form.Condition;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;

/** How many states a form has at the least, read from the form and from nothing else. */
final class PageDemand {
    /** The start, the review and the receipt. */
    private static final int AROUND = 3;

    private final PageImplications implications;

    private PageDemand(CatalogueForm form) {
        this.implications = new PageImplications(form);
    }

    /** Returns how many: each branch empty, filled, and, where something can be wrong, with errors; in each language. */
    static int of(CatalogueForm form) {
        PageDemand demand = new PageDemand(form);
        int moods = PageBranches.of(form).stream()
                .mapToInt(branch -> demand.canBeWrong(branch) ? 3 : 2)
                .sum();
        return (moods + AROUND) * CatalogueForm.LANGUAGES.size();
    }

    /** Says whether a question stands there for sure, of which the branch does not itself follow. */
    private boolean canBeWrong(PageBranch branch) {
        Set<Condition> holds = new HashSet<>(implications.of(branch.guard()));
        boolean decided = branch.kind() == PageBranch.Kind.OPEN || branch.kind() == PageBranch.Kind.NEEDED;
        return leaves(branch.page()).stream()
                .filter(CatalogueJunk::isPossible)
                .map(Leaf::pointer)
                .filter(at -> !at.tokens().contains(Pointer.ANY_ROW))
                .filter(at -> branch.guard().conditions().stream()
                        .flatMap(condition -> condition.reads().stream())
                        .noneMatch(read -> at.isWithin(read) || read.isWithin(at)))
                .anyMatch(at -> decided
                        ? holds.containsAll(implications.of(at))
                        : implications.of(at).isEmpty());
    }

    /** Returns the questions on the page, those inside objects too, and those inside rows not. */
    static List<Leaf> leaves(Page page) {
        return page.fields().stream().flatMap(PageDemand::leaves).toList();
    }

    private static Stream<Leaf> leaves(Field field) {
        if (field instanceof Group group) {
            return group.fields().stream().flatMap(PageDemand::leaves);
        }
        return field instanceof Leaf leaf && leaf.isAnswerable() ? Stream.of(leaf) : Stream.of();
    }
}
