package se.blankett.parse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.blankett.engine.EngineException;
import se.blankett.engine.FormEngine;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;
import se.blankett.form.Source;
import se.blankett.json.JsonException;

/** Reads one definition from the text to the form, and gathers every problem on the way. */
final class FormReader {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    static final int MAX_LENGTH = 4 << 20;

    /** What lies in the future matters to answers, not to whether a schema compiles. */
    private static final Clock ANY_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Problems problems = new Problems();
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
        Optional<Form> form = reader.read(uri, name, text);
        return new Parsed(form.filter(made -> !reader.problems.hasErrors()), reader.problems.toList());
    }

    /** A document that is not even looked at. */
    static Parsed tooLarge(String name) {
        Problems problems = new Problems();
        problems.error(name, Pointer.ROOT, "form.tooLarge", "the document is larger than 4 MiB", "split it");
        return new Parsed(Optional.empty(), problems.toList());
    }

    private Optional<Form> read(String uri, String name, String text) {
        try {
            return read(Documents.read(uri, name, text));
        } catch (JsonException e) {
            problems.error(name, Pointer.ROOT, "json", String.valueOf(e.getMessage()), "mend the JSON");
            return Optional.empty();
        }
    }

    private Optional<Form> read(Document own) {
        String dialect = own.root().text("$schema");
        if (!dialect.isEmpty() && !dialect.replace("#", "").equals(DIALECT)) {
            problems.error(
                    own.name(),
                    Pointer.ROOT.child("$schema"),
                    "schema.dialect",
                    "\"" + dialect + "\" is no dialect that can be read",
                    "use \"" + DIALECT + "\"");
            return Optional.empty();
        }
        new MetaCheck(problems).check(own);
        Documents documents = new Documents(own, neighbours);
        RefCheck refs = new RefCheck(documents, problems);
        refs.check(own.root());
        documents.others().forEach(new MetaCheck(problems)::check);
        if (refs.foundCircle()) {
            return Optional.empty(); // whatever is built on it has no end
        }
        Optional<Form> form = build(own, documents);
        form.filter(made -> !problems.hasErrors()).ifPresent(this::compile);
        return form;
    }

    private Optional<Form> build(Document own, Documents documents) {
        ConditionReader conditions = new ConditionReader(documents, problems);
        LayoutReader layouts = new LayoutReader(conditions, problems);
        FieldReader fields = new FieldReader(new PartReader(documents, conditions, problems), layouts, problems);
        Presence always = new Presence(List.of(Guard.ALWAYS), List.of(Guard.ALWAYS));
        Field root = fields.read(Pointer.ROOT, List.of(Part.of(own.root(), Guard.ALWAYS)), always);
        if (!(root instanceof Group group)) {
            problems.error(
                    own.root(), "form.noObject", "the answers of a form are an object", "use \"type\": \"object\"");
            return Optional.empty();
        }
        new CycleCheck(group, documents, problems).check();
        new NameCheck(group, documents, problems).check();
        RootReader reader = new RootReader(own.root());
        var pages = new PageReader(layouts, problems).read(own.root(), group, reader.title());
        return Optional.of(new Form(
                reader.identity(digest(documents.sources())),
                reader.title(),
                own.root().text("description"),
                pages,
                PageReader.ordered(group, pages),
                reader.start(),
                reader.receipt(),
                reader.handling(),
                documents.sources()));
    }

    /** What the engine refuses for reasons of its own is the author's to know, too. */
    private void compile(Form form) {
        try {
            FormEngine.of(form, ANY_TIME).check(se.blankett.engine.Instance.of(java.util.Map.of()));
        } catch (EngineException e) {
            problems.error(
                    form.sources().get(0).name(),
                    Pointer.ROOT,
                    "schema.engine",
                    String.valueOf(e.getMessage()),
                    "look at what is unusual in it");
        }
    }

    /** SHA-256 of the documents one after the other: of a form in one document that of the file. */
    private static String digest(List<Source> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
