package se.blankett.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Finding;
import se.blankett.submission.Attachment;
import se.blankett.submission.Draft;
import se.blankett.submission.Entry;
import se.blankett.submission.Turn;

/** Files with their bytes: those that will do are kept and answered, others are told at their question and change nothing. */
class FileTest {
    static List<GeneratedForm> forms() {
        return GeneratedForm.all().stream()
                .filter(form -> Json.write(form.schema()).contains("\"mediaType\""))
                .toList();
    }

    /** Otherwise nothing below says much. */
    @Test
    void there_are_questions_of_one_and_of_several_in_rows_and_on_top_and_everything_goes_wrong_with_them() {
        List<Leaf> all = forms().stream().flatMap(FileTest::questions).toList();

        assertThat(all.stream().map(Leaf::type).distinct()).containsExactlyInAnyOrder(Leaf.Type.FILE, Leaf.Type.FILES);
        assertThat(all.stream()
                        .map(leaf -> leaf.pointer().tokens().contains(Pointer.ANY_ROW))
                        .distinct())
                .containsExactlyInAnyOrder(true, false);
        assertThat(all.stream().flatMap(leaf -> WrongFile.of(leaf).stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(WrongFile.values());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_host_keeps_the_files_that_were_sent_in_as_they_were_and_no_others(GeneratedForm form) {
        Visit visit = Visit.of(form);
        Map<String, Object> valid = form.valid();
        Turn done = new Walk(
                        visit,
                        valid,
                        (turn, sheet) -> assertKept(visit, turn.draft().attachments()))
                .toEnd();
        List<Attachment> sent = done.submission().orElseThrow().attachments();

        assertKept(visit, sent);
        assertThat(sent).as(form.told()).extracting(Attachment::sha256).isEqualTo(digests(valid));
        for (Attachment file : sent) {
            byte[] bytes = visit.shelf().bytesOf(file.id()).orElseThrow();
            assertThat(Paper.digestOf(bytes)).as(form.told()).isEqualTo(file.sha256());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void one_that_will_not_do_is_told_at_its_question_and_changes_nothing(GeneratedForm form) {
        Visit visit = Visit.of(form);
        Draft draft = filled(visit);
        for (Turn turn : form.pages(draft)) {
            Sheet sheet = form.sheet(turn);
            for (String name : sheet.files().names()) {
                WrongFile.of(leaf(form, name)).forEach(wrong -> send(visit, draft, sheet.held(), name, wrong));
            }
        }
    }

    private static void send(Visit visit, Draft draft, Map<String, List<String>> texts, String name, WrongFile wrong) {
        GeneratedForm form = visit.form();
        String told = wrong + " for " + name + " of " + form.told();
        Turn after = visit.take(draft, wrong.send(texts, name, leaf(form, name), visit.shelf()));
        assertThat(errors(after))
                .as(told)
                .extracting(Finding::pointer, Finding::code)
                .containsExactly(tuple(Pointer.parse(name), wrong.code()));
        Sheet sheet = form.sheet(after);
        assertThat(sheet.errors()).as(told).containsExactly(Set.of(Pointer.parse(name)));
        assertThat(after.draft().answers(form.form())).as(told).isEqualTo(draft.answers(form.form()));
        assertThat(after.draft().rows()).as(told).isEqualTo(draft.rows());
        assertKept(visit, draft.attachments());
        Turn mended = visit.press(after.draft(), sheet, sheet.held(), "!update", "");
        assertThat(errors(mended)).as(told).isEmpty();
        assertThat(mended.outcome().report().isClean()).as(told).isTrue();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void one_that_is_taken_away_is_gone_alone_and_can_be_chosen_again(GeneratedForm form) {
        Visit visit = Visit.of(form);
        Draft draft = filled(visit);
        for (Turn turn : form.pages(draft)) {
            for (String name : form.sheet(turn).files().names()) {
                Turn now = form.dialogue().show(draft, turn.page().orElseThrow().id());
                draft = takenAndPut(visit, now.draft(), form.sheet(now), name);
            }
        }
    }

    /** Takes the first file of the question away, and puts it back, last. */
    private static Draft takenAndPut(Visit visit, Draft draft, Sheet sheet, String name) {
        GeneratedForm form = visit.form();
        Pointer at = Pointer.parse(name);
        List<Attachment> files = draft.entry(at).map(Entry::attachments).orElse(List.of());
        if (files.isEmpty()) {
            return draft;
        }
        boolean one = leaf(form, name).type() == Leaf.Type.FILE;
        String first = one ? name : at.child(0).text();
        Turn less = visit.press(draft, sheet, sheet.held(), "!remove", first);
        assertThat(form.sheet(less).files().listedAt(name))
                .as(form.told())
                .isEqualTo(names(files.subList(1, files.size())));
        assertThat(without(less.draft(), at)).as(form.told()).isEqualTo(without(draft, at));
        assertKept(visit, less.draft().attachments());
        Map<String, List<Paper>> chosen =
                Map.of(name, List.of(Paper.of(files.get(0)).called(files.get(0).name())));
        Turn back = visit.press(less.draft(), form.sheet(less), form.sheet(less).held(), chosen, "!add", name);
        List<Attachment> rest = new ArrayList<>(files.subList(1, files.size()));
        rest.add(files.get(0));
        assertThat(form.sheet(back).files().listedAt(name)).as(form.told()).isEqualTo(names(rest));
        assertThat(without(back.draft(), at)).as(form.told()).isEqualTo(without(draft, at));
        assertKept(visit, back.draft().attachments());
        return back.draft();
    }

    /** What is asked of who has such files may be missing besides. */
    @ParameterizedTest
    @MethodSource("forms")
    void of_more_than_may_be_as_many_as_may_be_are_taken(GeneratedForm form) {
        Visit visit = Visit.of(form);
        Draft draft = filled(visit);
        for (Turn turn : form.pages(draft)) {
            for (String name : form.sheet(turn).files().names()) {
                Turn now = form.dialogue().show(draft, turn.page().orElseThrow().id());
                OptionalInt most = leaf(form, name).limits().maxItems();
                draft = most.isPresent() ? sentMany(visit, now.draft(), form.sheet(now), name, most.getAsInt()) : draft;
            }
        }
    }

    private static Draft sentMany(Visit visit, Draft draft, Sheet sheet, String name, int most) {
        GeneratedForm form = visit.form();
        Pointer at = Pointer.parse(name);
        int there = draft.entry(at).map(entry -> entry.attachments().size()).orElse(0);
        List<Paper> papers = IntStream.rangeClosed(0, most - there)
                .mapToObj(i -> right(leaf(form, name), i))
                .toList();
        Turn after = visit.press(draft, sheet, sheet.held(), Map.of(name, papers), "!next", "");
        assertThat(errors(after))
                .as(form.told())
                .extracting(Finding::pointer, Finding::code)
                .contains(tuple(at, "file.tooMany"));
        assertThat(form.sheet(after).files().listedAt(name)).as(form.told()).hasSize(most);
        assertThat(without(after.draft(), at)).as(form.told()).isEqualTo(without(draft, at));
        assertKept(visit, after.draft().attachments());
        return after.draft();
    }

    private static Paper right(Leaf leaf, int number) {
        Object type = leaf.choices().isEmpty()
                ? "application/pdf"
                : leaf.choices().get(0).value();
        return Paper.of("ny" + number, String.valueOf(type), Paper.SHORTEST);
    }

    private static Stream<Leaf> questions(GeneratedForm form) {
        Draft draft = filled(Visit.of(form));
        return form.pages(draft).stream()
                .flatMap(turn -> form.sheet(turn).files().names().stream())
                .map(name -> leaf(form, name));
    }

    private static Draft filled(Visit visit) {
        return new Walk(visit, visit.form().valid(), (turn, sheet) -> {})
                .toReview()
                .draft();
    }

    private static Leaf leaf(GeneratedForm form, String name) {
        return (Leaf) form.form().fieldAt(Pointer.parse(name)).orElseThrow();
    }

    private static List<Finding> errors(Turn turn) {
        return turn.shown().findings().stream().filter(Finding::isError).toList();
    }

    private static void assertKept(Visit visit, List<Attachment> files) {
        assertThat(visit.shelf().ids())
                .as(visit.form().told())
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().map(Attachment::id).toList());
    }

    private static List<String> digests(Map<String, Object> answers) {
        return Attachment.allIn(answers).stream().map(Attachment::sha256).toList();
    }

    private static List<String> names(List<Attachment> files) {
        return files.stream().map(Attachment::name).toList();
    }

    /** Returns what is typed and chosen elsewhere: what was told of it may have been told once. */
    private static Map<Pointer, List<Object>> without(Draft draft, Pointer at) {
        Map<Pointer, List<Object>> others = new LinkedHashMap<>();
        draft.entries().forEach((place, entry) -> {
            boolean empty = entry.isBlank() && entry.attachments().isEmpty();
            if (!empty && !place.equals(at)) {
                others.put(place, List.of(entry.texts(), entry.attachments()));
            }
        });
        return others;
    }
}
