package se.blankett.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the machine's Chromium, and installs one where there is none: a page that no browser has shown is not proved.
 *
 * @param environment the process's environment: {@code PATH}, and {@code CHROMIUM} where a browser is named
 * @param ownCopy where Playwright's own browser lies when it has been installed
 * @param lock the file that lets one process install at a time
 */
record Chromium(Map<String, String> environment, Supplier<Path> ownCopy, Path lock, Commands commands) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> UPDATE = List.of("apt-get", "update");
    private static final List<String> INSTALL =
            List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");

    Chromium {
        environment = Map.copyOf(environment);
    }

    /** Returns the program to start; fails with the command to run when there is none and none can be installed. */
    Path executable() {
        String named = environment.getOrDefault("CHROMIUM", "");
        if (named.isEmpty()) {
            return onThisMachine().orElseGet(this::installed);
        }
        Path path = Path.of(named);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("CHROMIUM names " + named + ", which is no program: name one that is.");
        }
        return path;
    }

    private Optional<Path> onThisMachine() {
        return Stream.concat(onPath(), Stream.of(ownCopy.get()))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Stream<Path> onPath() {
        List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    }

    private Path installed() {
        synchronized (Chromium.class) { // the file keeps other processes out, not other threads
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until it is closed
                return onThisMachine() // another may have installed it meanwhile
                        .or(this::fromDebian)
                        .or(this::fromPlaywright)
                        .orElseThrow(() -> new IllegalStateException("There is no browser to prove pages in: run '"
                                + String.join(" ", UPDATE) + " && " + String.join(" ", INSTALL) + "' as root."));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<Path> fromDebian() {
        boolean root = commands.run(List.of("sh", "-c", "test $(id -u) = 0")) == 0;
        if (!root && commands.run(List.of("sudo", "-n", "true")) != 0) {
            return Optional.empty();
        }
        List<String> prefix = root ? List.of() : List.of("sudo", "-n");
        boolean done = commands.run(joined(prefix, UPDATE)) == 0 && commands.run(joined(prefix, INSTALL)) == 0;
        return done ? onThisMachine() : Optional.empty();
    }

    private Optional<Path> fromPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> install = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
        return commands.run(install) == 0 ? onThisMachine() : Optional.empty();
    }

    private static List<String> joined(List<String> prefix, List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }
}
