package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a form on a page of its own: the host's name, logo and links. Immutable.
 *
 * @param site who offers the service, {@code Karlstads kommun}
 * @param home where the name leads, or {@code ""}
 * @param logo the address of a picture, or {@code ""}; it stands beside the name and says no more than it
 * @param stylesheets addresses, in order
 * @param scripts addresses, in order
 * @param footer links at the foot: contact, accessibility statement, personal data
 */
public record Frame(
        String site, String home, String logo, List<String> stylesheets, List<String> scripts, List<Link> footer) {
    public Frame {
        stylesheets = List.copyOf(stylesheets);
        scripts = List.copyOf(scripts);
        footer = List.copyOf(footer);
    }

    /** Returns a frame with a name and the stylesheet and script of this library at these addresses. */
    public static Frame of(String site, String stylesheet, String script) {
        return new Frame(site, "", "", List.of(stylesheet), List.of(script), List.of());
    }

    /** Returns a copy with another logo, and another address that it leads to. */
    public Frame withLogo(String address, String leads) {
        return new Frame(site, leads, address, stylesheets, scripts, footer);
    }

    /** Returns a copy with one more stylesheet, after the others: a theme. */
    public Frame withStylesheet(String address) {
        return new Frame(site, home, logo, plus(stylesheets, address), scripts, footer);
    }

    /** Returns a copy with one more script, after the others. */
    public Frame withScript(String address) {
        return new Frame(site, home, logo, stylesheets, plus(scripts, address), footer);
    }

    /** Returns a copy with other links at the foot. */
    public Frame withFooter(List<Link> links) {
        return new Frame(site, home, logo, stylesheets, scripts, links);
    }

    private static List<String> plus(List<String> addresses, String address) {
        List<String> all = new ArrayList<>(addresses);
        all.add(address);
        return all;
    }
}
