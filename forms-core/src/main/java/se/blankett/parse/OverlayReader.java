package se.blankett.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.blankett.form.CodeLists;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.form.Version;
import se.blankett.form.VersionRange;
import se.blankett.json.Json;
import se.blankett.json.JsonException;
import se.blankett.report.Nearest;
import se.blankett.report.Problem;

/** Reads an overlay and the base that it changes as the one form that they are together. */
final class OverlayReader {
    private static final List<String> MEMBERS = List.of("overlay", "base", "merge");

    private final Neighbours beside;
    private final Problems problems = new Problems();

    /** @param beside the documents that lie beside the base */
    OverlayReader(Neighbours beside) {
        this.beside = beside;
    }

    /** @param bases the forms that there are: the overlay names one of them */
    Parsed read(String name, String text, List<Document> bases) {
        if (text.length() > FormReader.MAX_LENGTH) {
            return FormReader.tooLarge(name);
        }
        Optional<Overlay> overlay = overlay(name, text);
        Optional<Document> base = overlay.flatMap(read -> base(read, bases));
        if (overlay.isEmpty() || base.isEmpty()) {
            return new Parsed(Optional.empty(), Optional.empty(), problems.toList());
        }
        Overlay read = overlay.get();
        Parsed parsed = FormReader.read(read.onto(base.get()), new BesideOverlay(beside, base.get()));
        new ShorterLists(name, problems).find(read.merge(), base.get().root().map(), Pointer.ROOT);
        new OverlayParameters(read, problems).find(base.get());
        List<Problem> all = new ArrayList<>(problems.toList());
        all.addAll(read.placed(
                parsed.problems(),
                base.get(),
                () -> FormReader.read(base.get(), beside).problems()));
        return new Parsed(parsed.form(), parsed.built(), all, problem -> read.advised(problem, base.get()));
    }

    private Optional<Overlay> overlay(String name, String text) {
        try {
            Map<String, Object> tree = Json.parseObject(text, Json.DEPTH);
            check(name, tree);
            return problems.hasErrors()
                    ? Optional.empty()
                    : Optional.of(new Overlay(
                            name,
                            String.valueOf(tree.get("overlay")),
                            String.valueOf(tree.get("base")),
                            Json.object((Map<?, ?>) tree.getOrDefault("merge", Map.of()))));
        } catch (JsonException e) {
            problems.error(name, Pointer.ROOT, "json", String.valueOf(e.getMessage()), "mend the JSON");
            return Optional.empty();
        }
    }

    private void check(String name, Map<String, Object> tree) {
        for (String member : MEMBERS) {
            Object value = tree.getOrDefault(member, Json.NULL);
            boolean fits = member.equals("merge") ? value instanceof Map : value instanceof String;
            if (!fits) {
                String kind = member.equals("merge") ? "an object" : "a text";
                problems.error(
                        name,
                        Pointer.ROOT.child(member),
                        "overlay.member",
                        "an overlay has '" + member + "', which is " + kind,
                        "write it like {\"overlay\": \"https://exempel.se/e-tjanster/skolskjuts\", \"base\": \"^1.0.0\","
                                + " \"merge\": {}}");
            }
        }
        tree.keySet().stream()
                .filter(member -> !MEMBERS.contains(member))
                .forEach(member -> problems.error(
                        name,
                        Pointer.ROOT.child(member),
                        "overlay.unknownMember",
                        "an overlay has no member \"" + member + "\"",
                        Nearest.fix(member, MEMBERS)));
    }

    /** Returns the latest version that the overlay takes. */
    private Optional<Document> base(Overlay overlay, List<Document> there) {
        List<Document> named = there.stream()
                .filter(document -> document.uri().equals(overlay.id()))
                .toList();
        Optional<VersionRange> range = VersionRange.parse(overlay.range());
        if (named.isEmpty() || range.isEmpty()) {
            tellBase(overlay, there, named.isEmpty());
            return Optional.empty();
        }
        Optional<Document> base = named.stream()
                .filter(document ->
                        version(document).filter(range.get()::contains).isPresent())
                .max(Comparator.comparing(document -> version(document).orElseThrow()));
        if (base.isEmpty()) {
            List<String> versions = named.stream().map(OverlayReader::versionOf).toList();
            problems.error(
                    overlay.name(),
                    Pointer.ROOT.child("base"),
                    "overlay.range",
                    "the base is version " + String.join(", ", versions) + ", which " + overlay.range()
                            + " does not take",
                    "look through what has changed in it, then change the range");
        }
        return base;
    }

    private void tellBase(Overlay overlay, List<Document> there, boolean id) {
        List<String> ids = new ArrayList<>(there.stream().map(Document::uri).toList());
        problems.error(
                overlay.name(),
                Pointer.ROOT.child(id ? "overlay" : "base"),
                id ? "overlay.base" : "overlay.range",
                id
                        ? "no form here has the $id \"" + overlay.id() + "\""
                        : "\"" + overlay.range() + "\" is no range of versions",
                id ? fixBase(overlay, ids) : "write it like ^1.0.0");
    }

    private static String fixBase(Overlay overlay, List<String> ids) {
        return Nearest.to(overlay.id(), ids)
                .map(near -> "use \"" + near + "\"")
                .orElse("put the form that it changes beside it, in the same folder");
    }

    private static Optional<Version> version(Document document) {
        return Version.parse(versionOf(document));
    }

    private static String versionOf(Document document) {
        return document.root().form().text("version");
    }

    /** What the base refers to and is translated by counts for the overlay, too. */
    private record BesideOverlay(Neighbours beside, Document base) implements Neighbours {
        @Override
        public Optional<Document> find(String uri, String path, Document from) {
            return beside.find(uri, path, from);
        }

        @Override
        public CodeLists codeLists() {
            return beside.codeLists();
        }

        @Override
        public Map<String, List<Source>> translations(String name) {
            Map<String, List<Source>> all = new TreeMap<>(beside.translations(name));
            beside.translations(base.name()).forEach((lang, sources) -> all.merge(lang, sources, BesideOverlay::both));
            return all;
        }

        private static List<Source> both(List<Source> own, List<Source> shared) {
            return Stream.concat(own.stream(), shared.stream()).toList();
        }
    }
}
