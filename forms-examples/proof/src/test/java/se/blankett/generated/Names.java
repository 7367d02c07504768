package se.blankett.generated;

import java.util.List;

/** Gives properties their names: plain ones, and such as nobody would choose. Each comes once in a form, odd ones once in an object. */
final class Names {
    private static final List<String> ODD = List.of(
            "a/b",
            "a~b",
            "~1",
            "~",
            "/",
            "å ä ö",
            "x.y",
            "<b>\"'&",
            "🙂",
            " ",
            "",
            "0",
            "-",
            "!next",
            "!page",
            "a~rows",
            "~year",
            "x-form",
            "properties",
            "$ref",
            "if",
            "__proto__",
            "constructor",
            "{a}",
            "%2F",
            "a+b",
            "a=b&c",
            "review",
            "A",
            "a",
            "rows~rows",
            "\u202Ea",
            "ﬁ",
            "e\u0301");

    private final Chance chance;
    private int count;

    Names(Chance chance) {
        this.chance = chance;
    }

    /** @param taken names in the same object */
    String next(List<String> taken) {
        String odd = chance.of(ODD);
        return chance.oneIn(4) && !taken.contains(odd) ? odd : "f" + ++count;
    }

    /** Returns a number that comes once. */
    int number() {
        return ++count;
    }
}
