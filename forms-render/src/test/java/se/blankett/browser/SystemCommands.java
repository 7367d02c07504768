package se.blankett.browser;

import java.io.IOException;
import java.util.List;

/** Programs of this machine, whose output goes where this process's errors go. */
final class SystemCommands implements Commands {
    private static final int NOT_STARTED = 127; // as a shell says it

    @Override
    public int run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            process.getInputStream().transferTo(System.err);
            return process.waitFor();
        } catch (IOException e) {
            return NOT_STARTED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_STARTED;
        }
    }
}
