package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.report.Problem;

/**
 * What a municipality changes in a form that it shares with others: a JSON Merge Patch (RFC 7396) on its document.
 *
 * @param name {@code skolskjuts.1780.overlay.json}
 * @param id the {@code $id} of the form that it changes
 * @param range which versions of it: {@code ^1.0.0}
 * @param merge the patch
 */
record Overlay(String name, String id, String range, Map<String, Object> merge) {
    /** Returns the document with the changes in it, under the name of the overlay. */
    Document onto(Document base) {
        Map<String, Object> written = Json.parseObject(base.source().text(), Json.DEPTH);
        Map<String, Object> merged = Json.object((Map<?, ?>) Json.mergePatch(written, merge));
        Map<String, Object> form = merged.get("x-form") instanceof Map<?, ?> map ? Json.object(map) : Map.of();
        if (form.get("version") instanceof String version && version.equals(versionIn(written))) {
            Map<String, Object> versioned = new LinkedHashMap<>(form);
            versioned.put("version", version + (version.indexOf('+') < 0 ? "+" : ".") + local());
            merged.put("x-form", versioned);
        }
        return Document.of(base.uri(), name, Json.pretty(merged));
    }

    /** Build metadata tells the definitions of one version apart, and says nothing of which is later. */
    private String local() {
        String base = Folder.nameOf(name);
        return base.substring(base.lastIndexOf('.') + 1).replaceAll("[^0-9A-Za-z-]", "-");
    }

    private static String versionIn(Map<String, Object> tree) {
        return tree.get("x-form") instanceof Map<?, ?> form && form.get("version") instanceof String version
                ? version
                : "";
    }

    /**
     * Tells of the merged document where its author wrote it: in the overlay, or in the base where that has the same
     * problem without the overlay.
     *
     * @param own what is wrong with the base alone; asked for at most once, and only where that may be in the base
     */
    List<Problem> placed(List<Problem> problems, Document base, Supplier<List<Problem>> own) {
        boolean sure = problems.stream()
                .filter(problem -> problem.document().equals(name))
                .allMatch(problem -> isHere(problem.pointer()));
        List<Problem> alone = sure ? List.of() : own.get();
        return problems.stream()
                .map(problem -> !problem.document().equals(name) ? problem : placed(problem, base.name(), alone))
                .toList();
    }

    /** Returns advice where its author wrote it: where the overlay has nothing to do with it, in the base. */
    Problem advised(Problem advice, Document base) {
        if (!advice.document().equals(name)) {
            return advice;
        }
        return isHere(advice.pointer()) ? inOverlay(advice) : inBase(advice, base.name());
    }

    private Problem placed(Problem problem, String base, List<Problem> own) {
        if (isHere(problem.pointer())) {
            return inOverlay(problem);
        }
        return own.stream().anyMatch(other -> isSame(problem, base, other))
                ? inBase(problem, base)
                : Removals.of(merge).told(problem, base).orElseGet(() -> inOverlay(problem));
    }

    private Problem inOverlay(Problem problem) {
        Pointer written = written(problem.pointer());
        Pointer at = isWhole(written) ? problem.pointer() : written;
        return problem.withPointer(Pointer.ROOT.child("merge").resolve(at));
    }

    private static Problem inBase(Problem problem, String base) {
        return new Problem(
                base,
                problem.pointer(),
                problem.code(),
                problem.severity(),
                problem.what(),
                problem.fix(),
                problem.block());
    }

    /** Says whether the overlay wrote what stands there, or all that it stands in. */
    private boolean isHere(Pointer at) {
        Pointer written = written(at);
        return !written.isRoot() && (isWhole(written) || written.equals(at));
    }

    /** Returns the nearest place around it that the overlay has. */
    private Pointer written(Pointer at) {
        Pointer written = at;
        while (written.evaluate(merge).isEmpty()) {
            written = written.parent();
        }
        return written;
    }

    private boolean isWhole(Pointer written) {
        return !(written.evaluate(merge).orElseThrow() instanceof Map);
    }

    private static boolean isSame(Problem problem, String base, Problem other) {
        return other.document().equals(base)
                && problem.pointer().equals(other.pointer())
                && problem.code().equals(other.code());
    }
}
