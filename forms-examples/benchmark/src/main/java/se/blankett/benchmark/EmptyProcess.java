package se.blankett.benchmark;

/** Starts and ends: what the JVM itself takes. */
final class EmptyProcess {
    private EmptyProcess() {}

    public static void main(String[] arguments) {
        // Nothing to do.
    }
}
