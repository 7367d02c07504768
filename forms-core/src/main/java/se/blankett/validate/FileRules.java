package se.blankett.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.blankett.engine.Violation;
import se.blankett.form.Choice;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;
import se.blankett.submission.Attachment;

/** Words what is wrong with a file, or with how many there are. */
final class FileRules {
    private FileRules() {}

    /** @param answer a file, or a list of them */
    static Verdict judge(Leaf leaf, Pointer at, Violation violation, Object answer) {
        String keyword = violation.keyword();
        if (answer instanceof List<?> list) {
            return violation.instance().equals(at) ? count(at, violation, list) : Verdict.wordless(at, keyword);
        }
        String name = Attachment.of(answer).map(Attachment::name).orElse("");
        boolean member = violation.instance().parent().equals(at) && !name.isEmpty();
        Optional<Finding> finding = !member
                ? Optional.empty()
                : switch (violation.instance().last()) {
                    case "mediaType" -> wrongType(leaf, at, violation, name);
                    case "size" -> wrongSize(at, violation, name);
                    default -> Optional.empty();
                };
        return finding.map(found -> new Verdict(Priority.CHOICE, found, keywordOf(found)))
                .orElse(Verdict.wordless(at, keyword));
    }

    /** An author words a type and a size by the same keywords, whoever found what is wrong. */
    static String keywordOf(Finding finding) {
        return keywordOf(
                finding.arguments().get("refused") instanceof List<?> files ? sharedBy(files) : finding.code());
    }

    /** What all of several files have in common. */
    private static String sharedBy(List<?> files) {
        List<String> codes = files.stream()
                .filter(Map.class::isInstance)
                .map(file -> String.valueOf(((Map<?, ?>) file).get("code")))
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : "";
    }

    private static String keywordOf(String code) {
        return switch (code) {
            case "file.type" -> "enum";
            case "file.tooBig" -> "maximum";
            case "file.tooMany" -> "maxItems";
            default -> "*";
        };
    }

    private static Optional<Finding> wrongType(Leaf leaf, Pointer at, Violation violation, String name) {
        List<Object> files = acceptedBy(leaf, violation);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(at, "file.type", Map.of("file", name, "files", files)));
    }

    /** A branch may take fewer than the question does in general. */
    private static List<Object> acceptedBy(Leaf leaf, Violation violation) {
        return leaf.choices().stream()
                .filter(choice ->
                        !(violation.schema().get("enum") instanceof List<?> said) || said.contains(choice.value()))
                .filter(choice -> !violation.schema().containsKey("const")
                        || choice.value().equals(violation.schema().get("const")))
                .map(Choice::title)
                .map(Object.class::cast)
                .toList();
    }

    private static Optional<Finding> wrongSize(Pointer at, Violation violation, String name) {
        Optional<BigDecimal> most = number(violation, "maximum")
                .or(() -> number(violation, "exclusiveMaximum").map(bound -> bound.subtract(BigDecimal.ONE)));
        boolean tooBig =
                violation.keyword().equals("maximum") || violation.keyword().equals("exclusiveMaximum");
        return most.filter(bound -> tooBig)
                .map(bound -> Finding.of(at, "file.tooBig", Map.of("file", name, "size", bound)));
    }

    private static Verdict count(Pointer at, Violation violation, List<?> list) {
        String keyword = violation.keyword();
        Optional<BigDecimal> bound = number(violation, keyword);
        if (keyword.equals("minItems") && list.isEmpty()) {
            return new Verdict(Priority.MISSING, Finding.of(at, "required.file"), "required");
        }
        Optional<Finding> finding = switch (keyword) {
            case "minItems" -> bound.map(least -> Finding.of(at, "file.tooFew", Map.of("min", least)));
            case "maxItems" -> bound.map(most -> Finding.of(at, "file.tooMany", Map.of("max", most)));
            default -> Optional.empty();
        };
        return finding.map(found -> new Verdict(Priority.RANGE, found, keyword)).orElse(Verdict.wordless(at, keyword));
    }

    private static Optional<BigDecimal> number(Violation violation, String keyword) {
        return violation.schema().get(keyword) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }
}
