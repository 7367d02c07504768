package se.blankett.browser;

import static se.blankett.browser.Marks.name;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Radios and checkboxes stand in a fieldset whose legend comes first (WCAG 1.3.1); a single checkbox needs none. */
final class GroupRule implements StructureRule {
    private static final String TICKS = "input[type=radio], input[type=checkbox]";

    @Override
    public Stream<String> findings(Document document) {
        return Stream.concat(
                document.select("fieldset").stream()
                        .filter(fieldset -> !startsWithLegend(fieldset))
                        .map(fieldset -> "no legend first in " + name(fieldset)),
                document.select(TICKS).stream()
                        .filter(tick -> !grouped(tick))
                        .map(tick -> "no fieldset around " + name(tick)));
    }

    private static boolean startsWithLegend(Element fieldset) {
        return Optional.ofNullable(fieldset.firstElementChild())
                .filter(first -> first.is("legend"))
                .isPresent();
    }

    private static boolean grouped(Element tick) {
        return Optional.ofNullable(tick.closest("fieldset, .bl-field"))
                .filter(around -> isGroup(around) || isAlone(tick, around))
                .isPresent();
    }

    private static boolean isGroup(Element around) {
        return around.is("fieldset") && !around.is(".bl-card, .bl-fieldset"); // those hold several questions
    }

    private static boolean isAlone(Element tick, Element around) {
        return tick.is("[type=checkbox]") && around.select(TICKS).size() == 1;
    }
}
