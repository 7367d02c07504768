package se.blankett.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Block;
import se.blankett.form.Field;
import se.blankett.form.Group;
import se.blankett.form.Info;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.form.Rows;
import se.blankett.form.Section;
import se.blankett.form.Widget;
import se.blankett.submission.Notice;
import se.blankett.submission.Turn;

/** Nothing that a form can show is left out of the proof. */
class PageCountTest {
    @ParameterizedTest
    @MethodSource("forms")
    void every_branch_is_seen(CatalogueForm form) {
        assertThat(PageStates.missing(form)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_and_every_text_is_seen(CatalogueForm form) {
        List<Turn> turns = turns(form, PageStates.all());
        Set<Pointer> asked = turns.stream()
                .flatMap(turn -> here(form, turn))
                .map(Field::pointer)
                .collect(toSet());
        Set<String> told = turns.stream()
                .flatMap(turn -> turn.outcome().notices().stream())
                .map(Notice::info)
                .map(Info::text)
                .collect(toSet());

        assertThat(blocks(form))
                .filteredOn(block -> block instanceof Leaf leaf && leaf.isAnswerable())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(asked).contains(((Leaf) block).pointer()));
        assertThat(blocks(form))
                .filteredOn(Info.class::isInstance)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(told).contains(((Info) block).text()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void each_kind_of_question_is_seen_with_an_error(CatalogueForm form) {
        Set<Widget> wrong = turns(form, PageStates.all()).stream()
                .flatMap(turn -> turn.shown().findings().stream())
                .flatMap(finding -> form.form().fieldAt(finding.pointer()).stream())
                .flatMap(PageCountTest::widget)
                .collect(toSet());

        assertThat(wrong)
                .containsExactlyInAnyOrderElementsOf(
                        blocks(form).stream().flatMap(PageCountTest::widget).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void there_are_as_many_states_as_follow_from_the_form(CatalogueForm form) {
        List<PageState> states = PageStates.all().stream()
                .filter(state -> state.form().equals(form))
                .toList();
        long named = states.stream().map(PageState::name).distinct().count();
        long pages = states.stream().map(PageState::html).distinct().count();
        int demanded = PageDemand.of(form);

        assertThat(named).as("states of %s", form.name()).isGreaterThanOrEqualTo(demanded);
        System.out.printf(
                "%s: %d pages with %d branches: %d states, %d follow from the form; %d different pages of HTML%n",
                form.name(),
                form.form().pages().size(),
                PageStates.branches(form).size(),
                named,
                demanded,
                pages);
    }

    static List<CatalogueForm> forms() {
        return PageStates.forms();
    }

    private static List<Turn> turns(CatalogueForm form, List<PageState> states) {
        return states.stream()
                .filter(state -> state.form().equals(form) && state.language().equals("sv"))
                .flatMap(state -> state.turn().stream())
                .toList();
    }

    /** The questions on the page itself. */
    private static Stream<Field> here(CatalogueForm form, Turn turn) {
        return turn.outcome().asked().stream()
                .filter(at -> turn.page().isPresent()
                        && turn.page().equals(form.form().pageOf(at)))
                .flatMap(at -> form.form().fieldAt(at).stream());
    }

    private static Stream<Widget> widget(Block block) {
        return block instanceof Leaf leaf && leaf.isAnswerable() ? Stream.of(leaf.widget()) : Stream.of();
    }

    private static List<Block> blocks(CatalogueForm form) {
        return form.form().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(PageCountTest::within)
                .toList();
    }

    private static Stream<Block> within(Block block) {
        if (block instanceof Section section) {
            return section.blocks().stream().flatMap(PageCountTest::within);
        }
        if (block instanceof Group group) {
            return group.layout().stream().flatMap(PageCountTest::within);
        }
        return block instanceof Rows rows ? within(rows.item()) : Stream.of(block);
    }
}
