package se.blankett.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that a command writes.
 *
 * @param name as messages call it, {@code ut/elev.html}
 */
record Output(String name, Path file) {
    Output(String name) {
        this(name, pathOf(name));
    }

    /** A file in a folder, which is made where there is none. */
    Output(String folder, String file) {
        this(folder + "/" + file, pathOf(folder).resolve(file));
        try {
            Files.createDirectories(pathOf(folder));
        } catch (IOException e) {
            throw unwritable(folder);
        }
    }

    private static Path pathOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unwritable(name);
        }
    }

    /** @throws UnreadableInputException where it cannot be written */
    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws UnreadableInputException where it cannot be written */
    void write(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw unwritable(name);
        }
    }

    private static UnreadableInputException unwritable(String name) {
        return new UnreadableInputException(name, "it cannot be written", "name another place, or make its folder");
    }
}
