package se.blankett.pdfproof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads what a screen reader reads: the tags of a PDF, with the text that they hold. */
public final class Tags {
    /**
     * One tag.
     *
     * @param type {@code TH}; {@code ""} for a text between children
     * @param text what it holds itself, where it has no children
     * @param attributes what else it says: {@code Alt=Logotyp}, {@code Lang=en}, {@code Scope=Row}
     * @param pages on which it stands itself, from 1
     */
    public record Tag(
            String type, String text, Map<String, String> attributes, List<Integer> pages, List<Tag> children) {
        /** Returns this tag and all below it, in the order that they are read. */
        public Stream<Tag> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Tag::all));
        }

        /** Returns what it and all below it hold, in the order that it is read. */
        public String wholeText() {
            return all().map(each -> each.text().strip())
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        /** Returns one line for each tag, indented as deep as it stands. */
        public String toOutline() {
            StringBuilder outline = new StringBuilder();
            write(outline, "");
            return outline.toString();
        }

        private void write(StringBuilder outline, String indent) {
            outline.append(indent).append(type.isEmpty() ? "-" : type);
            attributes.forEach((name, value) ->
                    outline.append(' ').append(name).append('=').append(value));
            outline.append(text.isBlank() ? "" : ": " + text.strip()).append('\n');
            children.forEach(child -> child.write(outline, indent + "  "));
        }
    }

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

    private Tags(PDDocument document) {
        this.document = document;
    }

    /** Returns the root of what is read: {@code Document}. */
    public static Tag read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Tags tags = new Tags(document);
            return tags.children(document.getDocumentCatalog().getStructureTreeRoot())
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException("file: cannot be read as PDF", e);
        }
    }

    private List<Tag> children(PDStructureNode node) throws IOException {
        List<Tag> children = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                children.add(tag(element));
            } else if (node instanceof PDStructureElement element) {
                addPiece(element, kid, children);
            }
        }
        return children;
    }

    private Tag tag(PDStructureElement element) throws IOException {
        List<Tag> children = children(element);
        Map<String, String> attributes = Attributes.of(element);
        if (children.stream().allMatch(child -> child.type().isEmpty())) {
            String text = children.stream().map(Tag::text).collect(Collectors.joining());
            List<Integer> pages =
                    children.stream().flatMap(child -> child.pages().stream()).toList();
            return new Tag(element.getStructureType(), text.strip(), attributes, pages, List.of());
        }
        return new Tag(element.getStructureType(), "", attributes, List.of(), children);
    }

    private void addPiece(PDStructureElement element, Object kid, List<Tag> children) throws IOException {
        if (kid instanceof Integer id) {
            children.add(piece(element.getPage(), id));
        } else if (kid instanceof PDMarkedContentReference reference) {
            children.add(piece(reference.getPage(), reference.getMCID()));
        }
    }

    private Tag piece(PDPage page, int id) throws IOException {
        int number = document.getPages().indexOf(page) + 1;
        return new Tag("", textsOf(page).getOrDefault(id, ""), Map.of(), List.of(number), List.of());
    }

    private Map<Integer, String> textsOf(PDPage page) throws IOException {
        Map<Integer, String> known = texts.get(page);
        if (known == null) {
            known = new HashMap<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                known.put(content.getMCID(), textOf(content));
            }
            texts.put(page, known);
        }
        return known;
    }

    private static String textOf(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(each -> ((TextPosition) each).getUnicode())
                .collect(Collectors.joining());
    }

    /** What a tag says besides its type. */
    private static final class Attributes {
        static Map<String, String> of(PDStructureElement element) {
            Map<String, String> attributes = new TreeMap<>();
            Optional.ofNullable(element.getLanguage()).ifPresent(lang -> attributes.put("Lang", lang));
            Optional.ofNullable(element.getAlternateDescription()).ifPresent(alt -> attributes.put("Alt", alt));
            for (int i = 0; i < element.getAttributes().size(); i++) {
                var attribute = element.getAttributes().getObject(i).getCOSObject();
                for (String name : List.of("Scope", "ListNumbering")) {
                    Optional.ofNullable(attribute.getNameAsString(name))
                            .ifPresent(value -> attributes.put(name, value));
                }
            }
            if (element.getKids().stream().anyMatch(PDObjectReference.class::isInstance)) {
                attributes.put("Link", "yes");
            }
            return attributes;
        }
    }
}
