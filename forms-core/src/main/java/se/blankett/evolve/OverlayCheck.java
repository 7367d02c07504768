package se.blankett.evolve;

import java.util.List;
import java.util.Map;
import se.blankett.engine.DraftUpgrade;
import se.blankett.engine.Upgraded;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Problem;

/**
 * Says whether data stay comparable: whether every submission that an overlay accepts is one that its base accepts, once
 * what only the overlay asks for is taken out.
 *
 * <p>The schemas are compared place by place, so the answer is on the safe side: what makes stricter is let be, what
 * stays the same is the same, and everything else is a problem. Values of {@code parameters} may differ: what rules make
 * of them is each municipality's own. Stateless: safe to share between threads.
 */
public final class OverlayCheck {
    private static final String MERGE = "merge";

    private OverlayCheck() {}

    /**
     * Returns what keeps data from being comparable, and what of the overlay no longer fits the base, because it changes
     * something that is not there; none where all is well.
     *
     * @param name what messages call the overlay
     * @param base the base as it was written, a JSON object
     * @param overlay the overlay as it was written, a JSON object with {@code merge}
     * @throws se.blankett.json.JsonException where one of them is no JSON object
     */
    public static List<Problem> check(String name, String base, String overlay) {
        Map<String, Object> written = Json.parseObject(base, Json.DEPTH);
        Object merge = Json.parseObject(overlay, Json.DEPTH).getOrDefault(MERGE, Map.of());
        Map<String, Object> patch = merge instanceof Map<?, ?> map ? Json.object(map) : Map.of();
        Changes changes = new Changes(name, patch);
        new Lost(changes).find(patch, written, Pointer.ROOT);
        Upgraded before = DraftUpgrade.of(written);
        Upgraded after = DraftUpgrade.of(Json.object((Map<?, ?>) Json.mergePatch(written, patch)));
        new SchemaComparison(changes, Names.of(before.tree()), Exact.in(before.tree(), after.tree()))
                .compare(before.tree(), after.tree(), Pointer.ROOT, Pointer.ROOT);
        return changes.found();
    }
}
