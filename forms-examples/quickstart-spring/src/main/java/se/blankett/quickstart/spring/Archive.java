package se.blankett.quickstart.spring;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.blankett.submission.Submission;

/** What was accepted, as JSON by submission id: the first of each stays. Yours is a database with a unique key. */
@Component
final class Archive {
    private final Map<String, String> received = new ConcurrentHashMap<>();

    void keep(Submission submission) {
        received.putIfAbsent(submission.id(), submission.toJson());
    }

    Optional<Submission> find(String id) {
        return Optional.ofNullable(received.get(id)).map(Submission::parse);
    }
}
