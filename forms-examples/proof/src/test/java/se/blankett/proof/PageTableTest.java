package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.browser.Visitor;

/** A table where there is little room, and where there is some: nothing to scroll sideways, and each cell says what it asks (WCAG 1.4.10). */
class PageTableTest {
    private static final String SIDEWAYS = """
            () => {
              const page = document.documentElement;
              const wide = [...document.querySelectorAll('.bl-table, .bl-table *')].filter(each => {
                const box = each.getBoundingClientRect();
                return box.width > 1 && (box.left < -1 || box.right > page.clientWidth + 1);
              });
              return (page.scrollWidth > page.clientWidth ? ['the page'] : []).concat(wide.map(each => each.outerHTML.slice(0, 80)));
            }""";

    /** Of each control the words that are seen: its own label, or the heads of its column and its row. */
    private static final String UNSAID = """
            () => {
              const seen = each => {
                const box = each.getBoundingClientRect();
                return box.width > 1 && box.height > 1 && getComputedStyle(each).clipPath === 'none';
              };
              const split = each => {
                const word = document.createRange();
                return [...each.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim()).some(node => {
                  const line = parseFloat(getComputedStyle(each).lineHeight);
                  return node.data.trim().split(/\\s+/).some(text => {
                    const from = node.data.indexOf(text);
                    word.setStart(node, from);
                    word.setEnd(node, from + text.length);
                    return word.getBoundingClientRect().height > line * 1.5;
                  });
                });
              };
              const said = control => {
                const labels = [...control.labels].filter(seen);
                const cell = control.closest('td');
                const head = cell.closest('table').querySelector('thead > tr').children[cell.cellIndex];
                const words = labels.length ? labels : seen(head) ? [head] : [];
                return words.length > 0 && words.every(each => each.textContent.trim() && !split(each));
              };
              return [...document.querySelectorAll('.bl-table :is(input:not([type=hidden]), select, textarea)')]
                .filter(control => !said(control)).map(control => control.name);
            }""";

    private static final String CELLS = "() => document.querySelectorAll('.bl-table td :is(input, select)').length";

    @ParameterizedTest
    @MethodSource("visitors")
    void is_read_without_scrolling_sideways_and_each_cell_says_what_it_asks(Visitor visitor) {
        List<PageState> tables = tables();

        assertThat(tables).extracting(PageState::page).contains("konton", "inkomster", "utgifter");
        assertThat(PageFindings.of(tables, state -> found(PageSite.show(visitor, state.html()))))
                .isEmpty();
    }

    static Stream<Arguments> visitors() {
        return Stream.of(
                argumentSet("320 pixels, or a desktop at 400 %", Visitor.PHONE),
                argumentSet("a phone", Visitor.PHONE.withWindow(360, 640)),
                argumentSet("the narrowest room for columns", Visitor.DESKTOP.withWindow(540, 800)),
                argumentSet("a desktop", Visitor.DESKTOP));
    }

    private static List<PageState> tables() {
        return PageFindings.fullest(PageStates.distinct().stream()).stream()
                .filter(state -> state.html().contains("bl-table-block"))
                .toList();
    }

    private static List<String> found(Page page) {
        assertThat(((Number) Objects.requireNonNull(page.evaluate(CELLS))).intValue())
                .isPositive();
        return Stream.of(SIDEWAYS, UNSAID)
                .flatMap(script -> ((List<?>) Objects.requireNonNull(page.evaluate(script))).stream())
                .map(String::valueOf)
                .toList();
    }
}
