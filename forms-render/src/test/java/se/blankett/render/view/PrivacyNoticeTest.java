package se.blankett.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.blankett.form.Form;

/** What is told of personal data before any is given: GDPR, article 13. */
class PrivacyNoticeTest {
    private static final String RIGHTS =
            "Dina rättigheter: Du kan be oss om de uppgifter vi har om dig, och be oss rätta det som är fel. Tycker du att vi gör fel med dina uppgifter kan du klaga hos Integritetsskyddsmyndigheten, imy.se.";

    /** Three times in all: that of the form, one for two questions, and one for a part in which one question has the first. */
    private static Form kept(String lang) {
        return Walk.form("""
                "x-form": {"lang": "%s", "authority": "Nämnden", "purpose": "Beslut", "legalBasis": "Lag", "retention": "P2Y", "privacy": "personal"},
                "properties": {
                  "namn": {"title": "Namn", "type": "string"},
                  "konto": {"title": "Kontonummer", "type": "string", "x-form": {"retention": "P3M"}},
                  "halsa": {"title": "Hälsa", "type": "object", "x-form": {"retention": "P10Y", "privacy": "special"}, "properties": {
                    "intyg": {"title": "Intyg", "type": "string"},
                    "lakare": {"title": "Läkare", "type": "string", "x-form": {"privacy": "personal"}},
                    "tid": {"title": "Tid", "type": "string", "x-form": {"retention": "P2Y"}}}},
                  "borg": {"title": "Borgen", "type": "array", "items": {"type": "object", "properties": {
                    "lon": {"title": "Lön", "type": "integer", "x-form": {"retention": "P3M"}}}}},
                  "bonus": {"title": "Lön", "type": "integer", "x-form": {"retention": "P3M"}},
                  "forr": {"title": "Förr", "type": "string", "deprecated": true, "x-form": {"retention": "P9Y"}}}""".formatted(lang));
    }

    private static List<String> told(Form form) {
        StartPageView view = (StartPageView)
                FormViews.of(form).start(PageOptions.of("/prov")).view();
        return view.privacy().stream()
                .map(fact -> fact.name().text() + ": " + fact.value().text())
                .toList();
    }

    @Test
    void each_time_is_told_with_what_is_kept_for_it() {
        assertThat(told(kept("sv")))
                .containsExactly(
                        "Ansvarig: Nämnden",
                        "Varför vi behöver uppgifterna: Beslut",
                        "Rättslig grund: Lag",
                        "Så länge sparar vi uppgifterna: 2 år",
                        "Så länge sparar vi ”Kontonummer” och ”Lön”: 3 månader",
                        "Så länge sparar vi ”Hälsa”: 10 år",
                        "Så länge sparar vi ”Tid”: 2 år",
                        RIGHTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | How long we keep “Kontonummer” and “Lön”: 3 months | Your rights: You can ask us for the data that we have about you, and ask us to correct what is wrong. If you think that we handle your data wrongly, you can complain to the Swedish Authority for Privacy Protection, imy.se.",
                "fi | Kuinka kauan säilytämme: ”Kontonummer” ja ”Lön”: 3 kuukautta | Oikeutesi: Voit pyytää meiltä tiedot, joita meillä on sinusta, ja pyytää meitä korjaamaan virheet. Jos mielestäsi käsittelemme tietojasi väärin, voit valittaa Ruotsin tietosuojaviranomaiselle, imy.se."
            })
    void other_languages_tell_the_same(String lang, String time, String rights) {
        assertThat(told(kept(lang))).contains(time, rights);
    }

    @Test
    void who_asks_for_no_personal_data_has_no_rights_to_tell_of() {
        String members =
                "\"x-form\": {\"authority\": \"Nämnden\"}, \"properties\": {\"a\": {\"title\": \"A\", \"type\": \"integer\"%s}}";

        assertThat(told(Walk.form(members.formatted("")))).containsExactly("Ansvarig: Nämnden");
        assertThat(told(Walk.form(members.formatted(", \"x-form\": {\"privacy\": \"personal\"}"))))
                .containsExactly("Ansvarig: Nämnden", RIGHTS);
        assertThat(told(Walk.form(
                        "\"x-form\": {\"privacy\": \"personal\"}, \"properties\": {\"a\": {\"type\": \"integer\"}}")))
                .isEmpty();
    }
}
