package se.blankett.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every text that counts, for the numbers at which languages differ. */
class PluralTest {
    private static final Path APPROVED = Path.of("src/test/resources/se/blankett/text/plurals.txt");
    private static final int[] NUMBERS = {0, 1, 2, 5, 21};

    /** A text that has plural forms in one language is counted in all: they may be missing in another. */
    private static final Set<String> COUNTING = countingKeys();

    @Test
    void counts_as_approved() throws IOException {
        StringBuilder table = new StringBuilder();
        for (String lang : Texts.languages()) {
            Messages messages = Messages.of(lang);
            Texts texts = Texts.of(lang);
            COUNTING.forEach(key -> count(texts, key, messages.at(key), table));
        }
        if (Boolean.getBoolean("approve")) {
            Files.writeString(APPROVED, table);
        }
        assertThat(APPROVED).content().isEqualTo(table.toString());
    }

    private static Set<String> countingKeys() {
        Set<String> counting = new TreeSet<>();
        for (String lang : Texts.languages()) {
            Messages messages = Messages.of(lang);
            messages.keys().stream()
                    .filter(key -> messages.at(key).source().contains(", plural,"))
                    .forEach(counting::add);
        }
        return counting;
    }

    private static void count(Texts texts, String key, MessagePattern pattern, StringBuilder table) {
        for (int number : NUMBERS) {
            Map<String, Object> arguments = new TreeMap<>(Samples.withLabel("X"));
            pattern.parameters().stream()
                    .filter(name -> arguments.get(name) instanceof Number)
                    .forEach(name -> arguments.put(name, number));
            table.append(texts.lang())
                    .append(' ')
                    .append(key)
                    .append(' ')
                    .append(number)
                    .append(": ");
            table.append(texts.text(key, arguments)).append('\n');
        }
    }
}
