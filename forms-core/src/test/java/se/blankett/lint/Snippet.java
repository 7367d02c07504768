package se.blankett.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.blankett.json.Json;

/**
 * What an editor completes.
 *
 * @param place where it belongs: "In 'properties'.", at the end of its description
 * @param text as it is when nothing is changed in it
 */
record Snippet(String name, String place, String text) {
    static final Path FOLDER = Path.of("..", "docs", "editors");

    private static final Pattern GIVEN = Pattern.compile("(?<!\\\\)\\$\\{(\\d+):([^}]*)}");

    /** Returns those of VS Code. */
    static List<Snippet> ofCode() {
        List<Snippet> snippets = new ArrayList<>();
        Json.parseObject(read("blankett.code-snippets"), Json.DEPTH).forEach((name, value) -> {
            Map<String, Object> snippet = Json.object((Map<?, ?>) value);
            String body = ((List<?>) snippet.getOrDefault("body", List.of()))
                    .stream().map(String::valueOf).collect(Collectors.joining("\n"));
            snippets.add(new Snippet(name, placeOf(snippet.getOrDefault("description", "")), expand(body)));
        });
        return snippets;
    }

    /** Each place takes the value of the first with its number. */
    private static String expand(String body) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("0", "");
        GIVEN.matcher(body).results().forEach(given -> values.putIfAbsent(given.group(1), given.group(2)));
        String text = GIVEN.matcher(body).replaceAll("\\$$1");
        return Pattern.compile("(?<!\\\\)\\$(\\d+)")
                .matcher(text)
                .replaceAll(place -> values.getOrDefault(place.group(1), "?"))
                .replace("\\$", "$");
    }

    /** Returns the live templates of IntelliJ. */
    static List<Snippet> ofIntelliJ() {
        List<Snippet> snippets = new ArrayList<>();
        for (Element template : elements(xml("Blankett.xml"), "template")) {
            String text = template.getAttribute("value");
            for (Element variable : elements(template, "variable")) {
                Object value = Json.parse(variable.getAttribute("defaultValue"));
                text = text.replace("$" + variable.getAttribute("name") + "$", value.toString());
            }
            snippets.add(new Snippet(
                    template.getAttribute("name"),
                    placeOf(template.getAttribute("description")),
                    text.replace("$END$", "").replace("$$", "$")));
        }
        return snippets;
    }

    private static String placeOf(Object description) {
        return description.toString().replaceAll("^.*\\. (?=[^.]+\\.$)", "");
    }

    static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static Element xml(String file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(FOLDER.resolve(file).toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file, e);
        }
    }

    static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a form with the snippet in its place, and what it needs around it. */
    String form() {
        return switch (place) {
            case "A new file." -> text;
            case "In 'properties'." -> form(text, "", "");
            case "In 'allOf'." -> form("", text, "");
            case "In 'pages'." -> form("", "", text);
            case "In 'fields'." -> form("", "", page(text));
            default -> throw new IllegalStateException(name + " does not say where it belongs: " + place);
        };
    }

    private String page(String block) {
        String asked = block.contains("\"fields\"") ? "" : "\"val\", ";
        return "{\"id\": \"p\", \"title\": \"P\", \"fields\": [" + asked + block + "]}";
    }

    private static String form(String property, String branch, String page) {
        String questions = page.isEmpty() ? "," + FLERA : "";
        return """
                {"x-form": {"lang": "sv", "purpose": "För att svara dig.", "legalBasis": "Artikel 6.1 e."%s},
                "properties": {
                  "val": {"title": "Val", "oneOf": [{"const": "ja", "title": "Ja"}, {"const": "annat", "title": "Annat"}]}
                  %s%s},
                "allOf": [%s]}
                """.formatted(
                        page.isEmpty() ? "" : ", \"pages\": [" + page + "]",
                        questions,
                        property.isEmpty() ? "" : "," + property,
                        branch.isEmpty() ? "{}" : branch);
    }

    private static final String FLERA = "\"flera\": {\"title\": \"Flera\", \"type\": \"array\", \"items\":"
            + " {\"oneOf\": [{\"const\": \"ett\", \"title\": \"Ett\"}, {\"const\": \"annat\", \"title\": \"Annat\"}]}}";

    @Override
    public String toString() {
        return name;
    }
}
