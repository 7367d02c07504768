package se.blankett.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses that nobody can follow, or that lead through an open network. */
final class Links implements Check {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)\\s]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    @Override
    public void check(Definition form, Advice advice) {
        for (Prose prose : Prose.of(form)) {
            if (prose.running()) {
                checkRunning(prose, advice);
            } else {
                checkShort(form, prose, advice);
            }
        }
    }

    private static void checkRunning(Prose prose, Advice advice) {
        Matcher links = LINK.matcher(prose.text());
        StringBuilder rest = new StringBuilder();
        while (links.find()) {
            String address = String.valueOf(links.group(1));
            if (address.startsWith("http://") || address.startsWith("www.")) {
                advice.warning(
                        prose.place(),
                        "link.insecure",
                        "\"" + address + "\" is shown as text: only https, mailto, tel and / are links",
                        "begin it with https://");
            }
            links.appendReplacement(rest, "");
        }
        links.appendTail(rest);
        Matcher raw = ADDRESS.matcher(rest);
        if (raw.find()) {
            advice.warning(
                    prose.place(),
                    "link.raw",
                    "the address \"" + raw.group() + "\" is shown as text, and nobody can follow it",
                    "write [what is there](https://…)");
        }
    }

    /** The hint of a question that asks for an address may show one. */
    private static void checkShort(Definition form, Prose prose, Advice advice) {
        Node holder = form.documents().at(prose.place().uri(), prose.pointer().parent());
        boolean link = LINK.matcher(prose.text()).find();
        boolean address = ADDRESS.matcher(prose.text()).find();
        if (link || (address && !holder.text("format").equals("uri"))) {
            advice.warning(
                    prose.place(),
                    "link.inShortText",
                    "labels, hints and messages have no links, so nobody can follow it",
                    "move it into 'x-form.help', as [what is there](https://…)");
        }
    }
}
