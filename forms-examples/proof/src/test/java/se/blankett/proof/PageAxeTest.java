package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.blankett.browser.Axe;
import se.blankett.browser.Visitor;

/** What axe says of the markup of every state of every page, in all languages, as a browser understands it. */
class PageAxeTest {
    @Test
    void finds_nothing() {
        assertThat(PageFindings.of(
                        PageStates.distinct(),
                        state -> Axe.violations(PageSite.show(Visitor.DESKTOP, state.html()), Axe.Mode.STRUCTURE)))
                .isEmpty();
    }
}
