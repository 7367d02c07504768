package se.blankett.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.blankett.form.Choice;
import se.blankett.form.CodeLists;
import se.blankett.identifier.Kommun;
import se.blankett.report.Nearest;

/** The options of a question that has them from a code list: the host's, or one of those that every host has. */
final class CodeListReader {
    private static final String MEMBER = "codeList";

    /** The municipalities: by code, with their names, as the format of the same name has them. */
    private static final String KOMMUN = "se-kommun";

    private static final List<Choice> KOMMUNER = Kommun.all().stream()
            .map(kommun -> new Choice(kommun.stored(), kommun.name(), ""))
            .toList();

    private final CodeLists lists;
    private final String lang;
    private final Problems problems;

    /** @param lang the language in which the form is read */
    CodeListReader(CodeLists lists, String lang, Problems problems) {
        this.lists = lists;
        this.lang = lang;
        this.problems = problems;
    }

    /** Where the options come from, and what they are. */
    record Listed(String id, List<Choice> choices) {
        static final Listed NOTHING = new Listed("", List.of());
    }

    /** Returns the list that a text's schema names; nothing where it names none, or one that is not there. */
    Listed read(Merged merged) {
        String id = merged.formText(MEMBER);
        if (id.isEmpty()) {
            boolean kommun = merged.text("format").equals(KOMMUN);
            return kommun ? new Listed(KOMMUN, KOMMUNER) : Listed.NOTHING;
        }
        Optional<List<Choice>> found = lists.list(id, lang);
        if (found.isEmpty() && id.equals(KOMMUN)) {
            return new Listed(KOMMUN, KOMMUNER);
        }
        if (found.isEmpty()) {
            merged.formWith(MEMBER).ifPresent(form -> reportUnknown(form, id));
        }
        return found.map(choices -> new Listed(id, choices)).orElse(Listed.NOTHING);
    }

    private void reportUnknown(SchemaNode form, String id) {
        Set<String> known = new TreeSet<>(lists.ids());
        known.add(KOMMUN);
        String what = "no code list is named \"" + id + "\"";
        Optional<String> near = Nearest.to(id, known);
        if (lists.isOpen() && near.isEmpty()) {
            problems.warning(
                    form.place(MEMBER),
                    "codeList.unknown",
                    what + " here, so the question is asked as a text",
                    "supply it to the catalogue that the form is loaded with, which refuses a form without it");
        } else if (lists.isOpen()) {
            problems.lint(form.place(MEMBER), "codeList.unknown", what, Nearest.fix(id, known));
        } else {
            problems.error(form.place(MEMBER), "codeList.unknown", what, Nearest.fix(id, known) + ", or supply it");
        }
    }

    /** Tells the author where a list has no effect. */
    void refuse(Merged merged, String why) {
        merged.formWith(MEMBER)
                .ifPresent(form -> problems.warning(
                        form.place(MEMBER),
                        "codeList.noEffect",
                        "'codeList' has no effect here: " + why,
                        "move it to a question of \"type\": \"string\" without options of its own, or remove it"));
    }
}
