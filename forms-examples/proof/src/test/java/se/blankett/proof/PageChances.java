package se.blankett.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.engine.Instance;
import se.blankett.form.Choice;
import se.blankett.form.Condition;
import se.blankett.form.Guard;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** Whether conditions can hold while a guard does not: tried with every answer that they read. */
final class PageChances {
    private static final int MOST = 20_000;

    private final CatalogueForm form;

    PageChances(CatalogueForm form) {
        this.form = form;
    }

    /** Says whether there are such answers; where a condition stands on a row, there are. */
    boolean hold(Collection<Condition> conditions, Guard guard) {
        List<Condition> all = Stream.concat(conditions.stream(), guard.conditions().stream())
                .distinct()
                .toList();
        if (!all.stream().allMatch(condition -> condition.base().isRoot())) {
            return true;
        }
        return answers(all).stream()
                .map(Instance::of)
                .anyMatch(answer ->
                        conditions.stream().allMatch(each -> form.engine().holds(each, answer))
                                && !guard.holds(each -> form.engine().holds(each, answer)));
    }

    private List<Map<String, Object>> answers(List<Condition> conditions) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Pointer read : reads(conditions)) {
            List<Object> values = values(read);
            List<Map<String, Object>> more = new ArrayList<>(all);
            all.forEach(answer -> values.forEach(value -> more.add(with(answer, read.tokens(), value))));
            all = more;
            if (all.size() > MOST) {
                throw new IllegalStateException("too many answers to try for " + conditions);
            }
        }
        return all;
    }

    private static List<Pointer> reads(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.reads().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Object> values(Pointer read) {
        Optional<Leaf> leaf =
                form.form().fieldAt(read).filter(Leaf.class::isInstance).map(Leaf.class::cast);
        return leaf.map(PageChances::values).orElse(List.of());
    }

    private static List<Object> values(Leaf leaf) {
        return switch (leaf.type()) {
            case BOOLEAN -> List.of(true, false);
            case CHOICE -> leaf.choices().stream().map(Choice::value).toList();
            case CHOICES ->
                leaf.choices().stream()
                        .<Object>map(choice -> List.of(choice.value()))
                        .toList();
            case TEXT -> List.of("x");
            case FILE, FILES -> List.of();
            case NUMBER ->
                Stream.of(leaf.limits().minimum(), leaf.limits().maximum())
                        .<Object>flatMap(Optional::stream)
                        .toList();
        };
    }

    private static Map<String, Object> with(Map<String, Object> answer, List<String> tokens, Object value) {
        Map<String, Object> copy = new HashMap<>(answer);
        if (tokens.size() == 1) {
            copy.put(tokens.get(0), value);
        } else {
            Object inner = copy.getOrDefault(tokens.get(0), Map.of());
            Map<String, Object> object = Json.object((Map<?, ?>) inner);
            copy.put(tokens.get(0), with(object, tokens.subList(1, tokens.size()), value));
        }
        return copy;
    }
}
