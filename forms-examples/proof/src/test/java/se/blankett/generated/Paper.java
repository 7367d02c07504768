package se.blankett.generated;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.json.Json;
import se.blankett.json.Sha256;
import se.blankett.submission.Attachment;
import se.blankett.submission.Upload;

/** A file as it lies on somebody's device: its name and its bytes, which follow from what an answer says of it. */
final class Paper {
    /** In bytes: as long as any kind of file takes to tell what it is. */
    static final int SHORTEST = 16;

    /** In bytes: what an answer says beyond it is cut off. */
    private static final int LONGEST = 6_000;

    private static final Map<String, String> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-1.7\n",
            "image/png", "\u0089PNG\r\n\u001a\n",
            "image/jpeg", "\u00ff\u00d8\u00ff\u00e0",
            "image/gif", "GIF89a");

    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "image/gif", ".gif",
            "text/plain", ".txt",
            "text/csv", ".csv");

    private final String name;
    private final String type;
    private final byte[] bytes;

    private Paper(String name, String type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
    }

    /** Returns a file of the type and the size, cut off where nobody would send so much; others have other ids. */
    static Paper of(String id, String type, long size) {
        String beginning = BEGINNINGS.getOrDefault(type, "");
        byte[] bytes = new byte[(int) Math.max(0, Math.min(LONGEST, size))];
        byte[] line = (beginning + id + ";rad\n").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = i < line.length ? line[i] : line[beginning.length() + i % (line.length - beginning.length())];
        }
        String told = id.replaceAll("[^0-9a-z]", "");
        String name = "fil-" + told.substring(0, Math.min(8, told.length())) + ENDINGS.getOrDefault(type, "");
        return new Paper(name, type, bytes);
    }

    static Paper of(Attachment said) {
        return of(said.id(), said.mediaType(), said.size());
    }

    /** Returns the same answers, with what there is to say of files that have bytes. */
    static Map<String, Object> honest(Map<String, Object> answers) {
        Map<String, Object> honest = new LinkedHashMap<>();
        answers.forEach((name, value) -> honest.put(name, honest(value)));
        return honest;
    }

    private static Object honest(Object value) {
        Optional<Attachment> file = Attachment.of(value);
        if (file.isPresent()) {
            return of(file.get()).answered(file.get().id());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Paper::honest).toList();
        }
        return value instanceof Map<?, ?> map ? honest(Json.object(map)) : value;
    }

    /** Returns the same answers, each file called by its digest: who keeps it gives it another id each time. */
    static Map<String, Object> withoutIds(Map<String, Object> answers) {
        return Json.object((Map<?, ?>) withoutIds((Object) answers));
    }

    private static Object withoutIds(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Paper::withoutIds).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> same = new LinkedHashMap<>(Json.object(map));
        same.replaceAll((name, member) -> withoutIds(member));
        Attachment.of(value).ifPresent(file -> same.put("id", file.sha256()));
        return same;
    }

    /** Returns the answer that this is, under the id. */
    Map<String, Object> answered(String id) {
        return new Attachment(id, name, type, bytes.length, digestOf(bytes)).toAnswer();
    }

    /** Returns the same file under another name. */
    Paper called(String other) {
        return new Paper(other, type, bytes);
    }

    /** In hexadecimal digits. */
    static String digestOf(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.start().digest(bytes));
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    Upload sentFor(String control) {
        return new Upload(control, name, () -> new ByteArrayInputStream(bytes));
    }
}
