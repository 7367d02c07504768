package se.blankett.browser;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two threads, each with its own {@link Browser#shared}, kept for the whole process. */
public final class Workers {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "page-proof");
        thread.setDaemon(true);
        return thread;
    });

    private Workers() {}

    /** Returns what the work gives for each case, in the order of the cases; fails as the first that failed. */
    public static <T, R> List<R> each(List<T> cases, Function<? super T, ? extends R> work) {
        Stream<Future<R>> started = cases.stream().map(each -> THREADS.submit(() -> (R) work.apply(each)));
        return started.toList().stream().map(Workers::result).toList();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
