package se.blankett.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.form.Form;
import se.blankett.validate.SubmissionValidator;

/**
 * A form, what is answered, and what is changed from the review.
 *
 * @param change the page that is changed
 * @param changed the answers that are others then
 * @param opened the pages by way of which the person comes back to the review
 */
record JourneyCase(String form, String file, String more, String change, String changed, List<String> opened) {
    static final List<JourneyCase> ALL = List.of(
            new JourneyCase(
                    "skolskjuts",
                    "vaxelvis-varannan-vecka.json",
                    "{}",
                    "skal",
                    "{\"reasons\": [\"avstand\", \"vaxelvis\", \"annat\"], \"otherReason\": \"Bron är avstängd\\nhela hösten.\"}",
                    List.of("annat-skal")),
            new JourneyCase(
                    "orosanmalan",
                    "vardnadshavare-med-rader.json",
                    "{\"acute\": true}",
                    "vem",
                    "{\"role\": \"privatperson\", \"anonymous\": false, \"guardiansInformed\": false}",
                    List.of("om-dig", "information")),
            new JourneyCase(
                    "synpunkt",
                    "klagomal-svar-med-epost.json",
                    "{}",
                    "kontakt",
                    "{\"contact\": {\"preferred\": \"post\"}, \"name\": \"Kim Lind\","
                            + " \"address\": {\"street\": \"Storgatan 12 A\", \"postnr\": \"115 20\", \"city\": \"Exempelstad\"}}",
                    List.of("avsandare")),
            new JourneyCase(
                    "felanmalan",
                    "hal-i-gatan.json",
                    "{}",
                    "plats",
                    "{\"place\": {\"address\": \"Storgatan 12\"}}",
                    List.of()),
            new JourneyCase(
                    "arsrakning",
                    "gar-ihop.json",
                    "{}",
                    "utgifter",
                    "{\"expenses\": [{\"what\": \"Hyra\", \"amount\": 176500.5}]}",
                    List.of()));

    /** Returns the answers as they are stored in the end, before the change. */
    JourneyAnswers answers(Form definition) {
        try {
            Path path = Path.of("../catalogue/answers", form, "valid", file);
            Map<String, Object> read = SubmissionValidator.of(definition, HostForms.CLOCK)
                    .validate(Files.readString(path))
                    .answers();
            return new JourneyAnswers(definition, read).with(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pages from the review back to it. */
    List<String> pages() {
        return Stream.concat(Stream.of(change), opened.stream()).toList();
    }

    @Override
    public String toString() {
        return form;
    }
}
