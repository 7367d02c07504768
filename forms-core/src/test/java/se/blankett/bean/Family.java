package se.blankett.bean;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.blankett.form.Form;
import se.blankett.identifier.Kommun;
import se.blankett.identifier.Personnummer;
import se.blankett.parse.FormParser;

/** A form, and the classes of a municipality for it. */
final class Family {
    static final Form FORM = FormParser.parse("familj.form.json", """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://exempel.se/familj",
             "title": "Familj", "type": "object", "required": ["sokande", "barn", "inkomst"], "additionalProperties": false,
             "x-form": {"version": "1.0.0", "lang": "sv", "pages": [
               {"id": "vem", "title": "Vem", "fields": ["sokande", "nummer", "ort", "fard"]},
               {"id": "barn", "title": "Barn", "fields": ["barn", "namn"]},
               {"id": "pengar", "title": "Pengar", "fields": ["inkomst", "fran", "till", "tid"]}]},
             "properties": {
               "barn": {"type": "array", "title": "Barn", "minItems": 1, "items": {"type": "object", "required": ["fornamn"], "properties": {
                 "fornamn": {"type": "string", "title": "Förnamn", "maxLength": 20},
                 "fodd": {"type": "string", "title": "Född", "format": "date"}}}},
               "sokande": {"type": "string", "title": "Sökande"},
               "nummer": {"type": "string", "title": "Personnummer", "format": "se-personnummer"},
               "ort": {"type": "string", "title": "Kommun", "format": "se-kommun"},
               "fard": {"title": "Färdsätt", "enum": ["buss", "egen-bil"]},
               "namn": {"type": "array", "title": "Smeknamn", "items": {"type": "string", "title": "Smeknamn"}},
               "inkomst": {"type": "number", "title": "Inkomst", "minimum": 0},
               "fran": {"type": "string", "title": "Från", "format": "date"},
               "till": {"type": "string", "title": "Till", "format": "date"},
               "tid": {"type": "string", "title": "Tid", "format": "local-time"}}}
            """);

    static final Map<String, Object> ANSWERS = Map.of(
            "sokande", "Eva",
            "nummer", "198501012390",
            "ort", "0180",
            "fard", "egen-bil",
            "barn", List.of(Map.of("fornamn", "Alva", "fodd", "2019-05-01"), Map.of("fornamn", "Bo")),
            "namn", List.of("A", "B"),
            "inkomst", new BigDecimal("100.50"),
            "fran", "2026-01-01",
            "tid", "08:30");

    enum Fare {
        BUSS,
        @JsonProperty("egen-bil")
        CAR
    }

    record Child(
            @JsonProperty("fornamn") @NotBlank @Size(max = 3, message = "Högst tre ${1+1} {max} tecken.")
            String first,

            Optional<LocalDate> fodd) {
        /** A question that no field is. */
        @AssertTrue(message = "Namnet är upptaget.")
        public boolean isFree() {
            return !"Bo".equals(first);
        }
    }

    record Application(
            @JsonProperty("sokande") @NotBlank String applicant,
            Personnummer nummer,
            Kommun ort,
            @JsonProperty("fard") Fare fare,
            List<@Valid Child> barn,
            List<@Size(max = 1, message = "En bokstav.") String> namn,
            BigDecimal inkomst,
            LocalDate fran,
            Optional<LocalDate> till,
            LocalTime tid) {}

    /** For one page. */
    record Period(
            @Nullable LocalDate fran,
            @Nullable LocalDate till,
            @Nullable LocalTime tid) {
        @AssertTrue(groups = Strict.class, message = "Skriv en tid.")
        public boolean isTid() {
            return tid != null;
        }

        @AssertTrue(message = "Slutet är före starten.")
        public boolean isTill() {
            return fran == null || till == null || !till.isBefore(fran);
        }
    }

    interface Strict {}

    private Family() {}
}
