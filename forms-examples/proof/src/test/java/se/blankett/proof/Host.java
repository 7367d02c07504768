package se.blankett.proof;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import se.blankett.form.Form;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Submission;

/**
 * A municipality's host, as an embedding developer would write it: drafts in memory by a cookie, a token against posts
 * of other sites, a redirect after each post, one stored submission for each submission id, and a strict
 * Content-Security-Policy on everything. Its switches make it fail as hosts and networks do.
 */
final class Host implements AutoCloseable {
    /** The host's own name among what is posted. */
    static final String TOKEN = "_csrf";

    /** How the script comes. */
    enum Script {
        SERVED,
        /** It throws after its first part. */
        BROKEN,
        MISSING
    }

    private final HostForms forms;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "host");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, HostSession> sessions = new ConcurrentHashMap<>();
    private final Map<String, Submission> submissions = new ConcurrentHashMap<>();
    private final AttachmentStore store = AttachmentStore.inMemory(1_000_000);
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger posts = new AtomicInteger();
    private final Script script;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile boolean updatesFail;
    private volatile boolean direct;

    private Host(HttpServer server, Script script, HostForms forms) {
        this.server = server;
        this.script = script;
        this.forms = forms;
    }

    /** Starts a host of the catalogue's forms, and of these. */
    static Host of(Script script, Form... more) {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or each answer waits 40 ms
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Host host = new Host(server, script, HostForms.of(more));
            server.createContext("/", new HostExchange(host)::answer);
            server.setExecutor(host.threads);
            server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the address of the path: {@code /skolskjuts}. */
    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    static String receiptAt(Submission submission) {
        return "/kvitto/" + submission.id();
    }

    /** Where the bytes of files are. */
    AttachmentStore store() {
        return store;
    }

    HostForms forms() {
        return forms;
    }

    Script script() {
        return script;
    }

    /** Returns the session of the cookie; a new one where the host knows none. */
    HostSession session(String cookie) {
        HostSession known = sessions.get(cookie);
        if (known != null) {
            return known;
        }
        String id = "s" + numbers.incrementAndGet();
        HostSession session = new HostSession(id, "t" + id, () -> "EX-" + numbers.incrementAndGet());
        sessions.put(id, session);
        return session;
    }

    /** Stores the submission unless one of the same id is stored, and returns the one that is. */
    Submission keep(Submission submission) {
        Submission before = submissions.putIfAbsent(submission.id(), submission);
        if (before == null) {
            stored.incrementAndGet();
            return submission;
        }
        return before;
    }

    Map<String, Submission> submissions() {
        return submissions;
    }

    /** Returns how many times something was stored. */
    int stored() {
        return stored.get();
    }

    int posts() {
        return posts.get();
    }

    void countPost() {
        posts.incrementAndGet();
    }

    /** Returns what failed on the server, which is never to be. */
    List<String> failures() {
        return failures;
    }

    /** Makes every post wait for {@link #release}, after it was taken and before it is answered. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    void awaitGate() throws InterruptedException {
        gate.await();
    }

    /** Makes what the script asks for fail, or work again. */
    void failUpdates(boolean fail) {
        updatesFail = fail;
    }

    boolean updatesFail() {
        return updatesFail;
    }

    /** Makes a post with findings be answered at once, without a redirect: many hosts do. */
    Host answeringDirectly() {
        direct = true;
        return this;
    }

    boolean answersDirectly() {
        return direct;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
