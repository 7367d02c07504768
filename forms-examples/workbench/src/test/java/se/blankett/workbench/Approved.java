package se.blankett.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What was approved: one file a case, as a form author sees it in a terminal, and after it what a script sees. */
final class Approved {
    static final Path FOLDER = Path.of("src", "test", "resources", "approved");

    private static final String EMPTY = "empty.txt";

    private Approved() {}

    /** Says whether this run writes what it is to be compared with. */
    static boolean isWriting() {
        return Boolean.getBoolean("approve");
    }

    static Path fileOf(String name) {
        return FOLDER.resolve(name + ".txt");
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", "")).toList().stream();
        }
    }

    static String transcript(Cases.Case run, Jar.Result result) {
        String stdin = run.stdin().endsWith(EMPTY) ? "" : " < " + run.stdin();
        String typed = "$ " + ("blankett " + run.line()).strip() + stdin + "\n";
        String err = result.err().isEmpty() ? "" : "-- on stderr\n" + result.err();
        return typed + result.out() + err + "-- exit " + result.code() + "\n";
    }
}
