package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.pdfproof.Vera;

/** A tool that finds no fault is believed only where it finds those that are planted. */
class ProofTest {
    @ParameterizedTest
    @MethodSource("faults")
    void finds(Consumer<PDDocument> fault, String clause) throws IOException {
        assertThat(Vera.failures(Documents.whole())).isEmpty();

        assertThat(Vera.failures(with(fault, Documents.whole())).stream().map(Vera.Failure::clause).distinct()).contains(clause);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no language", "ua1 7.2", document -> catalog(document, COSName.LANG)),
                fault("no tags", "2a 6.7.2.2", document -> catalog(document, COSName.MARK_INFO)),
                fault("no colour space", "2a 6.2.4.3", document -> catalog(document, COSName.getPDFName("OutputIntents"))),
                fault("no metadata", "2a 6.6.2.1", document -> catalog(document, COSName.METADATA)),
                fault("a picture without words", "ua1 7.3", document -> elements(document).forEach(each -> each.removeItem(COSName.ALT))),
                fault("a header of nothing", "ua1 7.5", document -> elements(document).forEach(each -> each.removeItem(COSName.A))));
    }

    @Test
    void refuses_what_is_no_pdf() {
        assertThatThrownBy(() -> Vera.failures(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file: cannot be read as PDF");
    }

    private static Arguments fault(String name, String clause, Consumer<PDDocument> fault) {
        return argumentSet(name, fault, clause);
    }

    private static void catalog(PDDocument document, COSName entry) {
        document.getDocumentCatalog().getCOSObject().removeItem(entry);
    }

    private static List<COSDictionary> elements(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(each -> each.containsKey(COSName.S) && each.containsKey(COSName.P))
                .toList();
    }

    private static byte[] with(Consumer<PDDocument> fault, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            fault.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
