package se.blankett.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.blankett.engine.Instance;
import se.blankett.form.Condition;
import se.blankett.form.Pointer;
import se.blankett.submission.Turn;

/** What a turn shows of the branches of its page. */
final class PageSight {
    private static final Instance NOTHING = Instance.of(Map.of());

    private final CatalogueForm form;
    private final Turn turn;
    private final Instance answers;

    PageSight(CatalogueForm form, Turn turn) {
        this.form = form;
        this.turn = turn;
        this.answers = Instance.of(turn.outcome().answers());
    }

    /** Says whether the page that is asked looks so. */
    boolean shows(PageBranch branch) {
        boolean here =
                turn.page().filter(page -> page.id().equals(branch.page().id())).isPresent();
        return here && holds(branch);
    }

    /** Says whether the page would look so, were it shown. */
    boolean holds(PageBranch branch) {
        return switch (branch.kind()) {
            case SHOWN -> turn.outcome().asked().stream().anyMatch(at -> isOn(branch, at));
            case OPEN -> objects(branch).anyMatch(at -> isAsked(branch, at) && decided(branch, at));
            case CLOSED -> objects(branch).anyMatch(at -> !decided(branch, at));
            case NEEDED -> objects(branch).anyMatch(at -> isAsked(branch, at) && decided(branch, at));
            case FREE -> objects(branch).anyMatch(at -> isAsked(branch, at) && !decided(branch, at));
            case ROWS ->
                objects(branch)
                        .map(at -> below(branch, at))
                        .anyMatch(at -> turn.draft().rowsAt(at) == branch.rows() && isThere(at));
        };
    }

    private boolean isOn(PageBranch branch, Pointer at) {
        return form.form()
                .pageOf(at)
                .filter(page -> page.id().equals(branch.page().id()))
                .isPresent();
    }

    /** The objects that are there, one for each row. */
    private java.util.stream.Stream<Pointer> objects(PageBranch branch) {
        return instances(branch.object()).stream()
                .filter(at -> at.isRoot()
                        ? turn.outcome().asked().stream().anyMatch(each -> isOn(branch, each))
                        : isThere(at));
    }

    private List<Pointer> instances(Pointer pattern) {
        List<Pointer> found = List.of(Pointer.ROOT);
        for (String token : pattern.tokens()) {
            List<Pointer> next = new ArrayList<>();
            for (Pointer at : found) {
                if (token.equals(Pointer.ANY_ROW)) {
                    IntStream.range(0, turn.draft().rowsAt(at))
                            .mapToObj(at::child)
                            .forEach(next::add);
                } else {
                    next.add(at.child(token));
                }
            }
            found = next;
        }
        return found;
    }

    private boolean isAsked(PageBranch branch, Pointer object) {
        return branch.subject().equals(branch.object()) || isThere(below(branch, object));
    }

    private static Pointer below(PageBranch branch, Pointer object) {
        return object.child(branch.subject().last());
    }

    private boolean isThere(Pointer at) {
        return turn.outcome().asked().stream().anyMatch(asked -> asked.isWithin(at));
    }

    private boolean decided(PageBranch branch, Pointer object) {
        return branch.guard().holds(condition -> decided(condition, object));
    }

    private boolean decided(Condition condition, Pointer object) {
        Pointer base = object.prefix(condition.base().depth());
        Optional<Instance> value = base.isRoot() ? Optional.of(answers) : answers.at(base);
        return form.engine().holds(condition, value.orElse(NOTHING));
    }
}
