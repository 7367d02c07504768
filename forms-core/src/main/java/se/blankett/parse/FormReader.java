package se.blankett.parse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.engine.EngineException;
import se.blankett.engine.FormEngine;
import se.blankett.engine.Instance;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.json.JsonException;
import se.blankett.report.Problem;
import se.blankett.report.ProblemOrder;

/** Reads one definition from the text to the form, and gathers every problem on the way. */
final class FormReader {
    static final int MAX_LENGTH = 4 << 20;

    /** What lies in the future matters to answers, not to whether a schema compiles. */
    private static final Clock ANY_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Problems problems = new Problems();
    private final List<Document> read = new ArrayList<>();
    private final Neighbours neighbours;

    private FormReader(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * @param uri what the document is called where it has no {@code $id}
     * @param name what messages call it
     */
    static Parsed read(String uri, String name, String text, Neighbours neighbours) {
        if (text.length() > MAX_LENGTH) {
            return tooLarge(name);
        }
        FormReader reader = new FormReader(neighbours);
        return reader.parsed(reader.read(uri, name, text));
    }

    /** Reads a definition that is made of several documents already. */
    static Parsed read(Document own, Neighbours neighbours) {
        FormReader reader = new FormReader(neighbours);
        try {
            reader.checkSize(own.name(), own.tree());
            return reader.parsed(reader.read(own));
        } catch (StoppedException e) {
            return reader.parsed(Optional.empty());
        }
    }

    private Parsed parsed(Optional<Form> form) {
        return new Parsed(form.filter(made -> !problems.hasErrors()), form, told());
    }

    /** In the order in which they stand, and at the place where they were written: an older draft has some elsewhere. */
    private List<Problem> told() {
        Map<String, Document> documents = new LinkedHashMap<>();
        read.forEach(document -> documents.put(document.name(), document));
        Map<String, Map<String, Object>> trees = new LinkedHashMap<>();
        documents.forEach((name, document) -> trees.put(name, document.tree()));
        return ProblemOrder.of(trees).sort(problems.toList()).stream()
                .map(problem -> Optional.ofNullable(documents.get(problem.document()))
                        .map(document -> problem.withPointer(document.schema().written(problem.pointer())))
                        .orElse(problem))
                .toList();
    }

    /** A document that is not even looked at. */
    static Parsed tooLarge(String name) {
        Problems problems = new Problems();
        problems.error(name, Pointer.ROOT, "form.tooLarge", "the document is larger than 4 MiB", "split it");
        return new Parsed(Optional.empty(), Optional.empty(), problems.toList());
    }

    private Optional<Form> read(String uri, String name, String text) {
        try {
            Map<String, Object> tree = Json.parseObject(text, Json.DEPTH);
            checkSize(name, tree);
            return read(Document.of(uri, name, text, tree));
        } catch (StoppedException e) {
            return Optional.empty();
        } catch (JsonException e) {
            problems.error(name, Pointer.ROOT, "json", String.valueOf(e.getMessage()), "mend the JSON");
            return Optional.empty();
        }
    }

    private void checkSize(String name, Map<String, Object> tree) {
        String tooMuch = DocumentSize.tooMuch(tree);
        if (!tooMuch.isEmpty()) {
            problems.error(name, Pointer.ROOT, "form.tooLarge", tooMuch, "split it, or use 'codeList' for long lists");
            throw new StoppedException();
        }
    }

    private Optional<Form> read(Document own) {
        read.add(own);
        if (!isReadable(own)) {
            return Optional.empty();
        }
        Documents documents = new Documents(own, neighbours);
        RefCheck refs = new RefCheck(documents, problems);
        boolean ends = refs.check(own.root());
        read.addAll(documents.others());
        DraftCheck drafts = new DraftCheck(problems);
        if (!documents.others().stream().allMatch(this::isReadable)) {
            return Optional.empty();
        }
        read.forEach(drafts::check);
        drafts.checkAnchors(read);
        read.forEach(new MetaCheck(problems)::check);
        if (!ends) {
            return Optional.empty(); // whatever is built on it has no end
        }
        List<Translation> translations = translations(own.name());
        Optional<Form> form = new FormBuilder(documents, problems).build(translations);
        if (form.isPresent() && !problems.hasErrors()) {
            compile(form.get());
            Set<String> parameters =
                    Parameters.of(documents.own().root()).values().keySet();
            translations.forEach(translation -> translation.report(parameters, problems));
        }
        return form;
    }

    private boolean isReadable(Document document) {
        if (!Json.isWhole(document.tree())) {
            String what = "a text has half a character in it (a lone surrogate)";
            problems.error(document.root(), "json", what, "mend the JSON");
            return false;
        }
        return new DraftCheck(problems).isKnown(document);
    }

    private List<Translation> translations(String name) {
        List<Translation> translations = new ArrayList<>();
        neighbours.translations(name).forEach((lang, sources) -> {
            try {
                translations.add(Translation.of(lang, sources));
            } catch (JsonException e) {
                problems.error(
                        sources.get(0).name(), Pointer.ROOT, "json", String.valueOf(e.getMessage()), "mend the JSON");
            }
        });
        return translations;
    }

    /** What the engine refuses for reasons of its own is the author's to know, too. */
    private void compile(Form form) {
        try {
            FormEngine.of(form, ANY_TIME).check(Instance.of(Map.of()), Set.of());
        } catch (EngineException e) {
            problems.error(
                    form.sources().get(0).name(),
                    Pointer.ROOT,
                    "schema.engine",
                    String.valueOf(e.getMessage()),
                    "take away one half after the other, until it loads, to find what it is");
        }
    }
}
