package se.blankett.lint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.blankett.engine.CompiledSchema;
import se.blankett.engine.Instance;
import se.blankett.form.Source;
import se.blankett.json.Json;

/**
 * A value that an author wrote.
 *
 * @param place where
 * @param code what it is called where the form refuses it
 * @param stored the answer that it comes to, or empty where it is none
 * @param rules what an answer has to keep
 */
record Sample(Node place, String code, Object written, Optional<Object> stored, Map<String, Object> rules) {
    private static final String FIX = "change one or the other";
    private static final Clock ANY_TIME = Clock.fixed(java.time.Instant.EPOCH, ZoneOffset.UTC);

    /** Returns those that the rules refuse, all of them judged at once: to compile a schema takes its time. */
    static List<Sample> refused(List<Sample> samples) {
        Map<String, Object> rules = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            String name = Integer.toString(i);
            rules.put(name, samples.get(i).rules());
            samples.get(i).stored().ifPresent(value -> values.put(name, value));
        }
        Set<String> wrong = judge(rules, values);
        return IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).stored().isEmpty() || wrong.contains(Integer.toString(i)))
                .mapToObj(samples::get)
                .toList();
    }

    private static Set<String> judge(Map<String, Object> rules, Map<String, Object> values) {
        Source source = new Source("urn:blankett:samples", "samples", Json.write(Map.of("properties", rules)));
        return CompiledSchema.of(List.of(source), ANY_TIME).check(Instance.of(values)).stream()
                .map(violation -> violation.instance().last())
                .collect(Collectors.toSet());
    }

    void tell(Advice advice) {
        String value = Json.canonical(written);
        switch (code) {
            case "option.refused" ->
                advice.error(place, code, "the option " + value + " is refused by what stands beside it", FIX);
            case "default.refused" ->
                advice.warning(place, code, "the form begins with " + value + " and refuses it", FIX);
            default -> advice.warning(place, code, "the form gives " + value + " as an example and refuses it", FIX);
        }
    }
}
