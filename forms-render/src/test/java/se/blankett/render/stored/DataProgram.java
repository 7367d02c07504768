package se.blankett.render.stored;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.blankett.render.text.TextRenderer;
import se.blankett.submission.Submission;

/**
 * A Java program that has forms-render, the data packages of forms-core, and what these two wrap.
 *
 * @param classpath folders and jars
 */
record DataProgram(List<String> classpath) {
    private static final List<String> DATA = List.of("json", "form", "identifier", "report", "submission", "text");
    private static final List<String> WRAPPED =
            List.of("jackson-", "libphonenumber", "pdfbox", "fontbox", "commons-logging");

    /** @param folder where the classes of the data packages are copied to */
    static DataProgram in(Path folder) throws IOException {
        copy(placeOf(Submission.class), folder);
        List<String> classpath = new ArrayList<>(List.of(
                folder.toString(),
                placeOf(TextRenderer.class).toString(),
                placeOf(Redraw.class).toString()));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> WRAPPED.stream().anyMatch(name -> fileOf(entry).startsWith(name)))
                .forEach(classpath::add);
        return new DataProgram(classpath);
    }

    private static String fileOf(String entry) {
        return entry.substring(entry.lastIndexOf(File.separatorChar) + 1);
    }

    /** Returns what it says on standard error; nothing where all went well. */
    String run(Class<?> program, Path... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, classpath),
                program.getName()));
        Stream.of(arguments).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "exit " + process.exitValue() + ": " + said;
    }

    /** In a build of one module it is a folder, else a jar. */
    private static void copy(Path place, Path folder) throws IOException {
        if (Files.isDirectory(place)) {
            copyPackages(place, folder);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                copyPackages(jar.getPath("/"), folder);
            }
        }
    }

    private static void copyPackages(Path from, Path folder) throws IOException {
        for (String name : DATA) {
            Path packageFolder = from.resolve("se/blankett").resolve(name);
            Path target = Files.createDirectories(folder.resolve("se/blankett").resolve(name));
            try (Stream<Path> files = Files.list(packageFolder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, target.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private static Path placeOf(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
