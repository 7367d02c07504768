package se.blankett.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/** Wrong files, and too few or too many of them. */
final class FileBreaks {
    private final Spec spec;
    private final Leaf leaf;
    private final Pointer at;
    private final Random random;

    FileBreaks(Spec spec, Pointer at, Random random) {
        this.spec = spec;
        this.leaf = (Leaf) spec.field();
        this.at = at;
        this.random = random;
    }

    List<Break> all() {
        List<Break> breaks = new ArrayList<>();
        breaks.add(Break.engine("type", at, "x", "fallback"));
        if (leaf.type() == Leaf.Type.FILE) {
            addWrong(breaks, at, file -> file);
        } else {
            addWrong(breaks, at.child(0), this::among);
            addCounts(breaks);
        }
        return breaks;
    }

    /** @param told the place of the wrong file */
    private void addWrong(List<Break> breaks, Pointer told, UnaryOperator<Object> answer) {
        if (!leaf.choices().isEmpty()) {
            Object wrong = answer.apply(Files.file("application/x-" + Probe.UNHEARD, BigDecimal.TEN, random));
            breaks.add(Break.engine("file type", at, wrong, "file.type", "enum", "const", "oneOf", "anyOf")
                    .toldAt(told));
        }
        leaf.limits().maximum().ifPresent(most -> {
            Object type = spec.options().stream().findFirst().orElse("application/pdf");
            Object wrong = answer.apply(Files.file(String.valueOf(type), most.add(BigDecimal.ONE), random));
            breaks.add(Break.engine("file size", at, wrong, "file.tooBig", "maximum", "exclusiveMaximum")
                    .toldAt(told));
        });
    }

    /** As many as there have to be, the wrong one first. */
    private List<Object> among(Object wrong) {
        List<Object> files = new ArrayList<>(List.of(wrong));
        files.addAll(Files.several(spec, Math.max(0, spec.minItems() - 1), random));
        return files;
    }

    private void addCounts(List<Break> breaks) {
        int least = spec.minItems();
        int most = spec.maxItems();
        if (least > 0) {
            breaks.add(Break.engine("minItems, none", at, List.of(), "required.file", "minItems"));
        }
        if (least > 1) {
            List<Object> fewer = Files.several(spec, least - 1, random);
            breaks.add(Break.engine("minItems " + least, at, fewer, "file.tooFew", "minItems"));
        }
        if (most < Breaking.MOST_ROWS) {
            List<Object> more = Files.several(spec, most + 1, random);
            breaks.add(Break.engine("maxItems " + most, at, more, "file.tooMany", "maxItems"));
        }
    }
}
