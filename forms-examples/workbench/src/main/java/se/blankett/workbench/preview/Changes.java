package se.blankett.workbench.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Tells open pages that a file has changed. They ask, and are answered when there is something to tell, or after a while. */
final class Changes {
    private static final long SECONDS = 25;
    private static final int MOST = 50;

    private final Shelf shelf;
    private final List<CompletableFuture<Reply>> waiting = new ArrayList<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "changes");
        thread.setDaemon(true);
        return thread;
    });
    private long told;

    Changes(Shelf shelf) {
        this.shelf = shelf;
    }

    void start() {
        told = shelf.version();
        ScheduledFuture<?> unused = clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void stop() {
        clockwork.shutdownNow();
    }

    /** @param known the version of the page that asks */
    synchronized CompletableFuture<Reply> after(String known) {
        long version = shelf.version();
        if (!known.equals("" + version)) {
            return CompletableFuture.completedFuture(version(version));
        }
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        waiting.add(reply);
        if (waiting.size() > MOST) {
            waiting.remove(0).complete(version(version));
        }
        return reply.completeOnTimeout(version(version), SECONDS, TimeUnit.SECONDS);
    }

    private synchronized void look() {
        waiting.removeIf(CompletableFuture::isDone);
        long version = shelf.version();
        if (version != told) {
            told = version;
            waiting.forEach(reply -> reply.complete(version(version)));
            waiting.clear();
        }
    }

    private static Reply version(long version) {
        return Reply.text(200, version + "\n");
    }
}
