package se.blankett.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.blankett.browser.Visitor;

/** The pictures that there are. */
final class Pictures {
    /** Where they lie. */
    static final Path FOLDER = Path.of("..", "..", "docs", "images");

    private Pictures() {}

    static List<Picture> all() {
        return List.of(pages(), firstForm(), wholeForm());
    }

    /** A page on a wide screen, and one on a phone that came back with something to mend. */
    private static Picture pages() {
        CatalogueForm form = catalogue("skolskjuts");
        PictureForm filled = PictureForm.of(form.form(), form.valid().get(6));
        return Picture.of(
                "pages",
                Stream.of(
                                PictureShot.of(Visitor.DESKTOP, 760, 898, filled.page("skola")),
                                PictureShot.of(
                                        Visitor.PHONE,
                                        390,
                                        898,
                                        filled.left(
                                                "elev",
                                                Map.of("/pupil/pnr", "198501012391", "/pupil/address/postnr", "1152"))))
                        .toList());
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
