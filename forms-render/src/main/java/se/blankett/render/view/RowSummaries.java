package se.blankett.render.view;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;

/** How a row is told from the others: the author's {@code {fornamn} {efternamn}}, filled. */
final class RowSummaries {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]{1,200})}");

    RowSummaries() {}

    /**
     * Returns the text; {@code ""} while none of its answers is there.
     *
     * @param answer by its place in the row
     */
    String of(Rows rows, Function<Pointer, Optional<String>> answer) {
        StringBuilder text = new StringBuilder();
        Matcher name = NAME.matcher(rows.itemSummary());
        boolean any = false;
        int from = 0;
        while (name.find()) {
            String found =
                    answer.apply(Pointer.ROOT.child(name.group(1))).orElse("").strip();
            any |= !found.isEmpty();
            text.append(rows.itemSummary(), from, name.start()).append(found);
            from = name.end();
        }
        text.append(rows.itemSummary().substring(from));
        return any ? text.toString().replaceAll("\\s+", " ").strip() : "";
    }
}
