package se.blankett.submission;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Form;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.text.Display;
import se.blankett.text.PointText;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** What was asked and answered, as people read it. Immutable. */
final class ShownAnswers {
    /** A number of fewer is of no register. */
    private static final int FEWEST_DIGITS = 4;

    private final Set<Pointer> asked;
    private final Map<String, Object> answers;
    private final Display display;
    private final Texts texts;
    private final Form form;

    ShownAnswers(Form form, Outcome outcome, Texts texts) {
        this.form = form;
        this.answers = outcome.answers();
        this.texts = texts;
        this.display = Display.of(texts, form);
        this.asked = Pointer.withParents(outcome.asked());
    }

    boolean isShown(Pointer at) {
        return asked.contains(at) || at.evaluate(answers).isPresent();
    }

    int rows(Pointer at) {
        return at.evaluate(answers)
                .filter(Collection.class::isInstance)
                .map(rows -> ((Collection<?>) rows).size())
                .orElse(0);
    }

    private ShownText whole(Leaf leaf, Pointer at) {
        return at.evaluate(answers).map(value -> display.shown(leaf, value)).orElse(ShownText.NONE);
    }

    /** A receipt is printed, and left lying: it needs not tell who somebody is to a register, nor their account. */
    ShownText masked(Leaf leaf, Pointer at) {
        ShownText shown =
                at.evaluate(answers).map(value -> display.discreet(leaf, value)).orElse(ShownText.NONE);
        return mayBeOfARegister(leaf) && form.careAt(at).privacy().equals("identity")
                ? shown.with(ShownAnswers::withoutDigits)
                : shown;
    }

    /** A format knows itself what of it tells who somebody is. */
    private static boolean mayBeOfARegister(Leaf leaf) {
        return switch (leaf.type()) {
            case TEXT -> leaf.limits().format().isEmpty();
            case NUMBER -> true;
            case BOOLEAN, CHOICE, CHOICES, FILE, FILES -> false;
        };
    }

    /** Whatever register it is of: {@code AA1234567} is {@code AA*****67}. Names and house numbers stay. */
    private static String withoutDigits(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits < FEWEST_DIGITS ? text : text.replaceAll("\\d(?=(?:\\D*\\d){2})", "*");
    }

    /** Returns a point in both systems; nothing where a coordinate is missing. */
    ShownText point(MapPoint point, Pointer at) {
        Optional<BigDecimal> north = number(at.child(point.north()));
        Optional<BigDecimal> east = number(at.child(point.east()));
        return north.isPresent() && east.isPresent()
                ? ShownText.of(PointText.of(texts).lines(point.system(), north.get(), east.get()))
                : ShownText.NONE;
    }

    private Optional<BigDecimal> number(Pointer at) {
        return at.evaluate(answers).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }

    ShownPage.Question question(Leaf leaf, Pointer at, ShownText label) {
        return new ShownPage.Question(at, label, whole(leaf, at), masked(leaf, at));
    }
}
