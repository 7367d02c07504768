package se.blankett.render.view;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.blankett.form.Leaf;
import se.blankett.form.Limits;
import se.blankett.form.Widget;

/**
 * How a text is typed: which keyboard a phone shows, whether spelling is looked at, and how much room there is. Numbers
 * are text too: an input of the type number loses what it cannot read.
 */
record InputKind(String type, String inputmode, boolean spellcheck, int width) {
    private static final InputKind PLAIN = new InputKind("text", "", true, 0);

    private static final Map<String, InputKind> FORMATS = Map.ofEntries(
            Map.entry("email", new InputKind("email", "", false, 0)),
            Map.entry("idn-email", new InputKind("email", "", false, 0)),
            // what is no address may not be the value of type=url
            Map.entry("uri", new InputKind("text", "url", false, 0)),
            Map.entry("se-phone", new InputKind("tel", "", false, 20)),
            Map.entry("se-personnummer", numeric(14)),
            Map.entry("se-organisationsnummer", numeric(14)),
            Map.entry("se-postnummer", numeric(6)),
            Map.entry("se-bankgiro", numeric(10)),
            Map.entry("se-plusgiro", numeric(14)),
            Map.entry("se-bankkonto", numeric(20)),
            Map.entry("se-ocr", numeric(0)),
            Map.entry("se-fastighet", code(0)), // a name is no word to spell
            Map.entry("se-registreringsnummer", code(10)),
            Map.entry("se-vat", code(20)),
            Map.entry("iban", code(0)),
            Map.entry("uuid", code(0)),
            Map.entry("time", code(14)),
            Map.entry("date-time", code(0)),
            Map.entry("duration", code(10)));

    private static InputKind numeric(int width) {
        return new InputKind("text", "numeric", false, width);
    }

    /** Letters and digits that no dictionary has. */
    private static InputKind code(int width) {
        return new InputKind("text", "", false, width);
    }

    /** Names of people and places are no words. */
    private static boolean isName(String autocomplete) {
        return autocomplete.endsWith("name");
    }

    static InputKind of(Leaf leaf) {
        if (leaf.widget() == Widget.COORDINATE) {
            return new InputKind("text", "", false, 20); // degree signs, and both coordinates of a point in one
        }
        if (leaf.type() == Leaf.Type.NUMBER) {
            return number(leaf.limits());
        }
        if (leaf.widget() == Widget.TIME) {
            return new InputKind("text", "", false, 6);
        }
        return Optional.ofNullable(FORMATS.get(leaf.limits().format()))
                .orElseGet(() -> new InputKind(
                        "text",
                        "",
                        !isName(leaf.autocomplete()),
                        widthFor(leaf.limits().maxLength().orElse(0))));
    }

    /** A phone's number keys have no minus: they are shown where none is needed. */
    private static InputKind number(Limits limits) {
        boolean positive = Stream.of(limits.minimum(), limits.exclusiveMinimum())
                .flatMap(Optional::stream)
                .anyMatch(least -> least.signum() >= 0);
        boolean whole = limits.multipleOf().filter(InputKind::isWhole).isPresent();
        return new InputKind("text", !positive ? "" : whole ? "numeric" : "decimal", false, 10);
    }

    private static boolean isWhole(BigDecimal step) {
        return step.stripTrailingZeros().scale() <= 0;
    }

    private static int widthFor(int maxLength) {
        if (maxLength == 0) {
            return PLAIN.width();
        }
        return Stream.of(4, 6, 10, 14, 20)
                .filter(width -> maxLength <= width)
                .findFirst()
                .orElse(PLAIN.width());
    }
}
