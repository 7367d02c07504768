package se.blankett.workbench.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A folder of forms, served at {@code http://localhost}, to be filled in while they are written. */
public final class Preview implements AutoCloseable {
    private final Server server;
    private final Changes changes;

    private Preview(Server server, Changes changes) {
        this.server = server;
        this.changes = changes;
    }

    /**
     * Starts to serve.
     *
     * @param folder of the forms
     * @param templates the author's templates, before those of the renderer
     * @param port where it is served, or on the next port that is free; 0 is any
     * @param clock what day it is
     * @param faults where a fault of ours is told, with its stack
     * @throws IOException where no port is free
     */
    public static Preview start(Path folder, Optional<Path> templates, int port, Clock clock, PrintStream faults)
            throws IOException {
        Server server = Server.bind(port);
        Shelf shelf = new Shelf(folder, templates, clock);
        Changes changes = new Changes(shelf);
        changes.start();
        server.start(new Site(shelf, changes, server.port())::answer, faults);
        return new Preview(server, changes);
    }

    /** Returns the port that was free. */
    public int port() {
        return server.port();
    }

    /** Stops, and forgets everything that was typed. */
    @Override
    public void close() {
        changes.stop();
        server.stop();
    }
}
