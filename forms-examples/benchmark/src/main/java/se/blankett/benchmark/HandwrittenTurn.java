package se.blankett.benchmark;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole turn written by hand for this form alone: body to map, map to JSON, JSON to findings, all to a page. */
final class HandwrittenTurn {
    private static final List<String> TEXTS = List.of(
            "fornamn",
            "efternamn",
            "personnummer",
            "epost",
            "telefon",
            "kontaktsatt",
            "sprak",
            "boende",
            "partnerFornamn",
            "partnerEfternamn",
            "partnerPersonnummer",
            "sysselsattning",
            "arbetsgivare",
            "franKl",
            "tillKl",
            "behovText",
            "meddelande",
            "arendenummer");
    private static final List<String> NUMBERS =
            List.of("personer", "hyra", "arbetstid", "inkomst", "inkomstPartner", "timmar");
    private static final List<String> FLAGS = List.of("sammanboende", "behov", "riktigt");
    private static final List<String> ADDRESS = List.of("co", "gatuadress", "postnummer", "ort");
    private static final List<String> CHILD = List.of("fornamn", "efternamn", "personnummer", "forskola", "grupp");

    /** By place and keyword, in page order. */
    private static final Map<String, String> SENTENCES = sentences();

    private final Schema schema;
    private final String token;

    HandwrittenTurn(Schema schema, String token) {
        this.schema = schema;
        this.token = token;
    }

    private static Map<String, String> sentences() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("/personnummer format", "Kontrollera siffrorna i fältet ”Personnummer”. Personnumret stämmer inte.");
        all.put("/adress/postnummer format", "Skriv ett postnummer med fem siffror i fältet ”Postnummer”.");
        all.put("/kontaktsatt required", "Välj ett alternativ för ”Hur ska vi höra av oss?”.");
        all.put("/personer maximum", "Talet i fältet ”Hur många bor i hushållet?” ska vara mellan 1 och 20.");
        all.put("/behovText minLength", "Skriv minst 10 tecken i fältet ”Berätta om behoven”.");
        all.put("/riktigt required", "Markera rutan ”Jag intygar att uppgifterna är riktiga” för att gå vidare.");
        return all;
    }

    String answer(String body) {
        Map<String, List<String>> typed = parse(body);
        return HandwrittenPage.draw(token, typed, check(typed));
    }

    static Map<String, List<String>> parse(String body) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
            map.computeIfAbsent(name, key -> new ArrayList<>(1))
                    .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return map;
    }

    Map<String, String> check(Map<String, List<String>> typed) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Error error : schema.validate(treeOf(typed))) {
            String at = error.getInstanceLocation().toString();
            String name = error.getKeyword().equals("required") ? at + "/" + error.getProperty() : at;
            found.put(name, error.getKeyword());
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        SENTENCES.forEach((place, sentence) -> {
            String name = place.substring(0, place.indexOf(' '));
            if (found.containsKey(name)) {
                sentences.put(name, sentence);
            }
        });
        return sentences;
    }

    private static JsonNode treeOf(Map<String, List<String>> typed) {
        ObjectNode tree = Engines.MAPPER.createObjectNode();
        TEXTS.forEach(name -> text(tree, name, "/" + name, typed));
        NUMBERS.forEach(name -> number(tree, name, typed));
        FLAGS.forEach(name -> flag(tree, name, "/" + name, typed));
        ObjectNode address = tree.putObject("adress");
        ADDRESS.forEach(name -> text(address, name, "/adress/" + name, typed));
        ArrayNode children = tree.putArray("barn");
        for (int i = 0; typed.containsKey("/barn/" + i + "/fornamn"); i++) {
            ObjectNode child = children.addObject();
            String at = "/barn/" + i + "/";
            CHILD.forEach(name -> text(child, name, at + name, typed));
            flag(child, "specialkost", at + "specialkost", typed);
        }
        ArrayNode days = tree.putArray("dagar");
        typed.getOrDefault("/dagar", List.of()).forEach(days::add);
        date(tree, typed);
        return tree;
    }

    private static String first(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).get(0);
    }

    /** Identifiers are stored without what people write between the digits. */
    private static void text(ObjectNode object, String name, String parameter, Map<String, List<String>> typed) {
        String text = first(typed, parameter).strip();
        if (!text.isEmpty()) {
            object.put(name, stored(name, text));
        }
    }

    private static String stored(String name, String text) {
        if (name.equals("telefon")) {
            return "+46" + text.replace(" ", "").replace("-", "").substring(1);
        }
        boolean digits = name.equals("postnummer") || name.endsWith("ersonnummer");
        return digits ? text.replace(" ", "").replace("-", "") : text;
    }

    private static void number(ObjectNode object, String name, Map<String, List<String>> typed) {
        String text = first(typed, "/" + name).strip();
        if (!text.isEmpty()) {
            object.put(name, new java.math.BigDecimal(text.replace(',', '.').replace(" ", "")));
        }
    }

    private static void flag(ObjectNode object, String name, String parameter, Map<String, List<String>> typed) {
        String text = first(typed, parameter);
        if (!text.isEmpty()) {
            object.put(name, text.equals("true"));
        }
    }

    private static void date(ObjectNode object, Map<String, List<String>> typed) {
        String year = first(typed, "/startdatum~year");
        if (!year.isEmpty()) {
            String month = first(typed, "/startdatum~month");
            String day = first(typed, "/startdatum~day");
            object.put("startdatum", year + "-" + twoDigits(month) + "-" + twoDigits(day));
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
