package se.blankett.workbench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the jar as a form author does, on a machine that makes it hard: another encoding, language and line end. */
final class Jar {
    /** Where the commands are given: {@code forms-examples}. */
    static final Path FOLDER = Path.of("..").toAbsolutePath().normalize();

    private static final Path JAR = Path.of("target", "blankett.jar").toAbsolutePath();

    private static final Path OUTPUTS = Path.of("target", "outputs").toAbsolutePath();

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=US-ASCII",
            "-Duser.language=tr",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dline.separator=\r\n",
            "-jar",
            JAR.toString());

    /** In seconds; a machine that is busy needs several for what takes one. */
    private static final long PATIENCE = 60;

    private Jar() {}

    /** What one run came to. */
    record Result(int code, String out, String err) {}

    /** @param stdin a file, seen from {@link #FOLDER} */
    static Result run(String name, List<String> args, Path stdin) throws IOException, InterruptedException {
        Path out = Files.createDirectories(OUTPUTS).resolve(name + ".out");
        Path err = OUTPUTS.resolve(name + ".err");
        Process process = builder(args)
                .redirectInput(FOLDER.resolve(stdin).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(name + ": still runs after " + PATIENCE + " seconds");
        }
        return new Result(process.exitValue(), text(out), text(err));
    }

    /** Starts what runs until it is stopped. */
    static Process start(String name, List<String> args) throws IOException {
        Path err = Files.createDirectories(OUTPUTS).resolve(name + ".err");
        return builder(args).redirectError(err.toFile()).start();
    }

    private static ProcessBuilder builder(List<String> args) {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // java tells of it on stderr
        return builder;
    }

    /** Fails for what is no UTF-8. */
    private static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }
}
