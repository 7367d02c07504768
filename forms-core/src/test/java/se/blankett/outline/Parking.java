package se.blankett.outline;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.blankett.constraint.Personnummer;
import se.blankett.constraint.Postnummer;
import se.blankett.constraint.Telefonnummer;

/** A class that somebody has before there is a form. */
final class Parking {
    enum Need {
        @Question(title = "Jag har svårt att gå")
        @JsonProperty("ga")
        WALKING,
        @Question(title = "Jag kör åt någon annan", hint = "Till exempel ditt barn.")
        DRIVING
    }

    record Car(
            @Question(title = "Registreringsnummer")
            @NotBlank
            @Pattern(regexp = "[A-Z]{3}\\d{2}[A-Z0-9]", message = "Skriv tre bokstäver och tre siffror.")
            String number,

            @Question(title = "Första dag i trafik") @Past LocalDate since) {}

    @FormDefinition(
            id = "https://exempel.se/e-tjanster/parkering",
            version = "1.2.0",
            title = "Ansök om parkeringstillstånd",
            more = """
                    {"x-form": {"authority": "Exempelstads kommun", "retention": "P2Y",
                      "purpose": "Vi använder uppgifterna för att pröva din ansökan.",
                      "legalBasis": "Uppgift av allmänt intresse, artikel 6.1 e i dataskyddsförordningen."}}
                    """)
    record Application(
            @Question(title = "Personnummer", page = "Om dig", privacy = "identity") @NotNull @Personnummer(minAge = 18)
            String applicant,

            @Postnummer(label = "Postnummer") @Question(more = "{\"x-form\": {\"autocomplete\": \"postal-code\"}}")
            String postcode,

            @Question(title = "E-postadress", more = "{\"x-form\": {\"autocomplete\": \"email\"}}")
            Optional<@Email String> email,

            @Question(title = "Telefonnummer") @Size(max = 3)
            List<@Telefonnummer String> phones,

            @Question(title = "Varför behöver du tillståndet?", page = "Ditt behov") @JsonProperty("behov") @NotEmpty
            Set<Need> needs,

            @Question(title = "Bilar") @NotEmpty @Size(max = 2)
            List<@Valid Car> cars,

            @Question(title = "Gäller från") @NotNull @Future
            LocalDate from,

            @Question(title = "Avgift", more = "{\"x-form\": {\"unit\": \"kr\"}}")
            @Digits(integer = 4, fraction = 2)
            @Positive
            BigDecimal fee,

            @Question(title = "Jag intygar att uppgifterna stämmer") @AssertTrue
            boolean certain) {}

    private Parking() {}
}
