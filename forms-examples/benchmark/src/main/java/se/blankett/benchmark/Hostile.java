package se.blankett.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what each attack costs: milliseconds of one processor the first time, and after that, in a heap of 256 MB. */
public final class Hostile {
    private Hostile() {}

    /**
     * Runs one attack after the other.
     *
     * @param arguments a part of the names of those to run; all where there is none
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("blankett-hostile");
        Path figures = folder.resolve("figures.txt");
        ChildJvm jvm = new ChildJvm(folder);
        for (Attack attack : HostileProcess.attacks()) {
            if (arguments.length == 0 || attack.name().contains(arguments[0])) {
                jvm.run(List.of("-Xmx256m"), HostileProcess.class, attack.name(), figures.toString());
                String[] figure = Files.readString(figures).split(" ", 3);
                System.out.println(line(attack.name(), figure));
            }
        }
        Files.deleteIfExists(figures);
        Files.deleteIfExists(folder);
    }

    private static String line(String name, String[] figure) {
        return String.format(Locale.ROOT, "%-52s | %5s ms | %5s ms | %s", name, figure[0], figure[1], figure[2]);
    }
}
