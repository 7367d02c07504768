package se.blankett.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.report.Nearest;

/** Who signs is told by a personnummer: {@code signers} points at such questions. */
final class SignerCheck {
    private static final String PERSONNUMMER = "se-personnummer";

    private final Group root;
    private final Problems problems;

    SignerCheck(Group root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** @param form the root's {@code x-form} */
    void check(SchemaNode form, List<Pointer> signers) {
        SchemaNode list = form.place("signers");
        if (!signers.isEmpty() && !form.text("sign").equals("all")) {
            problems.warning(
                    list,
                    "signers.noEffect",
                    "'signers' has no effect: not all of them sign",
                    "add \"sign\": \"all\", or remove it");
        }
        List<String> known = personnummer(root).map(Pointer::text).toList();
        for (int i = 0; i < signers.size(); i++) {
            String signer = signers.get(i).text();
            if (!known.contains(signer)) {
                String fix = Nearest.fix(signer, known);
                problems.error(
                        list.place("" + i),
                        "signers.noPersonnummer",
                        "\"" + signer + "\" is no question of the format \"" + PERSONNUMMER + "\"",
                        known.isEmpty() ? "add such a question for each who signs" : fix);
            }
        }
    }

    private static Stream<Pointer> personnummer(Field field) {
        return switch (field.kind()) {
            case LEAF ->
                Optional.of((Leaf) field)
                        .filter(leaf -> leaf.limits().format().equals(PERSONNUMMER))
                        .map(Leaf::pointer)
                        .stream();
            case GROUP -> ((Group) field).fields().stream().flatMap(SignerCheck::personnummer);
            case ROWS -> personnummer(((Rows) field).item());
        };
    }
}
