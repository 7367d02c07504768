package se.blankett.browser;

import static se.blankett.browser.Marks.name;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Radios and checkboxes stand in a fieldset whose legend comes first (WCAG 1.3.1); a single checkbox needs none. */
final class GroupRule implements StructureRule {
    private static final Evaluator TICKS = QueryParser.parse("input[type=radio], input[type=checkbox]");
    private static final Evaluator AROUND = QueryParser.parse("fieldset, .bl-field");
    private static final Evaluator SEVERAL = QueryParser.parse(".bl-card, .bl-fieldset");

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
        return Optional.ofNullable(tick.closest(AROUND))
                .filter(around -> isGroup(around) || isAlone(tick, around))
                .isPresent();
    }

    private static boolean isGroup(Element around) {
        return around.nameIs("fieldset") && !around.is(SEVERAL); // those hold several questions
    }

    private static boolean isAlone(Element tick, Element around) {
        return tick.attr("type").equals("checkbox") && around.select(TICKS).size() == 1;
    }
}
