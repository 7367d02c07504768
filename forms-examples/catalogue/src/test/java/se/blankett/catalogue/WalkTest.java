package se.blankett.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.form.Page;
import se.blankett.submission.Draft;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.validate.SubmissionValidator;

/** Every form is walked by posts, as a browser sends them, from its first page to the receipt. */
class WalkTest {
    @ParameterizedTest
    @MethodSource("validAnswers")
    void walks_from_the_first_page_to_the_receipt(Form form, Path file) throws IOException {
        Map<String, Object> answers = SubmissionValidator.of(form, CaseTest.CLOCK)
                .validate(Files.readString(file))
                .answers();
        Walker walker = new Walker(form, Dialogue.of(form, CaseTest.CLOCK));

        Turn done = walker.walk(answers);

        assertThat(done.kind()).isEqualTo(Turn.Kind.DONE);
        assertThat(done.submission().map(Submission::answers)).contains(answers);
        assertThat(done.submission().map(Submission::toJson).map(Submission::parse))
                .isEqualTo(done.submission());
    }

    /** Without JavaScript nobody would see it before the next page. */
    @Test
    void the_advice_to_ring_112_is_seen_before_the_page_is_left() {
        Form form = CaseTest.CATALOGUE.form("orosanmalan", LocalDate.now(CaseTest.CLOCK));
        Walker walker = new Walker(form, Dialogue.of(form, CaseTest.CLOCK));
        Map<String, List<String>> acute = Map.of("/acute", List.of("true"));

        Turn held = walker.post(Draft.of("1"), "bradska", "!next", "", acute);

        assertThat(held.page().map(Page::id)).contains("bradska");
        assertThat(held.shown().findings()).isEmpty();
        assertThat(held.outcome().notices())
                .anyMatch(notice -> notice.info().text().contains("Ring [112](tel:112)"));
        assertThat(walker.post(held.draft(), "bradska", "!next", "", acute)
                        .page()
                        .map(Page::id))
                .contains("vem");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_empty_post_of_each_page_finds_only_what_was_asked(Form form) {
        Dialogue dialogue = Dialogue.of(form, CaseTest.CLOCK);

        form.pages()
                .forEach(page -> Walker.assertAsked(
                        new Walker(form, dialogue).post(dialogue.start("1"), page.id(), "!next", "", Map.of())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void junk_typed_anywhere_is_kept_and_found_only_where_it_was_asked(Form form, long seed) {
        Dialogue dialogue = Dialogue.of(form, CaseTest.CLOCK);
        Junk junk = new Junk(form, new Random(seed));
        Turn turn = dialogue.show(dialogue.start("1"), "");

        for (int i = 0; i < 40; i++) {
            turn = dialogue.take(turn.draft(), junk.post(turn));
            Walker.assertAsked(turn);
            assertThat(Draft.parse(turn.draft().toJson())).isEqualTo(turn.draft());
            if (turn.kind() != Turn.Kind.DONE) {
                assertThat(dialogue.show(turn.draft(), "")).isEqualTo(turn);
            }
        }
    }

    static Stream<Arguments> validAnswers() {
        return CaseTest.CATALOGUE.forms().stream()
                .flatMap(form -> files(form).map(file -> argumentSet(file.toString(), form, file)));
    }

    static Stream<Form> forms() {
        return CaseTest.CATALOGUE.forms().stream();
    }

    static Stream<Arguments> seeds() {
        return forms().flatMap(form -> IntStream.range(0, 20)
                .mapToObj(seed -> argumentSet(form.identity().name() + " " + seed, form, (long) seed)));
    }

    private static Stream<Path> files(Form form) {
        try (Stream<Path> files = Files.list(Path.of("answers", form.identity().name(), "valid"))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
