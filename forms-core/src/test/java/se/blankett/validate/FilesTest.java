package se.blankett.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.parse.FormParser;
import se.blankett.submission.Outcome;
import se.blankett.text.Describer;
import se.blankett.text.Texts;

/** Files in JSON answers are taken as they are, and the schema judges them. */
class FilesTest {
    private static final Form FORM = FormParser.parse("filer.form.json", """
            { 'title': 'Filer', 'type': 'object',
              '$defs': { 'fil': { 'type': 'object', 'required': ['id', 'name', 'mediaType', 'size', 'sha256'],
                'additionalProperties': false,
                'properties': { 'id': { 'type': 'string' }, 'name': { 'type': 'string' }, 'sha256': { 'type': 'string' },
                  'mediaType': { 'enum': ['application/pdf', 'image/png'] },
                  'size': { 'type': 'integer', 'maximum': 10485760 } } } },
              'properties': {
                'senare': { 'title': 'Jag skickar intyget senare', 'type': 'boolean', 'x-form': { 'widget': 'checkbox' } },
                'intyg': { 'title': 'Intyg', '$ref': '#/$defs/fil' },
                'bilagor': { 'title': 'Bilagor', 'type': 'array', 'minItems': 2, 'maxItems': 3, 'uniqueItems': true,
                  'items': { '$ref': '#/$defs/fil' } },
                'egen': { 'title': 'Egen', 'x-form': { 'errors': { 'enum': 'Bara PDF, tack vare {file}.' } },
                  'allOf': [ { '$ref': '#/$defs/fil' }, { 'properties': { 'mediaType': { 'const': 'application/pdf' } } } ] } },
              'if': { 'properties': { 'senare': { 'const': true } }, 'required': ['senare'] },
              'else': { 'required': ['intyg'] } }
            """.replace('\'', '"'));

    private static final SubmissionValidator VALIDATOR = SubmissionValidator.of(
            FORM, Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm")));
    private static final Describer SWEDISH = Describer.of(Texts.of("sv"), FORM);

    private static String file(String name, String type, String size) {
        return "{'id':'1','name':'" + name + "','mediaType':'" + type + "','size':" + size + ",'sha256':'0'}";
    }

    @ParameterizedTest
    @MethodSource("answers")
    void are_judged_where_they_stand(String answers, String expected) {
        Outcome outcome = VALIDATOR.validate(answers.replace('\'', '"'));
        assertThat(outcome.report().findings().stream()
                        .map(finding -> finding.pointer() + " " + finding.code() + ": " + SWEDISH.describe(finding))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(expected);
    }

    static Stream<Arguments> answers() {
        String pdf = file("a.pdf", "application/pdf", "1");
        String other = file("b.pdf", "application/pdf", "2");
        String later = "{'senare':true,";
        return Stream.of(
                argumentSet("a file", "{'intyg':" + pdf + "}", ""),
                argumentSet("none", "{}", "/intyg required.file: Lägg till en fil för ”Intyg”."),
                argumentSet("to be sent later", "{'senare':true}", ""),
                argumentSet(
                        "another type",
                        "{'intyg':" + file("a.gif", "image/gif", "1") + "}",
                        "/intyg file.type: Välj en fil av typen PDF eller PNG för ”Intyg”."),
                argumentSet(
                        "too large",
                        "{'intyg':" + file("a.pdf", "application/pdf", "10485761") + "}",
                        "/intyg file.tooBig: Välj en mindre fil för ”Intyg”. Filen ”a.pdf” är större än 10 MB."),
                argumentSet("not a file", "{'intyg':'a.pdf'}", "/intyg fallback: Kontrollera fältet ”Intyg”."),
                argumentSet(
                        "half a file", "{'intyg':{'name':'a.pdf'}}", "/intyg fallback: Kontrollera fältet ”Intyg”."),
                argumentSet(
                        "more than a file",
                        "{'intyg':" + pdf.replace("}", ",'mer':1}") + "}",
                        "/intyg/mer unknown: Uppgiften ”mer” finns inte i formuläret. Ta bort den eller rätta namnet."),
                argumentSet(
                        "the author's words",
                        later + "'egen':" + file("a.png", "image/png", "1") + "}",
                        "/egen file.type: Bara PDF, tack vare a.png."),
                argumentSet("several", later + "'bilagor':[" + pdf + "," + other + "]}", ""),
                argumentSet(
                        "an empty list",
                        later + "'bilagor':[]}",
                        "/bilagor required.file: Lägg till en fil för ”Bilagor”."),
                argumentSet(
                        "too few",
                        later + "'bilagor':[" + pdf + ",null]}",
                        "/bilagor file.tooFew: Lägg till minst 2 filer för ”Bilagor”."),
                argumentSet(
                        "too many",
                        later + "'bilagor':[" + pdf + "," + other + "," + pdf.replace("a.", "c.") + ","
                                + other.replace("b.", "d.") + "]}",
                        "/bilagor file.tooMany: Lägg till högst 3 filer för ”Bilagor”."),
                argumentSet(
                        "one of several",
                        later + "'bilagor':[" + pdf + "," + file("b.gif", "image/gif", "1") + "]}",
                        "/bilagor/1 file.type: Välj en fil av typen PDF eller PNG för ”Bilagor”."));
    }
}
