package se.blankett.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.blankett.json.Json;

/** Chromium's DevTools protocol: one question at a time, and its answer. For one thread. */
final class DevTools {
    private static final int SECONDS = 60;

    private final BlockingQueue<Map<String, Object>> answers = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int id;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
    }

    /**
     * Returns the answer to the method, the arguments being JSON values.
     *
     * @throws IllegalStateException where the browser refuses
     */
    Map<String, Object> call(String method, Map<String, Object> arguments) throws InterruptedException {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", ++id);
        question.put("method", method);
        question.put("params", arguments);
        socket.sendText(Json.write(question), true).join();
        return Optional.ofNullable(answers.poll(SECONDS, TimeUnit.SECONDS))
                .flatMap(answer -> Optional.ofNullable(answer.get("result")))
                .map(result -> Json.object((Map<?, ?>) result))
                .orElseThrow(() -> new IllegalStateException(method + ": the browser does not do it"));
    }

    void close() {
        socket.abort();
    }

    /** What has no id is an event, and nobody waits for it. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                Map<String, Object> read = Json.parseObject(message.toString(), Json.DEPTH);
                message.setLength(0);
                if (read.containsKey("id")) {
                    answers.add(read);
                }
            }
            from.request(1);
            return null;
        }
    }
}
