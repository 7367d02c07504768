package se.blankett.text;

import static se.blankett.text.SentencesTest.row;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Whole sentences about files and rows: see {@link SentencesTest}. */
final class FileSentences {
    private FileSentences() {}

    static Stream<Arguments> all() {
        return Stream.of(
                row(
                        "file.type",
                        Map.of("files", List.of("application/pdf", "image/jpeg", "image/x-unheard-of")),
                        "Välj en fil av typen PDF, JPG eller image/x-unheard-of för ”Antal”.",
                        "Select a file of type PDF, JPG or image/x-unheard-of for “Antal”.",
                        "Valitse kohtaan ”Antal” tiedosto, jonka tyyppi on PDF, JPG tai image/x-unheard-of."),
                row(
                        "file.tooBig",
                        Map.of("file", "{size} $1.pdf", "size", new BigDecimal("10485760")),
                        "Välj en mindre fil för ”Antal”. Filen ”{size} $1.pdf” är större än 10 MB.",
                        "Select a smaller file for “Antal”. The file “{size} $1.pdf” is larger than 10 MB.",
                        "Valitse pienempi tiedosto kohtaan ”Antal”. Tiedosto ”{size} $1.pdf” on suurempi kuin 10 Mt."),
                row(
                        "file.type",
                        Map.of("files", List.of("application/pdf"), "file", "a.txt", "among", true),
                        "Välj en fil av typen PDF för ”Antal” i stället för ”a.txt”.",
                        "Select a file of type PDF for “Antal” instead of “a.txt”.",
                        "Valitse kohtaan ”Antal” tiedoston ”a.txt” sijaan tiedosto, jonka tyyppi on PDF."),
                row(
                        "file.several",
                        Map.of(
                                "n",
                                2,
                                "refused",
                                List.of(
                                        Map.of(
                                                "code",
                                                "file.type",
                                                "file",
                                                "a.txt",
                                                "files",
                                                List.of("application/pdf", "image/png")),
                                        Map.of(
                                                "code",
                                                "file.tooBig",
                                                "file",
                                                "b.pdf",
                                                "size",
                                                new BigDecimal("10485760")),
                                        Map.of("code", "file.empty", "file", "c.pdf"),
                                        Map.of("code", "file.failed", "file", "d.pdf"))),
                        "De här filerna lades inte till för ”Antal”: ”a.txt” är inte av typen PDF eller PNG; ”b.pdf” är"
                                + " större än 10 MB; ”c.pdf” är tom; ”d.pdf” kom inte fram. Välj andra filer eller försök"
                                + " igen.",
                        "These files were not added for “Antal”: “a.txt” is not of type PDF or PNG; “b.pdf” is larger than"
                                + " 10 MB; “c.pdf” is empty; “d.pdf” did not arrive. Select other files or try again.",
                        "Näitä tiedostoja ei lisätty kohtaan ”Antal”: tiedoston ”a.txt” tyyppi ei ole PDF tai PNG;"
                                + " ”b.pdf” on suurempi kuin 10 Mt; ”c.pdf” on tyhjä; ”d.pdf” ei tullut perille. Valitse"
                                + " toiset tiedostot tai yritä uudelleen."),
                row(
                        "file.several",
                        Map.of(
                                "n",
                                5,
                                "refused",
                                List.of(
                                        Map.of("code", "file.tooMany", "file", "a.pdf", "max", 2),
                                        Map.of("code", "file.totalTooBig", "file", "b.pdf", "size", 1_000_000),
                                        Map.of("code", "file.virus", "file", "c.pdf"),
                                        Map.of("code", "file.protected", "file", "d.pdf"))),
                        "De här filerna lades inte till för ”Antal”: med ”a.pdf” blir det fler än 2 filer; ”b.pdf” gör att filerna"
                                + " tillsammans är större än 1 MB; skadlig kod hittades i ”c.pdf”; ”d.pdf” har ett"
                                + " lösenord. Välj andra filer eller försök igen.",
                        "These files were not added for “Antal”: with “a.pdf” there are more than 2 files; “b.pdf” makes the files"
                                + " together larger than 1 MB; harmful code was found in “c.pdf”; “d.pdf” has a password."
                                + " Select other files or try again.",
                        "Näitä tiedostoja ei lisätty kohtaan ”Antal”: ”a.pdf” ei mahdu mukaan, sillä enintään 2 tiedostoa voi lisätä; tiedoston"
                                + " ”b.pdf” kanssa tiedostot ovat yhteensä suuremmat kuin 1 Mt; tiedostosta ”c.pdf” löytyi"
                                + " haitallista koodia; tiedostossa ”d.pdf” on salasana. Valitse toiset tiedostot tai"
                                + " yritä uudelleen."),
                row(
                        "file.several",
                        Map.of(
                                "n",
                                12,
                                "refused",
                                Collections.nCopies(12, Map.of("code", "file.empty", "file", "a.pdf"))),
                        "De här filerna lades inte till för ”Antal”: " + "”a.pdf” är tom; ".repeat(10)
                                + "2 filer till. Välj andra filer eller försök igen.",
                        "These files were not added for “Antal”: " + "“a.pdf” is empty; ".repeat(10)
                                + "2 more files. Select other files or try again.",
                        "Näitä tiedostoja ei lisätty kohtaan ”Antal”: " + "”a.pdf” on tyhjä; ".repeat(10)
                                + "2 tiedostoa lisää. Valitse toiset tiedostot tai yritä uudelleen."),
                row(
                        "file.tooMany",
                        Map.of("max", 2),
                        "Lägg till högst 2 filer för ”Antal”.",
                        "Add no more than 2 files for “Antal”.",
                        "Lisää enintään 2 tiedostoa kohtaan ”Antal”."),
                row(
                        "items.tooFew",
                        Map.of("min", 1),
                        "Lägg till minst 1 rad under ”Antal”.",
                        "Add at least 1 row under “Antal”.",
                        "Lisää vähintään 1 rivi kohtaan ”Antal”."),
                row(
                        "items.duplicate",
                        Map.of("n", 2),
                        "Ta bort eller ändra rad 2 under ”Antal”. Samma uppgift finns redan.",
                        "Remove or change row 2 under “Antal”. The same entry is already there.",
                        "Poista rivi 2 kohdasta ”Antal” tai muuta sitä. Sama tieto on jo lisätty."));
    }
}
