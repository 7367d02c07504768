package se.blankett.lint;

import java.util.Map;
import java.util.stream.Collectors;

/** Finds officialese in Swedish texts (Språklagen 2009:600, section 11: the language of authorities is to be plain). */
final class PlainWords implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        if (!isSwedish(form)) {
            return;
        }
        for (Prose prose : Prose.of(form)) {
            Map<String, String> plain = Officialese.SWEDISH.in(prose.text()).stream()
                    .collect(Collectors.toMap(Officialese.Hit::found, Officialese.Hit::plain, (a, b) -> a));
            plain.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .findFirst()
                    .ifPresent(hit -> advice.warning(
                            prose.place(),
                            "words.officialese",
                            "\"" + hit.getKey() + "\" is a word that only authorities use",
                            "write \"" + hit.getValue().replace(", ", "\" or \"") + "\""));
        }
    }

    static boolean isSwedish(Definition form) {
        String lang = form.form().original();
        return lang.equals("sv") || lang.startsWith("sv-");
    }
}
