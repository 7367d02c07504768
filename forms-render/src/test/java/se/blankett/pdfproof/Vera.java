package se.blankett.pdfproof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges a PDF by veraPDF: PDF/UA-1, for people, and PDF/A-2a, for archives. */
public final class Vera {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    private static final int EVERY_FAULT = -1;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /**
     * A rule that a file breaks.
     *
     * @param clause of the standard: {@code ua1 7.1}, {@code 2a 6.7.2.2}
     * @param test which of its tests
     * @param object where in the file
     */
    public record Failure(String clause, int test, String object, String message) {}

    private Vera() {}

    /** Returns what the file breaks of both standards; nothing for a file that follows them. */
    public static List<Failure> failures(byte[] pdf) {
        return FLAVOURS.stream().flatMap(flavour -> failures(pdf, flavour)).toList();
    }

    private static Stream<Failure> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, EVERY_FAULT, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> failure(flavour, assertion))
                    .toList()
                    .stream();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalArgumentException("file: cannot be read as PDF", e);
        }
    }

    private static Failure failure(PDFAFlavour flavour, TestAssertion assertion) {
        return new Failure(
                flavour + " " + assertion.getRuleId().getClause(),
                assertion.getRuleId().getTestNumber(),
                assertion.getLocation().getContext(),
                assertion.getMessage());
    }
}
