package se.blankett.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import se.blankett.engine.EngineException;
import se.blankett.json.JsonException;
import se.blankett.submission.RefusedPostException;

/**
 * The text of one argument: of a file, or of standard input.
 *
 * @param name as it was given, {@code svar.json} or {@code -}
 * @param text what was read
 */
record Input(String name, String text) {
    /** What stands for standard input in the place of a file. */
    static final String STANDARD = "-";

    /** In bytes. Every limit of ours is far below, also where each character of a post is escaped. */
    private static final int MAX_SIZE = 16 << 20;

    /** @throws UnreadableInputException where it cannot be read as a text in UTF-8 */
    static Input of(String name, Terminal terminal) {
        return of(name, bytesOf(name, terminal));
    }

    /** @throws UnreadableInputException where the bytes are no text in UTF-8 */
    static Input of(String name, byte[] bytes) {
        try {
            return new Input(name, decoded(bytes));
        } catch (IOException e) {
            throw InputFault.of(name, e);
        }
    }

    /**
     * Returns what is no text, or not all of it.
     *
     * @throws UnreadableInputException where it cannot be read
     */
    static byte[] bytesOf(String name, Terminal terminal) {
        try {
            return bytes(name, terminal);
        } catch (IOException e) {
            throw InputFault.of(name, e);
        }
    }

    private static byte[] bytes(String name, Terminal terminal) throws IOException {
        if (name.equals(STANDARD)) {
            return bounded(name, terminal.in());
        }
        Path file = pathOf(name);
        try (InputStream in = Files.newInputStream(file)) {
            return bounded(name, in);
        }
    }

    private static byte[] bounded(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_SIZE + 1);
        if (bytes.length > MAX_SIZE) {
            throw new UnreadableInputException(name, "it is larger than 16 MiB", "nothing that we read is so large");
        }
        return bytes;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text; // some editors begin with a byte order mark
    }

    /** @throws UnreadableInputException where no file can be called so */
    static Path pathOf(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new UnreadableInputException(name, "this is a folder", "name a file in it");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new UnreadableInputException(
                    name, "no file can be called so here", "name another, or set LC_ALL to a locale with UTF-8");
        }
    }

    /**
     * Returns what the function makes of the text.
     *
     * @throws UnreadableInputException where the function refuses the text
     */
    <T> T map(Function<String, T> function) {
        try {
            return function.apply(text);
        } catch (JsonException e) {
            throw new UnreadableInputException(name, String.valueOf(e.getMessage()), "mend the JSON");
        } catch (RefusedPostException | EngineException e) {
            throw new UnreadableInputException(name, String.valueOf(e.getMessage()), "give less");
        }
    }
}
