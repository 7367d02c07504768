package se.blankett.workbench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The workbench for form authors: {@code java -jar blankett.jar lint skolskjuts.form.json}. */
public final class Blankett {
    private Blankett() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = new Commands(new Terminal(System.in, out, err)).run(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Whatever the machine's own encoding is: forms and answers are UTF-8, and so is what is said about them. */
    private static PrintStream utf8(FileDescriptor to) {
        OutputStream buffered = new BufferedOutputStream(new FileOutputStream(to));
        return new PrintStream(buffered, false, StandardCharsets.UTF_8);
    }
}
