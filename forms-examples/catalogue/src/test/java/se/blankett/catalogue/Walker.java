package se.blankett.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;
import se.blankett.submission.Upload;
import se.blankett.value.ValueWriter;

/** Fills in a form as a person with given answers would: adds rows, types on each page, goes on, submits. */
final class Walker {
    private static final int MOST_TURNS = 100;

    private final Form form;
    private final Dialogue dialogue;

    Walker(Form form, Dialogue dialogue) {
        this.form = form;
        this.dialogue = dialogue;
    }

    /** What only warns stops once; whoever goes on has confirmed it. */
    Turn walk(Map<String, Object> answers) {
        Turn turn = dialogue.show(dialogue.start("id-1", Known.of(form, answers)), "");
        for (int i = 0; i < MOST_TURNS && turn.kind() == Turn.Kind.ASK; i++) {
            Page page = turn.page().orElseThrow();
            turn = addRows(turn, page, answers);
            turn = goOn(turn, page, answers);
            assertThat(turn.shown().findings().stream().filter(Finding::isError))
                    .as("findings after " + page.id())
                    .isEmpty();
        }
        assertThat(turn.kind()).isEqualTo(Turn.Kind.REVIEW);
        return post(turn.draft(), Draft.REVIEW, "!submit", "", Map.of());
    }

    private Turn goOn(Turn turn, Page page, Map<String, Object> answers) {
        AnswerFiles files = AnswerFiles.of(form.identity().name(), answers);
        List<Upload> chosen = new ArrayList<>();
        for (Pointer asked : turn.outcome().asked()) {
            if (isOn(page, asked) && isFile(asked)) {
                asked.evaluate(answers).ifPresent(answer -> chosen.addAll(files.chosen(asked.text(), answer)));
            }
        }
        Map<String, List<String>> parameters = posted(page.id(), "!next", "", typed(turn, page, answers));
        return dialogue.take(turn.draft(), Post.of(parameters, chosen, files));
    }

    /** Presses "add" until there is a row for each that the answers have; a row may bring a repeat of its own. */
    private Turn addRows(Turn turn, Page page, Map<String, Object> answers) {
        for (Pointer repeat : repeats(turn, page)) {
            int wanted = repeat.evaluate(answers)
                    .map(rows -> ((List<?>) rows).size())
                    .orElse(0);
            if (turn.draft().rowsAt(repeat) < wanted) {
                Map<String, List<String>> typed = typed(turn, page, answers);
                return addRows(post(turn.draft(), page.id(), "!add", repeat.text(), typed), page, answers);
            }
        }
        return turn;
    }

    /** The repeats on the page: those without rows are asked themselves, and a draft knows those that have some. */
    private List<Pointer> repeats(Turn turn, Page page) {
        return Stream.concat(turn.outcome().asked().stream(), turn.draft().rows().keySet().stream())
                .filter(pointer -> form.fieldAt(pointer).orElseThrow().kind() == Field.Kind.ROWS)
                .filter(pointer -> isOn(page, pointer))
                .toList();
    }

    private Map<String, List<String>> typed(Turn turn, Page page, Map<String, Object> answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Pointer asked : turn.outcome().asked()) {
            if (isOn(page, asked) && !isFile(asked) && form.fieldAt(asked).orElseThrow() instanceof Leaf leaf) {
                asked.evaluate(answers)
                        .ifPresent(answer -> ValueWriter.write(leaf, answer)
                                .forEach(
                                        (part, texts) -> typed.put(asked + (part.isEmpty() ? "" : "~" + part), texts)));
            }
        }
        return typed;
    }

    Turn post(Draft draft, String page, String button, String target, Map<String, List<String>> typed) {
        return dialogue.take(draft, Post.of(posted(page, button, target, typed)));
    }

    private static Map<String, List<String>> posted(
            String page, String button, String target, Map<String, List<String>> typed) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(typed);
        parameters.put("!page", List.of(page));
        parameters.put(button, List.of(target));
        return parameters;
    }

    private boolean isFile(Pointer pointer) {
        return form.fieldAt(pointer).orElseThrow() instanceof Leaf leaf && leaf.isFile();
    }

    private boolean isOn(Page page, Pointer pointer) {
        return form.pageOf(pointer).filter(page::equals).isPresent();
    }

    static void assertAsked(Turn turn) {
        assertThat(turn.outcome().report().findings())
                .allSatisfy(finding -> assertThat(turn.outcome().asked())
                        .as(finding.toString())
                        .anyMatch(asked -> asked.isWithin(finding.pointer())));
    }
}
