package se.blankett.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.blankett.render.view.Shown;

/**
 * The first line of a template, which names its records: {@code <#-- view: TextView(text); state: TextState(key) -->}.
 *
 * @param line as it stands
 * @param view what the view is, or {@code none}
 * @param state what the state is, or {@code none}
 */
record Header(String line, Slot view, Slot state) {
    private static final Pattern LINE = Pattern.compile("<#-- view: ([^;]*); state: ([^;]*) -->");
    private static final Pattern SLOT = Pattern.compile("(list of )?(\\w+)(\\(.*\\))?");

    /**
     * @param type the record; empty for {@code none}
     * @param list whether there is a list of them
     */
    record Slot(Optional<Class<?>> type, boolean list) {
        /** Returns how the first line must write it. */
        String written() {
            String record = type.map(seen -> seen.getSimpleName()
                            + Arrays.stream(seen.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .collect(Collectors.joining(", ", "(", ")")))
                    .orElse("none");
            return list ? "list of " + record : record;
        }
    }

    static Header of(Path template) {
        try {
            return parse(Files.readAllLines(template).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Header parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the first line must name view and state, was " + line);
        }
        return new Header(line, slot(matcher.group(1)), slot(matcher.group(2)));
    }

    /** Returns the line as the records have it. */
    String expected() {
        return "<#-- view: " + view.written() + "; state: " + state.written() + " -->";
    }

    private static Slot slot(String text) {
        Matcher matcher = SLOT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("must be a record with its components, was " + text);
        }
        return new Slot(type(matcher.group(2)), matcher.group(1) != null);
    }

    private static Optional<Class<?>> type(String name) {
        if (name.equals("none")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Class.forName(Shown.class.getPackageName() + "." + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("there is no record " + name, e);
        }
    }
}
