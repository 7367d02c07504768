package se.blankett.parse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Group;
import se.blankett.form.Pointer;
import se.blankett.report.Nearest;
import se.blankett.text.Texts;

/** Values that a municipality sets: {@code {name}} in a text of the form is the value, as its language writes it. */
final class Parameters {
    private static final Pattern NAME = Pattern.compile("\\{([^\\s{}]+)}");

    private final Map<String, Object> values;
    private final Set<String> names;

    /** Whether the form is written for us: elsewhere braces are braces. */
    private final boolean asked;

    private Parameters(Map<String, Object> values, boolean asked) {
        this.values = values;
        this.names = new TreeSet<>(values.keySet());
        this.asked = asked;
    }

    static Parameters of(SchemaNode root) {
        Map<String, Object> values =
                new LinkedHashMap<>(root.form().object("parameters").map());
        values.values().removeIf(value -> !isValue(value)); // the meta-schema tells the author
        return new Parameters(values, root.has("x-form"));
    }

    private static boolean isValue(Object value) {
        return value instanceof String || value instanceof BigDecimal || value instanceof Boolean;
    }

    Map<String, Object> values() {
        return values;
    }

    /** Returns the document with the values in its texts; a name that nothing has is left, and told of. */
    Document fill(Document document, String lang, Problems problems) {
        if (!asked) {
            return document;
        }
        Texts texts = Texts.nearest(lang);
        return new FormTexts((text, at) -> {
                    if (!hasOwnNames(at)) {
                        check(text, at, document, problems);
                    }
                    return fill(text, texts);
                })
                .apply(document);
    }

    String fill(String text, String lang) {
        return fill(text, Texts.nearest(lang));
    }

    private String fill(String text, Texts texts) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(values.get(found.group(1)))
                        .map(value -> shown(value, texts))
                        .orElse(found.group())));
    }

    private static String shown(Object value, Texts texts) {
        if (value instanceof BigDecimal number) {
            return texts.formats().number(number);
        }
        if (value instanceof Boolean answer) {
            return texts.text(answer ? "ui.yes" : "ui.no");
        }
        return date(value).map(texts.formats()::date).orElse(value.toString());
    }

    private static Optional<LocalDate> date(Object value) {
        try {
            return Optional.of(LocalDate.parse(value.toString()));
        } catch (DateTimeException e) {
            return Optional.empty(); // a text like any other
        }
    }

    /** The words of a finding have its arguments in braces, and the summary of a row its properties. */
    private static boolean hasOwnNames(Pointer at) {
        return at.last().equals("summary") || at.parent().last().equals("errors");
    }

    /** A name means one thing only: in a formula the property would hide the parameter. */
    void checkNames(Group root, SchemaNode own, Problems problems) {
        Fields.all(root).stream()
                .filter(field -> values.containsKey(field.name()))
                .forEach(field -> problems.error(
                        own.form().place("parameters").place(field.name()),
                        "parameter.property",
                        "the parameter is named as the property " + field.pointer(),
                        "give the parameter another name"));
    }

    private void check(String text, Pointer at, Document document, Problems problems) {
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            String name = found.group(1);
            if (!values.containsKey(name)) {
                problems.warning(
                        document.name(),
                        at,
                        "parameter.unknown",
                        "no parameter is named \"" + name + "\", so people read {" + name + "}",
                        Nearest.to(name, names)
                                .map(near -> "use {" + near + "}")
                                .orElse("add it to 'parameters', or write the text without braces"));
            }
        }
    }
}
