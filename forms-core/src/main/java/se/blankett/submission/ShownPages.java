package se.blankett.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.blankett.form.Choice;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.submission.Submission.ShownPage;
import se.blankett.submission.Submission.ShownQuestion;

/** Writes down, page by page, what was asked and in which words. */
final class ShownPages {
    private final Form form;
    private final Outcome outcome;

    ShownPages(Form form, Outcome outcome) {
        this.form = form;
        this.outcome = outcome;
    }

    List<ShownPage> toList() {
        List<ShownPage> pages = new ArrayList<>();
        for (Page page : form.pages()) {
            List<ShownQuestion> questions = outcome.asked().stream()
                    .filter(pointer -> form.pageOf(pointer).filter(page::equals).isPresent())
                    .map(this::question)
                    .toList();
            if (!questions.isEmpty()) {
                pages.add(new ShownPage(page.title(), questions));
            }
        }
        return pages;
    }

    private ShownQuestion question(Pointer pointer) {
        List<String> labels = new ArrayList<>();
        for (int depth = 1; depth <= pointer.depth(); depth++) {
            Pointer at = pointer.prefix(depth);
            form.fieldAt(at).ifPresent(field -> labels.add(labelOf(field, at)));
        }
        return new ShownQuestion(pointer, labels, optionsAt(pointer));
    }

    private String labelOf(Field field, Pointer at) {
        return Optional.ofNullable(outcome.wordings().get(at))
                .orElse(field.wording())
                .label();
    }

    private List<String> optionsAt(Pointer pointer) {
        Optional<Object> answer = pointer.evaluate(outcome.answers());
        List<?> chosen = answer.map(value -> value instanceof List<?> list ? list : List.of(value))
                .orElse(List.of());
        return form.fieldAt(pointer)
                .filter(Leaf.class::isInstance)
                .map(Leaf.class::cast)
                .map(leaf -> chosen.stream()
                        .flatMap(value -> leaf.choiceOf(value).map(Choice::title).stream())
                        .toList())
                .orElse(List.of());
    }
}
