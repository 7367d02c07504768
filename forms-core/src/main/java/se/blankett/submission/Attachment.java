package se.blankett.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that was added to an answer: what is known of it, not its bytes, which an {@link AttachmentStore} has.
 *
 * @param id under which the store has it
 * @param name as the person's device called it, without folders and unseen characters
 * @param mediaType what the bytes are, {@code application/pdf}
 * @param size in bytes
 * @param sha256 of the bytes, 64 hexadecimal digits in lower case
 */
public record Attachment(String id, String name, String mediaType, long size, String sha256) {

    /** Returns the answer that this is: an object with the members {@code id, name, mediaType, size, sha256}. */
    public Map<String, Object> toAnswer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("name", name);
        answer.put("mediaType", mediaType);
        answer.put("size", BigDecimal.valueOf(size));
        answer.put("sha256", sha256);
        return answer;
    }

    /** Reads an answer, its name as a label (see {@link #name}); empty where it is no file, or a part of it is missing. */
    public static Optional<Attachment> of(Object answer) {
        if (!(answer instanceof Map<?, ?> file)) {
            return Optional.empty();
        }
        boolean whole = file.get("id") instanceof String
                && file.get("name") instanceof String
                && file.get("mediaType") instanceof String
                && file.get("size") instanceof Number
                && file.get("sha256") instanceof String;
        return whole ? Optional.of(read(file)) : Optional.empty();
    }

    private static Attachment read(Map<?, ?> file) {
        return new Attachment(
                String.valueOf(file.get("id")),
                FileName.of(String.valueOf(file.get("name"))),
                String.valueOf(file.get("mediaType")),
                new BigDecimal(String.valueOf(file.get("size"))).longValue(),
                String.valueOf(file.get("sha256")));
    }

    /** Returns the files anywhere in an answer, in order: of one file that, of other answers none. */
    public static List<Attachment> allIn(Object answer) {
        List<Attachment> found = new ArrayList<>();
        collect(answer, found);
        return found;
    }

    private static void collect(Object answer, List<Attachment> found) {
        Optional<Attachment> file = of(answer);
        if (file.isPresent()) {
            found.add(file.get());
        } else if (answer instanceof Map<?, ?> object) {
            object.values().forEach(member -> collect(member, found));
        } else if (answer instanceof Collection<?> list) {
            list.forEach(item -> collect(item, found));
        }
    }

    /** Shows neither name nor digest, which tell of a person: it may end in a log. */
    @Override
    public String toString() {
        return "Attachment[mediaType=" + mediaType + ", size=" + size + "]";
    }
}
