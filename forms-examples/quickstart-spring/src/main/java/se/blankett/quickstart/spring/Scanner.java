package se.blankett.quickstart.spring;

import java.io.IOException;
import java.io.InputStream;

/** Looks for harmful code in a file. Safe to share between threads. */
@FunctionalInterface
interface Scanner {
    /**
     * Says whether the file holds harmful code.
     *
     * @throws IOException where it cannot be found out: the file is not taken then
     */
    boolean isHarmful(InputStream bytes) throws IOException;
}
