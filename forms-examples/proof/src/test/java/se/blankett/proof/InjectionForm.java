package se.blankett.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;

/** A form in which every text that an author writes is the same, and so is every name and code. */
final class InjectionForm {
    private static final Pattern TEXT = Pattern.compile("@([^@]+)@");
    private static final Pattern NAME = Pattern.compile("%([a-z]+)%");

    private InjectionForm() {}

    /** Returns the form with the text in every place. */
    static Form saying(String text) {
        return FormParser.parse("injektion.form.json", filled(slot -> numbered(slot, text), text));
    }

    /**
     * Returns the form whose translation says the text in every place.
     *
     * @param folder where its documents are written
     */
    static Form translatedAs(String text, Path folder) {
        try {
            Map<String, Object> translations = new TreeMap<>();
            TEXT.matcher(template())
                    .results()
                    .forEach(slot -> translations.put(slot.group(1), numbered(slot.group(1), text)));
            translations.put("{namn} summary", "{namn} " + text);
            Files.writeString(folder.resolve("injektion.form.json"), filled(slot -> slot, "x"));
            Files.writeString(folder.resolve("injektion.en.json"), Json.write(translations));
            return FormParser.parse(folder.resolve("injektion.form.json")).in("en");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Options have to differ. */
    private static String numbered(String slot, String text) {
        return slot.matches("one|two|four|five|six|needed too") ? slot.length() + slot.substring(0, 1) + text : text;
    }

    private static String filled(UnaryOperator<String> texts, String name) {
        String filled = TEXT.matcher(template()).replaceAll(slot -> escaped(texts.apply(slot.group(1))));
        return NAME.matcher(filled).replaceAll(slot -> escaped(name));
    }

    private static String escaped(String text) {
        String json = Json.write(Map.of("", text));
        return Matcher.quoteReplacement(json.substring(json.indexOf(':') + 2, json.length() - 2));
    }

    private static String template() {
        try (InputStream in = InjectionForm.class.getResourceAsStream("injektion.form.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
