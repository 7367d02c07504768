package se.blankett.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * One language's file of patterns, read once. No {@code ResourceBundle}: that falls back to the server's own language.
 * Immutable.
 */
final class Messages {
    private final String file;
    private final Map<String, MessagePattern> patterns;

    private Messages(String file, Map<String, MessagePattern> patterns) {
        this.file = file;
        this.patterns = Map.copyOf(patterns);
    }

    /**
     * Reads {@code messages_sv.properties} for {@code sv}.
     *
     * @throws IllegalStateException where there is no such file, or a pattern in it is malformed
     */
    static Messages of(String lang) {
        String file = "messages_" + lang + ".properties";
        try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + ": must stand beside " + Messages.class.getName());
            }
            return parse(file, new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    static Messages parse(String file, Reader texts) throws IOException {
        Properties properties = new Properties();
        properties.load(texts);
        Map<String, MessagePattern> patterns = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            patterns.put(key, pattern(file, key, properties.getProperty(key)));
        }
        return new Messages(file, patterns);
    }

    private static MessagePattern pattern(String file, String key, String text) {
        try {
            return MessagePattern.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + key + ": " + e.getMessage(), e);
        }
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    Optional<MessagePattern> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    MessagePattern at(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(file + ": has no text for " + key));
    }

    /** Returns the text with arguments that are texts already. */
    String fill(String key, Map<String, String> arguments) {
        return at(key).render(name -> Optional.ofNullable(arguments.get(name)).map(ShownText::of))
                .text();
    }

    /** Returns the text with arguments that are texts already, each in its language. */
    ShownText fillShown(String key, Map<String, ShownText> arguments) {
        return at(key).render(name -> Optional.ofNullable(arguments.get(name)));
    }
}
