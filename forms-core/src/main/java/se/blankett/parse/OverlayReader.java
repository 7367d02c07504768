package se.blankett.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.form.CodeLists;
import se.blankett.form.Pointer;
import se.blankett.form.Source;
import se.blankett.form.Version;
import se.blankett.form.VersionRange;
import se.blankett.json.Json;
import se.blankett.json.JsonException;
import se.blankett.report.Nearest;

/** Reads an overlay and the base that it changes as the one form that they are together. */
final class OverlayReader {
    private static final List<String> MEMBERS = List.of("overlay", "base", "merge");

    private final Folder folder;
    private final Problems problems = new Problems();

    OverlayReader(Folder folder) {
        this.folder = folder;
    }

    Parsed read(String name, String text) {
        Optional<Overlay> overlay = overlay(name, text);
        Optional<Document> base = overlay.flatMap(read -> base(read, folder.bases()));
        return overlay.isPresent() && base.isPresent()
                ? merged(overlay.get(), base.get(), folder)
                : new Parsed(Optional.empty(), Optional.empty(), problems.toList());
    }

    /** As {@link #read}, with the base that is given: it has to be the one that the overlay names. */
    Parsed read(String name, String text, Document given) {
        Optional<Overlay> overlay = overlay(name, text);
        Optional<Document> base = overlay.flatMap(read -> base(read, List.of(given)));
        return overlay.isPresent() && base.isPresent()
                ? merged(overlay.get(), base.get(), folder)
                : new Parsed(Optional.empty(), Optional.empty(), problems.toList());
    }

    private static Parsed merged(Overlay overlay, Document base, Folder folder) {
        Parsed parsed = FormReader.read(overlay.onto(base), new BesideOverlay(folder, overlay, base));
        return new Parsed(parsed.form(), parsed.built(), overlay.placed(parsed.problems(), base));
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
                id ? Nearest.fix(overlay.id(), ids) : "write it like ^1.0.0");
    }

    private static Optional<Version> version(Document document) {
        return Version.parse(versionOf(document));
    }

    private static String versionOf(Document document) {
        return document.root().form().text("version");
    }

    /** What the base refers to and is translated by counts for the overlay, too. */
    private record BesideOverlay(Folder folder, Overlay overlay, Document base) implements Neighbours {
        @Override
        public Optional<Document> find(String uri, String path, Document from) {
            return folder.find(uri, path, from);
        }

        @Override
        public CodeLists codeLists() {
            return folder.codeLists();
        }

        @Override
        public Map<String, List<Source>> translations(String name) {
            Map<String, List<Source>> all = folder.translations(name);
            folder.translations(base.name())
                    .forEach((lang, sources) ->
                            all.computeIfAbsent(lang, key -> new ArrayList<>()).addAll(sources));
            return all;
        }
    }
}
