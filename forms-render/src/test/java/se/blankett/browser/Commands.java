package se.blankett.browser;

import java.util.List;

/** Runs a program to its end. */
@FunctionalInterface
interface Commands {
    /** Returns the program's exit code; anything but 0 when it did not start or did not succeed. */
    int run(List<String> command);
}
