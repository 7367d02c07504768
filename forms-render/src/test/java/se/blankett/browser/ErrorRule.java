package se.blankett.browser;

import static se.blankett.browser.Marks.errorsOf;
import static se.blankett.browser.Marks.fieldOf;
import static se.blankett.browser.Marks.languageOf;
import static se.blankett.browser.Marks.name;
import static se.blankett.browser.Marks.own;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** An error is told at its control: in words, by reference, and as a state of the control only (WCAG 1.4.1, 3.3.1). */
final class ErrorRule implements StructureRule {
    private static final Evaluator INVALID = QueryParser.parse("[aria-invalid=true]");

    @Override
    public Stream<String> findings(Document document) {
        return Stream.of(
                        document.select("[aria-invalid]").stream().flatMap(ErrorRule::ofInvalid),
                        document.select(Marks.CONTROLS).stream().flatMap(ErrorRule::ofControl),
                        document.select(Marks.ERRORS).stream().flatMap(ErrorRule::ofError),
                        document.select(Marks.FIELDS).stream().flatMap(ErrorRule::ofField))
                .flatMap(each -> each);
    }

    private static Stream<String> ofInvalid(Element invalid) {
        if (!invalid.is(Marks.CONTROLS)) {
            return Stream.of("aria-invalid on " + name(invalid) + ", which is no control");
        }
        boolean told = !errorsOf(invalid).isEmpty()
                || fieldOf(invalid).filter(field -> !errorsOf(field).isEmpty()).isPresent();
        return told ? Stream.empty() : Stream.of("aria-invalid on " + name(invalid) + ", which has no error");
    }

    private static Stream<String> ofControl(Element control) {
        return errorsOf(control).isEmpty() || control.attr("aria-invalid").equals("true")
                ? Stream.empty()
                : Stream.of("no aria-invalid on " + name(control) + ", which has an error");
    }

    private static Stream<String> ofError(Element error) {
        String prefix = Structure.errorPrefix(languageOf(error));
        Stream<String> words = error.text().startsWith(prefix + " ")
                ? Stream.empty()
                : Stream.of("no \"" + prefix + "\" first in " + name(error));
        boolean named = error.root().select("[aria-describedby]").stream()
                .anyMatch(each -> errorsOf(each).contains(error));
        Stream<String> reference = named ? Stream.empty() : Stream.of("no aria-describedby names " + name(error));
        return Stream.concat(words, reference);
    }

    private static Stream<String> ofField(Element field) {
        boolean error = !own(field, Marks.ERRORS).isEmpty();
        if (error != field.hasClass("bl-field--error") && !field.hasClass("bl-fieldset")) {
            return Stream.of((error ? "no" : "a needless") + " bl-field--error on " + name(field));
        }
        boolean unmarked = error
                && field.nameIs("fieldset")
                && field.hasClass("bl-field")
                && own(field, INVALID).isEmpty();
        return unmarked ? Stream.of("no aria-invalid in " + name(field) + ", which has an error") : Stream.empty();
    }
}
