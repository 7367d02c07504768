package se.blankett.proof;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.blankett.dialogue.Dialogue;
import se.blankett.submission.Draft;
import se.blankett.submission.Prefill;

/** One browser. Whoever uses it holds its lock: two tabs are one person. */
final class HostSession {
    /** Who is logged in. */
    private static final Prefill PERSON =
            Prefill.of(Map.of("person.number", "198501012390", "person.name", "Kim Lind"));

    private final String id;
    private final String token;
    private final Supplier<String> numbers;
    private final Map<String, HostVisit> visits = new ConcurrentHashMap<>();
    private String lang = "sv";

    /**
     * @param token what each post has to carry
     * @param numbers gives each draft its submission id
     */
    HostSession(String id, String token, Supplier<String> numbers) {
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

    String lang() {
        return lang;
    }

    void speak(String other) {
        lang = other;
    }

    /** @param desk the form and, where there are several on a page, its prefix: {@code synpunkt.a} */
    HostVisit visit(String desk, Dialogue dialogue) {
        return visits.computeIfAbsent(desk, none -> new HostVisit(begun(dialogue)));
    }

    private Draft begun(Dialogue dialogue) {
        return dialogue.start(numbers.get(), PERSON);
    }

    /** Says whether the person sent what has the id: nobody else sees its receipt. */
    boolean hasSent(String submissionId) {
        return visits.values().stream()
                .anyMatch(visit -> visit.sent()
                        .filter(sent -> sent.id().equals(submissionId))
                        .isPresent());
    }

    void startOver(String desk, Dialogue dialogue) {
        visit(desk, dialogue).startOver(begun(dialogue));
    }
}
