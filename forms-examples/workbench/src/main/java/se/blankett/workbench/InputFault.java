package se.blankett.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says what the system tells about a file; its own messages are the name and nothing else, or differ by system. */
final class InputFault {
    private InputFault() {}

    static UnreadableInputException of(String name, UncheckedIOException e) {
        return of(name, Optional.ofNullable(e.getCause()).orElseGet(IOException::new));
    }

    static UnreadableInputException of(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new UnreadableInputException(name, "there is no such file", "name one that there is");
        }
        if (e instanceof AccessDeniedException) {
            return new UnreadableInputException(name, "it may not be read", "ask for the right to read it");
        }
        if (e instanceof CharacterCodingException) {
            return new UnreadableInputException(name, "it is not UTF-8", "save it as UTF-8");
        }
        return new UnreadableInputException(name, "it cannot be read", "look at the file and the disk that it is on");
    }
}
