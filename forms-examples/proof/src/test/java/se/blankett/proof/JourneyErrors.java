package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

/** The summary of what has to be mended: it has the focus, and leads to each question. */
final class JourneyErrors {
    private final JourneyTab tab;
    private final String prefix;

    JourneyErrors(JourneyTab tab, String prefix) {
        this.tab = tab;
        this.prefix = prefix;
    }

    List<String> links() {
        return ((List<?>) Objects.requireNonNull(tab.evaluate(JourneyScripts.ERROR_LINKS, "")))
                .stream().map(String::valueOf).toList();
    }

    boolean areShown() {
        return !links().isEmpty();
    }

    /** The focus is on the summary. */
    void meet() {
        tab.await(() -> tab.text(JourneyScripts.FOCUS, "").equals(prefix + "--errors"));
        assertThat(tab.is(JourneyScripts.SEEN, ""))
                .as("the error summary is seen")
                .isTrue();
        assertThat(tab.page().title()).matches("(Fel:|Error:|Virhe:) .*");
    }

    /** Each link leads the focus to a control that is seen. */
    void follow() {
        for (String link : links()) {
            assertThat(link).as("a link to its question").startsWith("#");
            String target = link.substring(1);
            tab.reach(".bl-error-summary a[href='" + link + "']");
            tab.press("Enter");
            tab.await(() -> tab.is(JourneyScripts.FOCUS_IN, target));
            tab.await(() -> tab.is(JourneyScripts.SEEN, ""));
        }
    }
}
