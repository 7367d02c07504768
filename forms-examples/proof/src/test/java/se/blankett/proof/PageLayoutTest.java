package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.browser.Axe;
import se.blankett.browser.Layout;
import se.blankett.browser.Visitor;

/** What every page looks like and how the keyboard moves in it: in the state that has most, for each kind of visitor. */
class PageLayoutTest {
    @ParameterizedTest
    @MethodSource("visitors")
    void has_room_and_shows_where_one_is(Visitor visitor) {
        assertThat(found(visitor, Layout::violations)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void is_read_with_contrast_and_met_with_a_finger(Visitor visitor) {
        assertThat(found(visitor, page -> Axe.violations(page, Axe.Mode.LAYOUT)))
                .isEmpty();
    }

    static Stream<Arguments> visitors() {
        return Stream.of(
                argumentSet("phone", Visitor.PHONE),
                argumentSet("desktop", Visitor.DESKTOP),
                argumentSet("dark phone", Visitor.PHONE.withDark()),
                argumentSet("dark desktop", Visitor.DESKTOP.withDark()),
                argumentSet("phone with forced colours", Visitor.PHONE.withForcedColours()),
                argumentSet("desktop with forced colours", Visitor.DESKTOP.withForcedColours()));
    }

    private static List<String> found(Visitor visitor, Function<Page, List<String>> tool) {
        List<PageState> fullest = PageFindings.fullest(PageStates.distinct().stream());
        return PageFindings.of(fullest, state -> tool.apply(PageSite.show(visitor, state.html())));
    }
}
