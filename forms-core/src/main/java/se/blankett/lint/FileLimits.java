package se.blankett.lint;

import java.util.Locale;
import java.util.Map;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.form.MediaTypes;

/** Finds files that may be anything, and kinds that no file is ever found to be. */
final class FileLimits implements Check {
    /** What people write, and what it is registered as. */
    private static final Map<String, String> REGISTERED = Map.of(
            "image/jpg", "image/jpeg",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "heic", "image/heic",
            "pdf", "application/pdf",
            "application/x-pdf", "application/pdf",
            "txt", "text/plain",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves().filter(Leaf::isAnswerable).filter(Leaf::isFile).forEach(leaf -> check(form, leaf, advice));
    }

    private static void check(Definition form, Leaf leaf, Advice advice) {
        Node at = form.declaration(leaf, "title");
        if (leaf.choices().isEmpty()) {
            advice.warning(
                    at,
                    "file.anyType",
                    "any file will do, a program too",
                    "list the types under \"enum\" of \"mediaType\", such as \"application/pdf\"");
        }
        if (leaf.limits().maximum().isEmpty()) {
            advice.warning(
                    at,
                    "file.anySize",
                    "a file may be as large as anybody likes",
                    "add \"maximum\" to \"size\", in bytes: 10485760 is 10 MB");
        }
        leaf.choices().stream().map(Choice::code).forEach(type -> checkType(type, at, advice));
    }

    private static void checkType(String type, Node at, Advice advice) {
        String plain = type.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        String registered = REGISTERED.getOrDefault(plain, "");
        if (!registered.isEmpty() || !MediaTypes.isOne(type)) {
            advice.warning(
                    at,
                    "file.mediaType",
                    "no file is ever found to be \"" + type + "\", so it is refused",
                    registered.isEmpty()
                            ? "write a media type, as \"application/pdf\" is one"
                            : "use \"" + registered + "\"");
        }
    }
}
