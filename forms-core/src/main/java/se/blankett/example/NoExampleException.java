package se.blankett.example;

import java.io.Serial;
import se.blankett.engine.Violation;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/**
 * No valid answers to a form were found: what it asks for is more than can be guessed, or contradicts itself. An example
 * in the schema ({@code examples}, {@code default}) at the place helps.
 */
public final class NoExampleException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String keyword;

    private NoExampleException(Pointer pointer, String keyword) {
        super(pointer + ": no answer was found that '" + keyword + "' accepts; give one in \"examples\"");
        this.place = pointer.text();
        this.keyword = keyword;
    }

    /** What is missing was not found, most often for its pattern. */
    static NoExampleException of(Form form, Violation left) {
        Pointer at = left.properties().isEmpty()
                ? left.instance()
                : left.instance().child(left.properties().get(0));
        boolean pattern = form.fieldAt(at)
                .filter(field ->
                        field instanceof Leaf leaf && !leaf.limits().pattern().isEmpty())
                .isPresent();
        return new NoExampleException(at, pattern ? "pattern" : left.keyword());
    }

    /** No answers were found that keep a rule of the form's author. */
    static NoExampleException of(RuleCheck.Broken broken) {
        return new NoExampleException(broken.at(), broken.code());
    }

    /** Returns the place of the answer that could not be found. */
    public Pointer pointer() {
        return Pointer.parse(place);
    }

    /** Returns the keyword of the schema that nothing did justice to, {@code pattern}, or the code of a rule. */
    public String keyword() {
        return keyword;
    }
}
