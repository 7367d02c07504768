package se.blankett.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.blankett.browser.Visitor;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.view.Recipient;

/** The pictures that there are. */
final class Pictures {
    /** Where they lie. */
    static final Path FOLDER = Path.of("..", "..", "docs", "images");

    private Pictures() {}

    static List<Picture> all() {
        return List.of(pages(), receipt(), firstForm(), wholeForm());
    }

    /** A page on a wide screen, and one on a phone that came back with something to mend. */
    private static Picture pages() {
        CatalogueForm form = catalogue("skolskjuts");
        PictureForm filled = PictureForm.of(form.form(), form.valid().get(6));
        Map<String, String> wrong = Map.of("/pupil/pnr", "198501012391", "/pupil/address/postnr", "1152");
        return Picture.of(
                "pages",
                List.of(
                        PictureShot.of(Visitor.DESKTOP, 760, 888, filled.page("skola")),
                        PictureShot.of(Visitor.PHONE, 390, 888, filled.left("elev", wrong))));
    }

    /** The first page of the citizen's receipt. */
    private static Picture receipt() {
        CatalogueForm form = catalogue("skolskjuts");
        PdfOptions options = PdfOptions.of(Recipient.CITIZEN).withLogo(arms(), "Exempelkommunen");
        return Picture.of(
                "receipt",
                PdfRenderer.of()
                        .receipt(
                                PictureForm.of(form.form(), form.valid().get(6)).sent(), options)
                        .bytes());
    }

    private static byte[] arms() {
        try (InputStream arms = Objects.requireNonNull(Pictures.class.getResourceAsStream("vapen.png"))) {
            return arms.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of the first form that a form author writes. */
    private static Picture firstForm() {
        PictureForm form =
                PictureForm.of(GuideExamples.ofGuide().get(0), Map.of("fraga", "När öppnar badet i sommar?"));
        return Picture.of("first-form", List.of(PictureShot.of(Visitor.DESKTOP, 620, 390, form.page("page-1"))));
    }

    /** Two pages of the whole form that the guide ends with. */
    private static Picture wholeForm() {
        List<GuideExample> examples = GuideExamples.ofGuide().stream()
                .filter(example -> example.form().contains("/e-tjanster/sommarlov"))
                .toList();
        PictureForm form = PictureForm.of(examples.get(0));
        return Picture.of(
                "whole-form",
                List.of(
                        PictureShot.of(Visitor.DESKTOP, 520, 980, form.page("barn")),
                        PictureShot.of(Visitor.DESKTOP, 520, 980, form.page("aktiviteter"))));
    }

    private static CatalogueForm catalogue(String name) {
        return CatalogueForm.all().stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
