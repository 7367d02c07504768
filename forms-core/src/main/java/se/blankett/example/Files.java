package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import se.blankett.form.Leaf;
import se.blankett.json.Sha256;
import se.blankett.submission.Attachment;

/** Answers of files. There are no bytes: a digest is that of the id, and the size is only said. */
final class Files {
    private static final int ID_BYTES = 16;
    private static final int SMALL = 20_000;
    private static final int LARGE = 2_000_000;
    private static final String ANY = "application/pdf";

    /** What a file of the type is called; any other has no ending. */
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/heic", ".heic",
            "text/plain", ".txt",
            "text/csv", ".csv");

    private Files() {}

    static Optional<Object> one(Spec spec, Random random) {
        List<Object> types = spec.options();
        String type = types.isEmpty() ? ANY : String.valueOf(Dice.pick(types, random));
        return Optional.of(file(type, sizeOf((Leaf) spec.field(), random), random));
    }

    static Optional<Object> several(Spec spec, Random random) {
        int least = Math.max(1, spec.minItems());
        int more = Math.max(0, Math.min(2, spec.maxItems() - least));
        return Optional.of(several(spec, least + random.nextInt(more + 1), random));
    }

    static List<Object> several(Spec spec, int count, Random random) {
        List<Object> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            one(spec, random).ifPresent(files::add);
        }
        return files;
    }

    /** Returns an answer to the question with a file of the type, always the same one. */
    static Object ofType(Spec spec, String type) {
        Leaf leaf = (Leaf) spec.field();
        Random random = new Random(type.hashCode());
        Object file = file(type, sizeOf(leaf, random), random);
        if (leaf.type() == Leaf.Type.FILE) {
            return file;
        }
        List<Object> files = new ArrayList<>(List.of(file));
        files.addAll(several(spec, Math.max(0, spec.minItems() - 1), random));
        return files;
    }

    /** Returns the media type of a file, which is what a form lets people choose among. */
    static String typeOf(Object file) {
        return Attachment.of(file).map(Attachment::mediaType).orElse("");
    }

    static Map<String, Object> file(String type, BigDecimal size, Random random) {
        byte[] bits = new byte[ID_BYTES];
        random.nextBytes(bits);
        String id = HexFormat.of().formatHex(bits);
        String name = "bilaga-" + (1 + random.nextInt(99)) + ENDINGS.getOrDefault(type, "");
        return new Attachment(id, name, type, size.longValue(), Sha256.of(id)).toAnswer();
    }

    private static BigDecimal sizeOf(Leaf leaf, Random random) {
        BigDecimal likely = BigDecimal.valueOf(SMALL + random.nextInt(LARGE - SMALL));
        BigDecimal most = leaf.limits().maximum().orElse(likely);
        return leaf.limits().minimum().orElse(BigDecimal.ONE).max(likely.min(most));
    }
}
