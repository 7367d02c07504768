package se.blankett.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Guard;
import se.blankett.form.Identity;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.form.Presence;
import se.blankett.form.Source;
import se.blankett.json.Sha256;

/** Makes the form of documents whose references all lead somewhere, once for each language. */
final class FormBuilder {
    private final Documents documents;
    private final Parameters parameters;
    private final Problems problems;

    FormBuilder(Documents documents, Problems problems) {
        this(documents, Parameters.of(documents.own().root()), problems);
    }

    private FormBuilder(Documents documents, Parameters parameters, Problems problems) {
        this.documents = documents;
        this.parameters = parameters;
        this.problems = problems;
    }

    Optional<Form> build(List<Translation> translations) {
        Optional<Form> form = build("", Set.of());
        if (form.isEmpty() || problems.hasErrors()) {
            return form;
        }
        Map<String, Form> translated = new LinkedHashMap<>();
        for (Translation translation : translations) {
            // What is wrong with the form has been told: here it would be told again for each language.
            FormBuilder builder = new FormBuilder(documents.worded(translation::apply), parameters, new Problems());
            builder.build(translation.lang(), translation.missing())
                    .ifPresent(made -> translated.put(translation.lang(), made));
        }
        return form.map(made -> made.withTranslations(translated));
    }

    /** @param lang the language of the texts, or {@code ""} for the form's own */
    private Optional<Form> build(String lang, Set<String> untranslated) {
        String written = lang.isEmpty() ? documents.own().root().form().text("lang") : lang;
        Documents worded = documents.worded(document -> parameters.fill(document, written, problems));
        Extent extent = new Extent(problems);
        ConditionReader conditions = new ConditionReader(worded, problems, extent);
        LayoutReader layouts = new LayoutReader(conditions, problems);
        SchemaNode own = worded.own().root();
        RootReader reader = new RootReader(own);
        CodeListReader lists =
                new CodeListReader(documents.codeLists(), lang.isEmpty() ? reader.lang() : lang, problems);
        Unshown unshown = new Unshown(problems, own.has("x-form"));
        FieldReader fields =
                new FieldReader(new PartReader(worded, conditions), layouts, lists, problems, unshown, extent);
        Presence always = new Presence(List.of(Guard.ALWAYS), List.of(Guard.ALWAYS));
        Optional<Field> root = fields.read(Pointer.ROOT, List.of(Part.of(own, Guard.ALWAYS)), always);
        if (root.isEmpty() || !(root.get() instanceof Group questions)) {
            NoForm.tell(own, problems);
            return Optional.empty();
        }
        FieldNames names = new FieldNames(questions);
        ExpressionReader expressions = new ExpressionReader(names, parameters.values(), own, problems, extent);
        Group group = new FormulaReader(names, expressions, fields.formulas(), problems).read(questions);
        if (lang.isEmpty()) { // a translation changes no condition
            new CycleCheck(group, fields.formulas().computes(), worded, problems).check();
            new NameCheck(group, names, worded, problems).check();
            new SignerCheck(group, problems).check(own.form(), reader.handling().signers());
            parameters.checkNames(group, own, problems);
        }
        List<Page> pages = new PageReader(layouts, problems).read(own, group, reader.title());
        Set<String> left = untranslated.stream()
                .map(text -> parameters.fill(text, written))
                .collect(Collectors.toSet());
        return Optional.of(form(reader, PageReader.ordered(group, pages), pages, lang, left));
    }

    private Form form(RootReader reader, Group root, List<Page> pages, String lang, Set<String> untranslated) {
        Identity identity = reader.identity(digest(documents.sources()));
        return new Form(
                lang.isEmpty() ? identity : identity.withLang(lang),
                reader.title(),
                reader.description(),
                pages,
                root,
                reader.start(),
                reader.receipt(),
                reader.handling(),
                documents.sources(),
                Map.of(),
                untranslated,
                reader.lang());
    }

    /** SHA-256 of the documents one after the other: of a form in one document that of the file. */
    private static String digest(List<Source> sources) {
        Map<String, String> texts = new LinkedHashMap<>(); // one document may have several addresses
        sources.forEach(source -> texts.put(source.name(), source.text()));
        return Sha256.of(String.join("", texts.values()));
    }
}
