package se.blankett.lint;

import java.util.regex.Pattern;
import se.blankett.json.Json;

/** Finds values of the form itself that are written as they have to be, and cannot be meant. */
final class Period implements Check {
    /** Letters of Swedish that Northern Sami has not, and the other way round. */
    private static final Pattern SWEDISH = Pattern.compile("[äöÄÖ]");

    private static final Pattern SAMI = Pattern.compile("[áčđŋšŧžÁČĐŊŠŦŽ]");

    @Override
    public void check(Definition form, Advice advice) {
        Node root = form.documents().own();
        checkLang(root, advice);
        checkDays(root.form(), advice);
        form.everySchema().stream()
                .map(Node::form)
                .filter(said -> said.has("retention") && said.text("retention").matches("[PT0YMWDHS]+"))
                .forEach(said -> advice.warning(
                        said.place("retention"),
                        "retention.none",
                        "\"" + said.text("retention") + "\" says that the answers are kept for no time at all",
                        "write how long they are kept: P2Y for two years, P6M for six months"));
    }

    private static void checkLang(Node root, Advice advice) {
        if (!root.form().text("lang").equals("se")) {
            return;
        }
        String written = Json.canonical(root.map());
        if (SWEDISH.matcher(written).find() && !SAMI.matcher(written).find()) {
            advice.warning(
                    root.form().place("lang"),
                    "lang.sami",
                    "\"se\" is Northern Sami, and the texts seem to be Swedish",
                    "use \"sv\"");
        }
    }

    /** Days of this form are in order as they are as texts. */
    private static void checkDays(Node form, Advice advice) {
        String from = form.text("validFrom");
        String to = form.text("validTo");
        if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            advice.error(
                    form.place("validTo"),
                    "validity.reversed",
                    "the last day is " + to + ", before the first, " + from + ", so the version never applies",
                    "put the later day here");
        }
    }
}
