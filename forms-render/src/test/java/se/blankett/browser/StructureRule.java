package se.blankett.browser;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** One rule of markup. */
@FunctionalInterface
interface StructureRule {
    /** Returns one line for each finding, in the order of the document. */
    Stream<String> findings(Document document);
}
