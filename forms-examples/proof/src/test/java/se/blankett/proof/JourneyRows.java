package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Adds, removes and moves the rows of a page: nothing typed is lost, and the focus follows. */
final class JourneyRows {
    private static final String REPEATS = "id => [...document.querySelectorAll(`#${id}--form [name$='~rows']`)]"
            + ".map(each => each.name.slice(0, -5))";
    private static final String COUNT = "name => Number(document.querySelector(`[name='${name}~rows']`).value)";
    private static final String IN_CARD = """
            row => {
              const active = document.activeElement;
              return active.matches('.bl-card-title, .bl-table th')
                && active.parentElement.querySelector(`[name="!remove"]`).value === row;
            }""";
    private static final String ON_HEADING = """
            name => document.activeElement.id !== ''
              && document.activeElement === document.querySelector(`[name='${name}~rows']`).closest('.bl-repeat, .bl-table-block').querySelector('.bl-heading')""";

    private static final String IN_TABLE =
            "name => document.querySelector(`[name='${name}~rows']`).closest('.bl-table-block') !== null";

    private final JourneyTab tab;
    private final String prefix;

    JourneyRows(JourneyTab tab, String prefix) {
        this.tab = tab;
        this.prefix = prefix;
    }

    List<String> repeats() {
        return ((List<?>) Objects.requireNonNull(tab.evaluate(REPEATS, prefix)))
                .stream().map(String::valueOf).toList();
    }

    int count(String repeat) {
        return ((Number) Objects.requireNonNull(tab.evaluate(COUNT, repeat))).intValue();
    }

    /** Makes as many rows as are wanted, and on the way one too many, which is removed. */
    void prepare(String repeat, int wanted) {
        boolean grown = count(repeat) < wanted;
        while (count(repeat) < wanted) {
            add(repeat);
        }
        if (grown) {
            remove(repeat, wanted - 1);
            add(repeat);
        }
        while (count(repeat) > wanted) {
            remove(repeat, count(repeat) - 1);
        }
    }

    private void add(String repeat) {
        int before = count(repeat);
        press("!add", repeat, name -> name);
        assertThat(count(repeat)).isEqualTo(before + 1);
        awaitCard(repeat + "/" + before);
    }

    private void remove(String repeat, int row) {
        int before = count(repeat);
        press("!remove", repeat + "/" + row, name -> name.startsWith(repeat + "/" + row + "/") ? "" : name);
        assertThat(count(repeat)).isEqualTo(before - 1);
        tab.await(() -> tab.is(ON_HEADING, repeat));
        assertThat(tab.is(JourneyScripts.SEEN, ""))
                .as("the heading of the rows is seen")
                .isTrue();
    }

    /** Moves the last row up and down again; the rows of a table have no order of their own. */
    void move(String repeat) {
        int last = count(repeat) - 1;
        if (last < 1 || tab.is(IN_TABLE, repeat)) {
            return;
        }
        String low = repeat + "/" + last;
        String high = repeat + "/" + (last - 1);
        UnaryOperator<String> swap = name -> name.startsWith(low + "/")
                ? high + name.substring(low.length())
                : name.startsWith(high + "/") ? low + name.substring(high.length()) : name;
        press("!up", low, swap);
        awaitCard(high);
        press("!down", high, swap);
        awaitCard(low);
    }

    private void awaitCard(String row) {
        tab.await(() -> tab.is(IN_CARD, row));
        assertThat(tab.is(JourneyScripts.SEEN, ""))
                .as("the title of " + row + " is seen")
                .isTrue();
    }

    /** @param moved the name of a control after the press, or {@code ""} where it goes */
    private void press(String button, String target, UnaryOperator<String> moved) {
        Map<String, String> typed = typed();
        tab.follow("button[name='" + button + "'][value='" + target + "']");
        Map<String, String> expected = new LinkedHashMap<>();
        typed.forEach((name, value) -> expected.put(moved.apply(name), value));
        expected.remove("");
        assertThat(typed()).as("what was typed, after " + button + " " + target).containsAllEntriesOf(expected);
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        JourneyControl.on(tab, prefix).stream()
                .filter(each -> !each.isChoice() || each.checked())
                .forEach(each -> typed.put(
                        each.name() + (each.type().equals("checkbox") ? "=" + each.value() : ""), each.value()));
        return typed;
    }
}
