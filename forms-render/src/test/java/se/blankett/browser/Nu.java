package se.blankett.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, in this process and from its own files: nothing is fetched. Its schemas are compiled once for
 * each thread. Safe to use from several threads.
 */
public final class Nu {
    private static final ThreadLocal<Nu> OF_THREAD = ThreadLocal.withInitial(Nu::new);

    private final Lines lines = new Lines();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    private Nu() {
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, lines);
            validator.setUpValidatorAndParsers(lines, false, false);
        } catch (Exception e) { // the signature says Exception
            throw new IllegalStateException(e);
        }
    }

    /** Returns the errors and warnings of the whole page, as it meets them: {@code 3:14 error: what is wrong}. */
    public static List<String> findings(String html) {
        return OF_THREAD.get().check(html);
    }

    private List<String> check(String html) {
        lines.found.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId("page.html");
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(lines.found);
    }

    private static final class Lines implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }

        private void add(String kind, SAXParseException e) {
            found.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + kind + ": " + e.getMessage());
        }
    }
}
