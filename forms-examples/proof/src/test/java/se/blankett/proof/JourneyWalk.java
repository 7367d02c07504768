package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person's way through one form, from its first page to the review. */
final class JourneyWalk {
    /** Right in no format, harmless where any text is right. */
    static final String WRONG = "fel \"><b>å</b> 😀 &amp; '";

    private static final int MOST_PAGES = 60;

    private final JourneyTab tab;
    private final String prefix;
    private final JourneyFilling filling;
    private final JourneyErrors errors;
    private final JourneyRows rows;

    JourneyWalk(JourneyTab tab, String prefix) {
        this.tab = tab;
        this.prefix = prefix;
        this.filling = new JourneyFilling(tab, prefix);
        this.errors = new JourneyErrors(tab, prefix);
        this.rows = new JourneyRows(tab, prefix);
    }

    /** Returns the id of the page; {@code review} after the last, {@code ""} where there is no form. */
    String page() {
        return tab.text(
                "id => document.querySelector(`#${id}--form [name='!page']`)?.value"
                        + " ?? (document.querySelector(`#${id}--form [name='!submit']`) ? 'review' : '')",
                prefix);
    }

    /** Meets the errors of each page first: with nothing, then with what cannot be right; then answers it. */
    void toReview(JourneyAnswers answers) {
        String before = "";
        for (int i = 0; i < MOST_PAGES && !page().equals("review"); i++) {
            if (!page().equals(before)) {
                before = page();
                stumble(before);
            }
            answer(answers);
        }
        assertThat(page()).isEqualTo("review");
    }

    /** Answers each page that is shown, without a mistake, until the review is; returns the pages. */
    Set<String> backToReview(JourneyAnswers answers) {
        Set<String> pages = new LinkedHashSet<>();
        for (int i = 0; i < MOST_PAGES && !page().equals("review"); i++) {
            pages.add(page());
            answer(answers);
        }
        assertThat(page()).isEqualTo("review");
        return pages;
    }

    private void stumble(String page) {
        goOn();
        if (!page().equals(page)) {
            goBack(page);
            return;
        }
        if (!errors.areShown()) {
            return;
        }
        errors.meet();
        errors.follow();
        filling.controls().stream()
                .filter(JourneyControl::isTyped)
                .forEach(control -> filling.set(control, List.of(WRONG)));
        Map<String, String> held = JourneyControl.held(tab, prefix);
        goOn();
        if (page().equals(page)) {
            errors.meet();
        } else {
            goBack(page);
        }
        assertThat(JourneyControl.held(tab, prefix))
                .as("what was typed on " + page)
                .containsAllEntriesOf(held);
    }

    private void goBack(String page) {
        tab.through(() -> tab.page().goBack());
        assertThat(page()).isEqualTo(page);
    }

    void fill(JourneyAnswers answers) {
        filling.fill(answers);
    }

    /** Answers the page, with its rows, and goes on. */
    void answer(JourneyAnswers answers) {
        String page = page();
        rows.repeats().forEach(repeat -> rows.prepare(repeat, answers.rows(repeat)));
        filling.fill(answers);
        List<String> repeats = rows.repeats();
        repeats.forEach(rows::move);
        if (!repeats.isEmpty()) {
            filling.fill(answers); // what the answers opened is there without a script, too
        }
        goOn();
        if (page().equals(page)) {
            assertThat(errors.links()).as("errors of " + page).isEmpty();
        }
    }

    /** Enter in a text field is to go on; where there is none, the button is pressed. */
    void goOn() {
        List<JourneyControl> texts = filling.controls().stream()
                .filter(control -> control.isTyped() && !control.type().equals("textarea"))
                .toList();
        tab.follow(texts.isEmpty() ? button("!next") : texts.get(0).selector());
    }

    /** Presses the button of the name, that is seen. */
    void press(String name) {
        tab.follow(button(name));
    }

    String button(String name) {
        return "#" + prefix + "--form button[name='" + name + "']:not(.bl-default)";
    }
}
