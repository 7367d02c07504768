package se.blankett.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.report.Finding;
import se.blankett.submission.ShownPage.Question;
import se.blankett.text.Describer;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** Writes what is good to check beside the answers that it is about, whatever shape they are shown in. Immutable. */
final class ShownNotes {
    private final Form form;
    private final List<Finding> warnings;
    private final Texts texts;
    private final Describer describer;

    ShownNotes(Form form, Outcome outcome, Texts texts) {
        this.form = form;
        this.warnings = outcome.report().warnings();
        this.texts = texts;
        this.describer = Describer.of(texts, form);
    }

    /** Returns the pages with each warning at one question; what was asked and is kept from read-only views is not noted. */
    List<ShownPage> on(List<ShownPage> pages) {
        if (warnings.isEmpty()) {
            return pages;
        }
        List<Pointer> questions = pages.stream()
                .flatMap(ShownPage::questions)
                .map(Question::pointer)
                .toList();
        Map<Pointer, List<ShownText>> notes = new HashMap<>();
        for (Finding warning : warnings) {
            ShownText note = note(warning);
            homeOf(warning.pointer(), questions)
                    .ifPresent(home -> notes.computeIfAbsent(home, key -> new ArrayList<>())
                            .add(note));
        }
        return pages.stream()
                .map(page -> page.with(question -> noted(question, notes)))
                .toList();
    }

    /** Returns what is good to check in a table as a whole. It stands in no cell. */
    List<ShownText> ofTable(Pointer at) {
        return warnings.stream()
                .filter(warning -> warning.pointer().equals(at) && !isKept(at))
                .map(this::note)
                .toList();
    }

    /** No sentence is half in one language and half in another. */
    private ShownText note(Finding warning) {
        ShownText sentence = describer.sentence(warning);
        Texts own = Texts.nearest(sentence.lang());
        return own.isIn(sentence.lang())
                ? new ShownText(own.text("ui.toCheck", Map.of("text", sentence.text())), sentence.lang())
                : texts.shown("ui.toCheck", Map.of("text", sentence));
    }

    private static Question noted(Question question, Map<Pointer, List<ShownText>> notes) {
        List<ShownText> noted = notes.getOrDefault(question.pointer(), List.of());
        return noted.isEmpty() ? question : question.withNotes(noted);
    }

    /** The question itself, the first in what it is about, the one that it is a part of, or else the first near by. */
    private Optional<Pointer> homeOf(Pointer place, List<Pointer> questions) {
        if (isKept(place) || isShownTable(place, questions)) {
            return Optional.empty();
        }
        return first(questions, question -> question.isWithin(place))
                .or(() -> questions.stream().filter(place::isWithin).max(Comparator.comparing(Pointer::depth)))
                .or(() -> IntStream.rangeClosed(1, place.depth())
                        .mapToObj(up -> place.prefix(place.depth() - up))
                        .flatMap(around -> first(questions, question -> question.isWithin(around)).stream())
                        .findFirst());
    }

    private boolean isShownTable(Pointer place, List<Pointer> questions) {
        return form.fieldAt(place).filter(ShownNotes::isTable).isPresent()
                && questions.stream().anyMatch(question -> question.isWithin(place));
    }

    private static boolean isTable(Field field) {
        return switch (field.kind()) {
            case LEAF -> false;
            case GROUP -> ((Group) field).isTable();
            case ROWS -> ((Rows) field).isTable();
        };
    }

    private static Optional<Pointer> first(List<Pointer> questions, Predicate<Pointer> wanted) {
        return questions.stream().filter(wanted).findFirst();
    }

    private boolean isKept(Pointer place) {
        return form.fieldsTo(place).stream().anyMatch(field -> field.facets().writeOnly());
    }
}
