package se.blankett.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.text.TextRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Draft;
import se.blankett.submission.Outcome;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;
import se.blankett.validate.SubmissionValidator;

/** Every shape of schema in everything that is made of it: page, review, receipt, PDF, text and what is stored. */
class EveryShapeTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));
    private static final PageOptions OPTIONS = PageOptions.of("/prov");

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape(
                        "dependentSchemas",
                        "'properties': {'a': {'title': 'Ombud', 'type': 'string'}}, 'dependentSchemas': {'a': {'properties': {'b': {'title': 'Ombudets telefon', 'type': 'string'}}, 'required': ['b']}}",
                        "{'a': 'Eva', 'b': '054-1'}",
                        "Ombud Eva, Ombudets telefon 054-1"),
                shape(
                        "dependentSchemas, not asked",
                        "'properties': {'a': {'title': 'Ombud', 'type': 'string'}, 'c': {'title': 'Annat', 'type': 'string'}}, 'dependentSchemas': {'a': {'properties': {'b': {'title': 'Ombudets telefon', 'type': 'string'}}}}",
                        "{'c': 'x'}",
                        "Annat x",
                        "Ombudets telefon"),
                shape("const", "'properties': {'a': {'title': 'Ärende', 'const': 'Ny ansökan'}}", "{'a': 'Ny ansökan'}", "Ärende Ny ansökan"),
                shape(
                        "a type union with null",
                        "'properties': {'a': {'title': 'Antal', 'type': ['null', 'integer']}, 'b': {'title': 'Namn', 'type': ['string', 'null']}}",
                        "{'a': 12}",
                        "Antal 12, Namn Inte angivet"),
                shape(
                        "several types",
                        "'properties': {'a': {'title': 'Nummer', 'type': ['string', 'number']}}",
                        "{'a': '12 B'}",
                        "Nummer 12 B"),
                shape(
                        "members beside a reference",
                        "'properties': {'a': {'$ref': '#/$defs/namn', 'title': 'Barnets namn', 'maxLength': 10}}, '$defs': {'namn': {'title': 'Namn', 'description': 'Som i passet.', 'type': 'string'}}",
                        "{'a': 'Alva'}",
                        "Barnets namn Alva"),
                shape(
                        "texts in rows",
                        "'properties': {'a': {'title': 'Skolor', 'type': 'array', 'items': {'title': 'Skola', 'type': 'string'}}}",
                        "{'a': ['Norra', 'Södra']}",
                        "Norra, Södra"),
                shape(
                        "rows in rows",
                        "'properties': {'a': {'title': 'Barn', 'type': 'array', 'items': {'type': 'object', 'properties': {'n': {'title': 'Namn', 'type': 'string'}, 'r': {'title': 'Resor', 'type': 'array', 'items': {'type': 'object', 'properties': {'d': {'title': 'Dag', 'type': 'string'}}}}}}}}",
                        "{'a': [{'n': 'Alva', 'r': [{'d': 'Måndag'}, {'d': 'Tisdag'}]}, {'n': 'Bo'}]}",
                        "Namn Alva, Dag Måndag, Dag Tisdag, Namn Bo"),
                shape(
                        "arrays in arrays",
                        "'properties': {'a': {'title': 'Dagar', 'type': 'array', 'items': {'title': 'Tider', 'type': 'array', 'items': {'title': 'Tid', 'type': 'string'}}}}",
                        "{'a': [['08.00', '15.30'], ['09.10']]}",
                        "08.00, 15.30, 09.10"),
                shape(
                        "alternatives that a const tells apart",
                        "'required': ['typ'], 'oneOf': [{'properties': {'typ': {'title': 'Sökande', 'const': 'Person'}, 'n': {'title': 'Namn', 'type': 'string'}}}, {'properties': {'typ': {'title': 'Sökande', 'const': 'Företag'}, 'f': {'title': 'Firma', 'type': 'string'}}}]",
                        "{'typ': 'Företag', 'f': 'Bygg AB'}",
                        "Sökande Företag, Firma Bygg AB",
                        "Namn"),
                shape(
                        "a point",
                        "'properties': {'p': {'title': 'Plats', 'type': 'object', 'x-form': {'widget': 'map'}, 'properties': {'lat': {'title': 'Latitud', 'type': 'number'}, 'lon': {'title': 'Longitud', 'type': 'number'}}}}",
                        "{'p': {'lat': 59.3275, 'lon': 18.0544}}",
                        "59.32750, 18.05440 (WGS 84)"),
                shape(
                        "a table",
                        "'properties': {'t': {'title': 'Poster', 'type': 'array', 'x-form': {'widget': 'table'}, 'items': {'type': 'object', 'properties': {'v': {'title': 'Vad', 'type': 'string'}, 'k': {'title': 'Kronor', 'type': 'integer'}}}}}",
                        "{'t': [{'v': 'Hyra', 'k': 8000}, {'v': 'El', 'k': 900}]}",
                        "Vad, Kronor, Hyra, El, 900"),
                shape(
                        "what is kept from read-only views",
                        "'properties': {'a': {'title': 'Namn', 'type': 'string'}, 'b': {'title': 'Hemligt ord', 'type': 'string', 'writeOnly': true}}",
                        "{'a': 'Eva', 'b': 'sesam'}",
                        "Namn Eva",
                        "Hemligt ord"),
                shape(
                        "what is no longer asked",
                        "'properties': {'a': {'title': 'Namn', 'type': 'string'}, 'b': {'title': 'Faxnummer', 'type': 'string', 'deprecated': true}}",
                        "{'a': 'Eva', 'b': '054-2'}",
                        "Namn Eva"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void is_on_the_page_and_in_all_that_is_made_of_it(String schema, String answers, List<String> shown, String hidden)
            throws IOException {
        Form form = form(schema);
        Map<String, Object> given = Json.parseObject(answers, 64);
        Outcome outcome = SubmissionValidator.of(form, CLOCK).validate(answers);
        Submission submission = Submission.parse(
                Submission.of(form, outcome, "A-1", CLOCK.instant()).toJson());
        String page = page(form, given);

        assertThat(outcome.asked())
                .filteredOn(at -> at.evaluate(given).filter(String.class::isInstance).isPresent())
                .allSatisfy(at -> assertThat(page).contains(">" + at.evaluate(given).orElseThrow()));

        assertThat(Json.canonical(submission.answers())).as("stored").isEqualTo(Json.canonical(given));
        for (String made : all(form, submission, given)) {
            assertThat(made).contains(shown);
            if (!hidden.isEmpty()) {
                assertThat(made).doesNotContain(hidden);
            }
        }
    }

    /** Returns all pages, what is typed in them as text. */
    private static String page(Form form, Map<String, Object> given) {
        HtmlRenderer html = HtmlRenderer.of(form);
        Dialogue dialogue = Dialogue.of(form, CLOCK);
        Draft draft = FormBinder.of(form, CLOCK).fill(dialogue.start("A-1"), given);
        return form.pages().stream()
                .map(page -> html.render(dialogue.show(draft, page.id()), OPTIONS))
                .collect(Collectors.joining())
                .replaceAll("<input[^>]* value=\"([^\"]*)\"[^>]*>", ">$1");
    }

    /** Each with every run of white space as one space, and without marks. */
    private static List<String> all(Form form, Submission submission, Map<String, Object> given) throws IOException {
        List<String> all = new ArrayList<>();
        HtmlRenderer html = HtmlRenderer.of(form);
        Dialogue dialogue = Dialogue.of(form, CLOCK);
        Draft draft = FormBinder.of(form, CLOCK).fill(dialogue.start("A-1"), given);
        Turn review = dialogue.show(draft, Draft.REVIEW);
        assertThat(review.kind()).as("review").isEqualTo(Turn.Kind.REVIEW);
        all.add(html.render(review, OPTIONS).replaceAll("<[^>]*>", " "));
        all.add(html.receipt(submission, OPTIONS).replaceAll("<[^>]*>", " "));
        all.add(TextRenderer.of().receipt(submission, Recipient.CITIZEN).replace(": ", " "));
        byte[] pdf = PdfRenderer.of()
                .receipt(submission, PdfOptions.of(Recipient.CITIZEN))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.add(new PDFTextStripper().getText(document));
        }
        return all.stream().map(made -> made.replaceAll("\\s+", " ")).toList();
    }

    private static Form form(String schema) {
        return FormParser.parse("prov.form.json", schema);
    }

    /** @param shown what everything shows, with a comma between: {@code question answer} where they stand side by side */
    private static Arguments shape(String name, String members, String answers, String shown, String... hidden) {
        String schema = "{\"type\": \"object\", \"title\": \"Prov\", %s}".formatted(members.replace('\'', '"'));
        return argumentSet(
                name,
                schema,
                answers.replace('\'', '"'),
                name.equals("a point") ? List.of(shown) : List.of(shown.split(", ")),
                hidden.length == 0 ? "" : hidden[0]);
    }
}
