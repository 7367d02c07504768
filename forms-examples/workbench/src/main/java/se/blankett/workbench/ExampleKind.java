package se.blankett.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Option;
import se.blankett.example.Broken;
import se.blankett.example.Example;
import se.blankett.example.Examples;
import se.blankett.example.Gap;
import se.blankett.example.Suite;

/** What is made up: one at the most; else one document of valid answers. */
final class ExampleKind {
    @Option(
            names = "--invalid",
            description = "Prints an array of {answers, breaks: {pointer, code}}: each breaks one rule, and every rule"
                    + " is broken.")
    private boolean invalid;

    @Option(
            names = "--all",
            description = "Prints an array of answers that together answer every question, choose every option, and"
                    + " take every branch.")
    private boolean all;

    @Option(
            names = "--limits",
            description = "Prints an array of {answers, shows}: in each, one answer is at a limit, such as the longest"
                    + " text.")
    private boolean limits;

    @Option(
            names = "--gaps",
            description = "Prints an array of {pointer, what}: what --all, --limits and --invalid do not show, because"
                    + " no answers were found that do.")
    private boolean gaps;

    /**
     * What was made.
     *
     * @param isWhole whether everything could be shown that was asked for
     */
    record Made(Object json, boolean isWhole) {}

    Made of(Examples examples, long seed) {
        if (invalid) {
            return made(examples.broken(seed), ExampleKind::toJson);
        }
        if (all) {
            return made(examples.covering(seed), Example::answers);
        }
        if (limits) {
            return made(examples.limits(seed), ExampleKind::toJson);
        }
        return gaps ? gaps(examples, seed) : new Made(examples.valid(seed).answers(), true);
    }

    private static <T> Made made(Suite<T> suite, Function<T, Object> json) {
        return new Made(suite.cases().stream().map(json).toList(), suite.gaps().isEmpty());
    }

    private static Made gaps(Examples examples, long seed) {
        List<Gap> found = new ArrayList<>(examples.covering(seed).gaps());
        found.addAll(examples.limits(seed).gaps());
        found.addAll(examples.broken(seed).gaps());
        return new Made(found.stream().map(ExampleKind::toJson).toList(), found.isEmpty());
    }

    private static Object toJson(Example example) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("answers", example.answers());
        json.put("shows", example.shows());
        return json;
    }

    private static Object toJson(Broken broken) {
        Map<String, Object> breaks = new LinkedHashMap<>();
        breaks.put("pointer", broken.pointer().text());
        breaks.put("code", broken.code());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("answers", broken.answers());
        json.put("breaks", breaks);
        return json;
    }

    private static Object toJson(Gap gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pointer", gap.pointer().text());
        json.put("what", gap.what());
        return json;
    }
}
