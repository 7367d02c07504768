package se.blankett.generated;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import se.blankett.dialogue.Dialogue;
import se.blankett.example.Examples;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.submission.Draft;
import se.blankett.submission.Turn;
import se.blankett.validate.SubmissionValidator;

/**
 * A form that nobody wrote, and what is needed to fill it in.
 *
 * @param seed makes the same form again
 */
record GeneratedForm(
        long seed,
        Map<String, Object> schema,
        Form form,
        Dialogue dialogue,
        HtmlRenderer renderer,
        SubmissionValidator validator,
        Examples examples) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final int COUNT = Integer.getInteger("forms", 140);
    private static final int LARGEST = 8;

    /** Those with little in them first. */
    private static final List<GeneratedForm> ALL =
            LongStream.range(0, COUNT).mapToObj(GeneratedForm::of).toList();

    static List<GeneratedForm> all() {
        return ALL;
    }

    private static GeneratedForm of(long seed) {
        Map<String, Object> schema = FormMaker.make(seed, (int) (1 + seed * LARGEST / COUNT));
        String text = Json.write(schema);
        try {
            return of(seed, schema, FormParser.parse("genererat.form.json", text));
        } catch (RuntimeException e) {
            throw new IllegalStateException("seed " + seed + ": " + e.getMessage() + "\n" + text, e);
        }
    }

    private static GeneratedForm of(long seed, Map<String, Object> schema, Form form) {
        return new GeneratedForm(
                seed,
                schema,
                form,
                Dialogue.of(form, CLOCK),
                HtmlRenderer.of(form),
                SubmissionValidator.of(form, CLOCK),
                Examples.of(form, CLOCK));
    }

    /** Returns answers that are accepted, with files that there are. */
    Map<String, Object> valid() {
        return Paper.honest(examples.valid(seed).answers());
    }

    Mutations mutations() {
        return Mutations.of(Chance.of(seed), schema);
    }

    Sheet sheet(Turn turn) {
        return Sheet.of(renderer.render(turn, PageOptions.of("/")));
    }

    /** Returns every page on which something is asked, as the draft has it. */
    List<Turn> pages(Draft draft) {
        return form.pages().stream()
                .map(page -> dialogue.show(draft, page.id()))
                .filter(turn -> turn.page().isPresent())
                .collect(Collectors.toMap(
                        turn -> turn.page().orElseThrow().id(), turn -> turn, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Returns what to look at where it fails. */
    String told() {
        return "seed " + seed + ": " + Json.write(schema);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
