package se.blankett.quickstart.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Post;
import se.blankett.submission.UploadLimits;

/** Serves the form until it is stopped: {@code Quickstart forms-examples/catalogue/forms 8080}. */
final class Quickstart {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Bytes of a post that are no file. */
    private static final long SLACK = 4L << 20;

    /** Bytes of a post without files: percent escapes are three characters each. */
    static final int MOST_TEXT = Post.MAX_LENGTH * 3;

    /** Bytes from which a part is written to disk while it comes. */
    private static final int IN_MEMORY = 64 << 10;

    private Quickstart() {}

    public static void main(String... arguments) throws Exception {
        Path forms = Path.of(arguments.length > 0 ? arguments[0] : "forms-examples/catalogue/forms");
        int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8080;
        Server server = serve(forms, Clock.system(ZONE), port);
        System.out.println("http://localhost:" + portOf(server) + "/skolskjuts");
        server.join();
    }

    /** Starts the server on the port of this machine, or on a free one for 0. */
    static Server serve(Path forms, Clock clock, int port) throws Exception {
        Path files = Files.createDirectory(Files.createTempDirectory("blankett").resolve("files"));
        return serve(forms, clock, port, AttachmentStore.inFolder(files), UploadLimits.DEFAULT);
    }

    /** Returns how much the container takes: a little more than the form, so that people read a sentence of ours. */
    static long mostBytes(UploadLimits limits) {
        return limits.total() + SLACK;
    }

    static Server serve(Path forms, Clock clock, int port, AttachmentStore store, UploadLimits limits)
            throws Exception {
        if (!Files.isDirectory(forms)) {
            throw new IllegalArgumentException("no folder of forms at " + forms.toAbsolutePath()
                    + ": start in the folder of the repository, or say where the forms are: Quickstart FORMS PORT");
        }
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.getSessionHandler().setHttpOnly(true);
        context.setMaxFormKeys(Post.MAX_PARAMETERS); // a page of many rows has more than Jetty's 1 000
        context.setMaxFormContentSize(MOST_TEXT); // Post.MAX_LENGTH * 3
        context.addFilter(new FilterHolder(new HeaderFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder form = new ServletHolder(new FormServlet(forms, clock, store, limits));
        Path parts = Files.createTempDirectory("blankett-parts"); // not the folder of the store
        long most = mostBytes(limits);
        form.getRegistration().setMultipartConfig(new MultipartConfigElement(parts.toString(), most, most, IN_MEMORY));
        context.addServlet(form, "/skolskjuts/*");
        context.addServlet(new ServletHolder(new AssetServlet()), "/assets/*");
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
        return server;
    }

    static int portOf(Server server) {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }
}
