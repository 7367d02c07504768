package se.blankett.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.blankett.form.Pointer;

/** A page as a browser reads it: its controls, what they hold, its buttons, and where its error links lead. */
final class Sheet {
    /** A tilde in a pointer is followed by 0 or 1. */
    private static final Pattern NAME = Pattern.compile("(.*?)(?:~([a-z]+))?", Pattern.DOTALL);

    private final Document page;

    private Sheet(Document page) {
        this.page = page;
    }

    static Sheet of(String html) {
        return new Sheet(Jsoup.parse(html));
    }

    /** Returns the names of all controls that a person can use, parts of dates each. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        controls().forEach(control -> names.add(control.attr("name")));
        return names;
    }

    /** Returns the places that are answered here, and those of repeats without rows. */
    Set<Pointer> places() {
        Set<Pointer> places = new TreeSet<>();
        names().forEach(name -> places.add(Pointer.parse(placeOf(name))));
        repeats().forEach((repeat, rows) -> {
            if (rows == 0) {
                places.add(Pointer.parse(repeat));
            }
        });
        return places;
    }

    /** Returns {@code /start} of {@code /start~year}. */
    static String placeOf(String name) {
        return matched(name).group(1);
    }

    /** Returns {@code year} of {@code /start~year}, and {@code ""} where it is no part. */
    static String partOf(String name) {
        String part = matched(name).group(2);
        return part == null ? "" : part;
    }

    private static Matcher matched(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(name);
        }
        return matcher;
    }

    /** Returns how many rows each repeat has. */
    Map<String, Integer> repeats() {
        Map<String, Integer> repeats = new LinkedHashMap<>();
        page.select("input[type=hidden][name$=~rows]")
                .forEach(each -> repeats.put(placeOf(each.attr("name")), Integer.valueOf(each.attr("value"))));
        return repeats;
    }

    boolean hasButton(String name, String value) {
        return page.select("button[name=" + name + "]").stream()
                .anyMatch(button -> button.attr("value").equals(value));
    }

    /** Returns what the browser would send, without a button. */
    Map<String, List<String>> held() {
        Map<String, List<String>> held = new LinkedHashMap<>();
        for (Element control : page.select("form input:not([type=file]), form select, form textarea")) {
            texts(control)
                    .forEach(text -> held.computeIfAbsent(control.attr("name"), name -> new ArrayList<>())
                            .add(text));
        }
        return held;
    }

    private static List<String> texts(Element control) {
        return switch (control.normalName()) {
            case "textarea" -> List.of(control.wholeText().replaceAll("\r\n?|\n", "\r\n"));
            case "select" -> {
                Elements chosen = control.select("option[selected]");
                Elements options = chosen.isEmpty() ? control.select("option") : chosen;
                yield List.of(options.get(0).attr("value"));
            }
            default -> isTicked(control) ? List.of() : List.of(control.attr("value"));
        };
    }

    /** Says whether it is a box or a radio button that is not on. */
    private static boolean isTicked(Element input) {
        boolean box = input.attr("type").matches("radio|checkbox");
        return box && !input.hasAttr("checked");
    }

    /** Returns the controls that files are chosen in. */
    FileInputs files() {
        return new FileInputs(page);
    }

    /** Returns for each choice that is made another one, and for each box whether it is ticked otherwise. */
    Map<String, List<String>> others() {
        Map<String, List<String>> others = new LinkedHashMap<>();
        Set<String> held = held().keySet();
        page.select("form input[type=radio]:not([checked])").stream()
                .filter(radio -> held.contains(radio.attr("name")))
                .forEach(radio -> others.put(radio.attr("name"), List.of(radio.attr("value"))));
        page.select("form select")
                .forEach(select -> select.select("option:not([selected])")
                        .forEach(option -> others.put(select.attr("name"), List.of(option.attr("value")))));
        page.select("form input[type=checkbox]")
                .forEach(box ->
                        others.put(box.attr("name"), box.hasAttr("checked") ? List.of() : List.of(box.attr("value"))));
        return others;
    }

    /** Returns of each line in the summary of errors the places that are answered where it leads, or get a row. */
    List<Set<Pointer>> errors() {
        List<Set<Pointer>> errors = new ArrayList<>();
        for (Element line : page.select(".bl-error-summary:not(.bl-error-summary--warning) li")) {
            Set<Pointer> places = new TreeSet<>();
            line.select("a").stream()
                    .flatMap(link -> page.select("[id=" + link.attr("href").substring(1) + "]").stream())
                    .map(target -> target.is("th[scope=row]") ? target.parent() : target) // a row of a table
                    .flatMap(target -> target.select("[name^=/], [name=!add], .bl-file [name=!remove]").stream())
                    .map(named ->
                            named.attr("name").startsWith("!") ? named.attr("value") : placeOf(named.attr("name")))
                    .forEach(place -> places.add(Pointer.parse(place)));
            errors.add(places);
        }
        return errors;
    }

    private Elements controls() {
        return page.select("form input:not([type=hidden]), form select, form textarea");
    }
}
