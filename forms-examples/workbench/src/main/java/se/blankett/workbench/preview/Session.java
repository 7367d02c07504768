package se.blankett.workbench.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One browser: what it has typed, in memory, until the preview ends. Whoever uses it holds its lock. */
final class Session {
    private final String id;
    private final String token;
    private final Supplier<String> numbers;
    private final Map<String, Visit> visits = new HashMap<>();
    private Settings settings = Settings.DEFAULT;

    /** @param token what posts carry along, so that no other site can make one */
    Session(String id, String token, Supplier<String> numbers) {
        this.id = id;
        this.token = token;
        this.numbers = numbers;
    }

    String id() {
        return id;
    }

    String token() {
        return token;
    }

    Settings settings() {
        return settings;
    }

    void set(Settings other) {
        settings = other;
    }

    Visit visit(String form) {
        return visits.computeIfAbsent(form, none -> new Visit(numbers));
    }
}
