package se.blankett.render.everywhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import se.blankett.json.Json;
import se.blankett.pdfproof.Tags;

/**
 * A text as a screen reader says it.
 *
 * @param lang the language of its voice, a BCP 47 tag
 */
record Spoken(String lang, String text) {
    /** What is read aloud besides text. */
    private static final List<String> ATTRIBUTES = List.of("aria-label", "title", "alt", "placeholder");

    static List<Spoken> inHtml(String html) {
        List<Spoken> spoken = new ArrayList<>();
        for (Element element : Jsoup.parse(html).body().getAllElements()) {
            String lang = Optional.ofNullable(element.closest("[lang]"))
                    .map(around -> around.attr("lang"))
                    .orElse("");
            for (TextNode node : element.textNodes()) {
                add(spoken, lang, node.text());
            }
            for (Attribute attribute : element.attributes()) {
                if (ATTRIBUTES.contains(attribute.getKey())) {
                    add(spoken, lang, attribute.getValue());
                }
            }
        }
        return spoken;
    }

    static List<Spoken> inPdf(byte[] pdf) {
        List<Spoken> spoken = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(Tags.read(pdf), document.getDocumentCatalog().getLanguage(), spoken);
        } catch (IOException e) {
            throw new UncheckedIOException("file: cannot be read as PDF", e);
        }
        return spoken;
    }

    private static void collect(Tags.Tag tag, String around, List<Spoken> spoken) {
        String lang = tag.attributes().getOrDefault("Lang", around);
        add(spoken, lang, tag.text());
        tag.children().forEach(child -> collect(child, lang, spoken));
    }

    /** What a stored submission says was shown: {@code form} and {@code pages}. */
    static List<Spoken> inJson(String json) {
        Map<String, Object> submission = Json.parseObject(json, Json.DEPTH);
        Map<String, Object> form = Json.object((Map<?, ?>) submission.getOrDefault("form", Map.of()));
        List<Spoken> spoken = new ArrayList<>();
        String lang = String.valueOf(form.get("lang"));
        collect(form, lang, spoken);
        collect(submission.getOrDefault("pages", List.of()), lang, spoken);
        return spoken;
    }

    private static void collect(Object value, String around, List<Spoken> spoken) {
        if (value instanceof String text) {
            add(spoken, around, text);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, around, spoken));
        } else if (value instanceof Map<?, ?> map && map.get("pieces") instanceof List<?> pieces) {
            collect(pieces, around, spoken);
        } else if (value instanceof Map<?, ?> map && map.get("text") instanceof String text) {
            add(spoken, String.valueOf(map.get("lang")), text);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, around, spoken));
        }
    }

    private static void add(List<Spoken> spoken, String lang, String text) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            spoken.add(new Spoken(lang, text.strip()));
        }
    }
}
