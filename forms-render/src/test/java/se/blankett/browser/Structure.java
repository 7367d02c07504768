package se.blankett.browser;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Our own rules of markup, asked of the text: no browser is needed. Safe to use from several threads. */
public final class Structure {
    private static final List<StructureRule> RULES = List.of(
            new GroupRule(),
            new ReferenceRule(),
            new OrderRule(),
            new ErrorRule(),
            new SummaryRule(),
            new PageRule(),
            new AttributeRule(),
            new LanguageRule());

    private Structure() {}

    /** Returns one line for each finding; a text without a doctype is a fragment, and is not asked for what a page has. */
    public static List<String> findings(String html) {
        Document document = Jsoup.parse(html);
        return RULES.stream().flatMap(rule -> rule.findings(document)).toList();
    }

    /** Returns what stands first in the title and in each error, in the language such as {@code sv}. */
    static String errorPrefix(String language) {
        return switch (language) {
            case "en" -> "Error:";
            case "fi" -> "Virhe:";
            default -> "Fel:";
        };
    }

    /** Returns what stands first in the title where there are only warnings. */
    static String warningPrefix(String language) {
        return switch (language) {
            case "en" -> "Important:";
            case "fi" -> "Tärkeää:";
            default -> "Viktigt:";
        };
    }
}
