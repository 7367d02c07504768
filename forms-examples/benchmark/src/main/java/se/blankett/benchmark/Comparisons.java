package se.blankett.benchmark;

import java.util.ArrayList;
import java.util.List;
import se.blankett.benchmark.Row.Goal;

/** Puts timings side by side. What was not timed has no row. */
final class Comparisons {
    private final Timings timings;
    private final List<Row> rows = new ArrayList<>();

    private Comparisons(Timings timings) {
        this.timings = timings;
    }

    static List<Row> of(Timings timings) {
        Comparisons comparisons = new Comparisons(timings);
        for (String form : List.of("barnomsorg", "skolskjuts")) {
            comparisons.bind(form);
            comparisons.validate(form, "valid");
            comparisons.validate(form, "errors");
        }
        comparisons.validateText("valid");
        comparisons.validateText("errors");
        comparisons.turn();
        comparisons.rows.addAll(PageRows.of(timings));
        comparisons.growth("fields", "FieldsGrowthBenchmark", 50, 200, 800, 2000);
        comparisons.growth("rows", "RowsGrowthBenchmark", 1, 10, 100, 500);
        return comparisons.rows;
    }

    private void bind(String form) {
        String on = " form=" + form;
        Goal goal = Goal.atMost(2);
        compare("bind " + form, "BindBenchmark.bind" + on, "Jackson", "BindBenchmark.jackson" + on, goal);
        compare(
                "parse and bind " + form,
                "BindBenchmark.parseAndBind" + on,
                "Jackson",
                "BindBenchmark.jackson" + on,
                goal);
        compare(
                "parse and bind " + form,
                "BindBenchmark.parseAndBind" + on,
                "URLDecoder and map",
                "BindBenchmark.urlDecoder" + on,
                Goal.NONE);
    }

    private void validate(String form, String answers) {
        String on = " answers=" + answers + " form=" + form;
        String what = "validate " + form + ", " + answers;
        String ours = "ValidateBenchmark.validate" + on;
        compare(what, ours, "networknt", "ValidateBenchmark.networknt" + on, Goal.atMost(1));
        compare(what, ours, "with formats", "ValidateBenchmark.networkntWithFormats" + on, Goal.atMost(1));
    }

    private void validateText(String answers) {
        String on = " answers=" + answers + " form=barnomsorg";
        String what = "validate barnomsorg, " + answers + ", from JSON text";
        String ours = "ValidateTextBenchmark.validate" + on;
        compare(what, ours, "networknt", "ValidateTextBenchmark.networknt" + on, Goal.atMost(1));
        compare(what, ours, "with formats", "ValidateTextBenchmark.networkntWithFormats" + on, Goal.atMost(1));
    }

    private void turn() {
        String on = " form=barnomsorg";
        String json = "TurnBenchmark.jacksonReadsDraft" + on;
        compare(
                "turn: parse, bind, validate",
                "TurnBenchmark.turn" + on,
                "networknt",
                "ValidateBenchmark.networknt answers=errors" + on,
                Goal.NONE);
        compare(
                "turn: Dialogue.take",
                "TurnBenchmark.take" + on,
                "networknt",
                "ValidateBenchmark.networknt answers=errors" + on,
                Goal.NONE);
        compare("write a draft", "TurnBenchmark.writeDraft" + on, "Jackson reads it", json, Goal.NONE);
        compare("read a draft", "TurnBenchmark.readDraft" + on, "Jackson", json, Goal.NONE);
        timings.ratio("TurnBenchmark.turn" + on, "TurnBenchmark.turnOnTwoThreads" + on)
                .ifPresent(ratio -> rows.add(new Row(
                        "turns on two threads",
                        micros("TurnBenchmark.turnOnTwoThreads" + on),
                        micros("TurnBenchmark.turn" + on) + " on one",
                        2 * ratio,
                        Goal.atLeast(1.8))));
    }

    /** A slope is the ratio of the times by the ratio of the sizes: 1 is proportional. */
    private void growth(String what, String type, int... sizes) {
        for (String step : List.of("bind", "validate", "networknt")) {
            String at = type + "." + step + " size=";
            Goal goal = step.equals("networknt") ? Goal.NONE : Goal.atMost(1.3);
            for (int i = 1; i < sizes.length; i++) {
                slope(step + ": " + what + " ", at, sizes[i - 1], sizes[i], goal);
            }
            slope(step + ": " + what + " ", at, sizes[0], sizes[sizes.length - 1], goal);
        }
    }

    private void slope(String what, String at, int small, int large, Goal goal) {
        timings.ratio(at + large, at + small)
                .ifPresent(ratio -> rows.add(new Row(
                        "slope of " + what + small + " → " + large,
                        micros(at + large),
                        micros(at + small),
                        ratio * small / large,
                        goal)));
    }

    private void compare(String what, String ours, String name, String reference, Goal goal) {
        timings.ratio(ours, reference)
                .ifPresent(ratio -> rows.add(new Row(what, micros(ours), micros(reference) + " " + name, ratio, goal)));
    }

    private String micros(String name) {
        return timings.median(name).map(Row::micros).orElse("");
    }
}
