package se.blankett.workbench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** An argument that names a folder. */
final class FolderInput {
    private FolderInput() {}

    /** @throws UnreadableInputException where there is no such folder */
    static Path of(String name) {
        try {
            Path folder = Path.of(name);
            if (Files.isDirectory(folder)) {
                return folder;
            }
            String what = Files.exists(folder) ? "this is no folder" : "there is no such folder";
            throw new UnreadableInputException(name, what, "name one that there is");
        } catch (InvalidPathException e) {
            throw new UnreadableInputException(
                    name, "no folder can be called so here", "name another, or set LC_ALL to a locale with UTF-8");
        }
    }
}
