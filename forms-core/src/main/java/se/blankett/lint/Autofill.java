package se.blankett.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;

/**
 * Finds questions about the citizen that a browser could answer (WCAG 1.3.5), and those about somebody else that it
 * would answer with the citizen's own data. Whom a question is about is guessed from its words and those around it.
 */
final class Autofill implements Check {
    /** What is the citizen's own where nothing else is said. */
    private static final Map<String, String> BY_FORMAT =
            Map.of("email", "email", "idn-email", "email", "se-phone", "tel");

    private static final Map<String, String> BY_LABEL = Map.ofEntries(
            Map.entry("namn", "name"),
            Map.entry("för- och efternamn", "name"),
            Map.entry("förnamn", "given-name"),
            Map.entry("efternamn", "family-name"),
            Map.entry("födelsedatum", "bday"),
            Map.entry("name", "name"),
            Map.entry("full name", "name"),
            Map.entry("first name", "given-name"),
            Map.entry("last name", "family-name"),
            Map.entry("surname", "family-name"),
            Map.entry("date of birth", "bday"),
            Map.entry("nimi", "name"),
            Map.entry("etunimi", "given-name"),
            Map.entry("sukunimi", "family-name"));

    /** What is about a place as often, and about the citizen only where the words say so. */
    private static final Map<String, String> WHERE_OWN = Map.of(
            "adress", "street-address",
            "gatuadress", "street-address",
            "postnummer", "postal-code",
            "postort", "address-level2",
            "ort", "address-level2");

    private static final Set<String> NO_PERSON = Set.of("off", "on", "organization", "organization-title", "url");

    private static final Pattern OWN = Pattern.compile("(?:^|.*\\s)(?:din|ditt|dina|dig|your|you|sinun)(?:\\s.*|$)");

    private static final List<String> OTHERS = List.of(
            "barn",
            "elev",
            "vårdnadshavar",
            "vardnadshavar",
            "guardian",
            "child",
            "pupil",
            "student",
            "maka",
            "make",
            "partner",
            "anhörig",
            "anhorig",
            "närstående",
            "narstaende",
            "granne",
            "ombud",
            "kontaktperson",
            "syskon",
            "sibling",
            "arbetsgivar",
            "employer",
            "chef",
            "lärare",
            "läkare",
            "skola",
            "school",
            "företag",
            "foretag",
            "förening",
            "forening",
            "company",
            "organi",
            "medsökande",
            "medsokande",
            "annan",
            "other",
            "huvudman");

    @Override
    public void check(Definition form, Advice advice) {
        form.leaves().filter(Leaf::isAnswerable).forEach(leaf -> {
            boolean other = isAboutOthers(form, leaf);
            String token = leaf.autocomplete();
            if (token.isEmpty() && !other && leaf.type() == Leaf.Type.TEXT) {
                tokenOf(form, leaf).ifPresent(missing -> {
                    Node node = form.declaration(leaf, "title");
                    advice.warning(
                            node,
                            "autocomplete.missing",
                            "the browser could fill in \"" + leaf.label() + "\"",
                            "add 'x-form.autocomplete', or \"off\" where it is about somebody else",
                            node.with("x-form", node.form().with("autocomplete", missing)));
                });
            } else if (other && !token.isEmpty() && !NO_PERSON.contains(token)) {
                advice.warning(
                        form.formWith(leaf, "autocomplete").orElseThrow().place("autocomplete"),
                        "autocomplete.otherPerson",
                        "the browser fills in the citizen's own data here, and the question is about somebody else",
                        "use \"off\"");
            }
        });
    }

    private static Optional<String> tokenOf(Definition form, Leaf leaf) {
        String label = leaf.wording().plainLabel().toLowerCase(Locale.ROOT);
        Optional<String> token = Optional.ofNullable(BY_FORMAT.get(leaf.limits().format()))
                .or(() -> Optional.ofNullable(BY_LABEL.get(label)));
        return token.isPresent() || !isOwn(form, leaf) ? token : Optional.ofNullable(WHERE_OWN.get(label));
    }

    /** Rows are several people, and the citizen is one of them at most. */
    private static boolean isAboutOthers(Definition form, Leaf leaf) {
        if (isOwn(form, leaf)) {
            return false;
        }
        boolean row = leaf.pointer().tokens().contains(Pointer.ANY_ROW);
        return row || words(form, leaf).anyMatch(word -> OTHERS.stream().anyMatch(word::contains));
    }

    private static boolean isOwn(Definition form, Leaf leaf) {
        return words(form, leaf).anyMatch(words -> OWN.matcher(words).matches());
    }

    private static Stream<String> words(Definition form, Leaf leaf) {
        Stream<String> around =
                form.around(leaf.pointer()).stream().flatMap(field -> Stream.of(field.label(), field.name()));
        return Stream.concat(Stream.of(leaf.wording().noun(), leaf.label(), leaf.name()), around)
                .map(words -> words.toLowerCase(Locale.ROOT));
    }
}
