package se.blankett.example;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import se.blankett.form.Leaf;

/** Words and sentences that fit a question: names, streets, places … None is anybody's in particular. */
final class Phrases {
    private static final List<String> FIRST = List.of(
            "Alva", "Åke", "Ebba", "Elif", "Hugo", "Ingrid", "Johan", "Leyla", "Märta", "Nils", "Sámuel", "Örjan");
    private static final List<String> LAST =
            List.of("Andersson", "Berg", "Öberg", "Ekström", "Hassan", "Lindqvist", "Nyström", "Sjö", "Åberg");
    private static final List<String> SHORT = List.of(
            "Enligt överenskommelse",
            "Se bifogad karta",
            "Vid biblioteket",
            "Ungefär som förra året",
            "Bara på vardagar");
    private static final List<String> SENTENCES = List.of(
            "Det började i höstas och har blivit värre sedan dess.",
            "Vi går samma väg varje dag, också när det är mörkt.",
            "Hör gärna av er om något är oklart.",
            "Två grannar har märkt samma sak.",
            "Bussen stannar på andra sidan av den stora vägen.",
            "Det fungerar bra på sommaren men inte när det är halt.");

    /** Words for questions that are called so. */
    private record Topic(List<String> names, List<String> words) {}

    /** The first that fits: a name is more than the name of a company. */
    private static final List<Topic> TOPICS = List.of(
            new Topic(List.of("given-name", "förnamn", "fornamn", "firstname", "tilltalsnamn"), FIRST),
            new Topic(List.of("family-name", "efternamn", "lastname"), LAST),
            new Topic(List.of("address-line2", "c/o"), List.of("c/o Berg", "c/o Lindqvist")),
            new Topic(
                    List.of("address-line1", "street", "gatuadress", "gata"),
                    List.of("Storgatan 12 A", "Björkvägen 3", "Åsgatan 27", "Södra Kajen 5 B")),
            new Topic(
                    List.of("address-level2", "postort", "ort", "city", "kommun"),
                    List.of("Umeå", "Växjö", "Sundsvall", "Örebro", "Lund")),
            new Topic(List.of("country", "land", "medborgarskap"), List.of("Finland", "Norge", "Polen", "Syrien")),
            new Topic(
                    List.of("organization-title", "yrke", "profession", "befattning"),
                    List.of("Lärare", "Sjuksköterska", "Förskollärare", "Snickare")),
            new Topic(
                    List.of("organization", "företag", "förening", "arbetsgivare", "employer", "organisation"),
                    List.of("Exempel AB", "Föreningen Exemplet", "Exempelbygden ekonomisk förening")),
            new Topic(List.of("skola", "school"), List.of("Björkskolan", "Åkerskolan", "Exempelskolan")),
            new Topic(List.of("språk", "language"), List.of("arabiska", "finska", "somaliska")),
            new Topic(List.of("hållplats", "busstop"), List.of("Kvarnbacken", "Skolvägen", "Åkersbro")),
            new Topic(List.of("relation"), List.of("Granne", "Mormor", "Lärare", "Familjens vän")),
            new Topic(List.of("program", "programme"), List.of("Hantverk och produktion", "Hälsa, vård och omsorg")),
            new Topic(
                    List.of("rubrik", "ämne", "title"), List.of("Fler bänkar i parken", "Bättre belysning vid skolan")),
            new Topic(List.of("name", "namn"), List.of()));

    /** What is no longer is answered with a few words. */
    private static final int LINE = 120;

    private Phrases() {}

    /**
     * Returns a word or two that answer such a question, or empty where nothing tells what it is about. What is said to
     * browsers is surer than the name, and the name than the label.
     */
    static Optional<String> about(Leaf leaf, Random random) {
        List<String> called =
                List.of(leaf.autocomplete(), leaf.name(), leaf.label().toLowerCase(Locale.ROOT));
        return called.stream()
                .flatMap(text ->
                        TOPICS.stream().filter(topic -> topic.names().stream().anyMatch(name -> isCalled(text, name))))
                .findFirst()
                .map(topic -> topic.words().isEmpty() ? person(random) : Dice.pick(topic.words(), random));
    }

    static String person(Random random) {
        return Dice.pick(FIRST, random) + " " + Dice.pick(LAST, random);
    }

    /** Returns sentences, of so many code points as may be; a text that is too short for one is a part of it. */
    static String prose(int least, int most, Random random) {
        StringBuilder text = new StringBuilder(Dice.pick(most <= LINE ? SHORT : SENTENCES, random));
        while (text.length() < least || (text.length() < most / 20 && random.nextInt(3) > 0)) {
            text.append(' ').append(Dice.pick(SENTENCES, random));
        }
        return text.length() <= most ? text.toString() : cut(text.toString(), least, most);
    }

    /** Returns a text of exactly so many code points. */
    static String exactly(int length) {
        String prose = String.join(" ", SENTENCES) + " ";
        String text = prose.repeat(length / prose.length() + 1).substring(0, length);
        return text.endsWith(" ") ? text.substring(0, length - 1) + "." : text;
    }

    /** At the end of a word, where there is one. */
    private static String cut(String text, int least, int most) {
        String start = text.substring(0, most);
        int space = start.lastIndexOf(' ');
        String words = space >= Math.max(least, 1) ? start.substring(0, space) : start;
        return words.endsWith(" ") ? words.substring(0, most - 1) + "." : words;
    }

    /** A whole word of the label, or all of the name but for upper case: {@code ort} is no part of {@code sort}. */
    private static boolean isCalled(String text, String name) {
        if (text.toLowerCase(Locale.ROOT).equals(name)) {
            return true;
        }
        int at = text.indexOf(name);
        boolean begins = at == 0 || (at > 0 && !Character.isLetter(text.charAt(at - 1)));
        int end = at + name.length();
        return begins && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }
}
