package se.blankett.quickstart.servlet;

import se.blankett.browser.Journey;

/** An application for a ride to school, typed page by page without JavaScript. */
final class Answers {
    private Answers() {}

    /** From the start page to the review. */
    static void all(Journey journey) {
        pupil(journey.press("!start", ""));
        school(journey.press("!next", ""));
        custody(journey.press("!next", ""), "enskild");
        guardian(journey.press("!next", ""), 0);
        number(journey.press("!next", ""), 0);
        journey(journey.press("!next", ""));
    }

    static void pupil(Journey journey) {
        journey.answer("/pupil/firstName", "Alva")
                .answer("/pupil/lastName", "Lind")
                .answer("/pupil/hasPnr", "true")
                .answer("/pupil/address/street", "Björkvägen 7")
                .answer("/pupil/address/postnr", "115 20")
                .answer("/pupil/address/city", "Exempelstad")
                .press("!next", "") // the question that an answer opened
                .answer("/pupil/pnr", "20210791-9967");
    }

    static void school(Journey journey) {
        journey.answer("/schoolYear", "2027/2028")
                .answer("/school", "Björkskolan")
                .answer("/grade", "F")
                .answer("/ownChoiceOfSchool", "false");
    }

    static void custody(Journey journey, String custody) {
        journey.answer("/custody", custody);
    }

    static void guardian(Journey journey, int row) {
        String at = "/guardians/" + row;
        journey.answer(at + "/firstName", "Kim " + row)
                .answer(at + "/lastName", "Lind")
                .answer(at + "/hasPnr", "true")
                .answer(at + "/sameAddress", "true")
                .answer(at + "/email", "kim.lind@exempel.se")
                .answer(at + "/preferred", "email");
    }

    /** The question that an answer in the row opened. */
    static void number(Journey journey, int row) {
        journey.answer("/guardians/" + row + "/pnr", row == 0 ? "19850101-2390" : "19850101-2382");
    }

    /** From the reasons to the review. */
    static void journey(Journey journey) {
        journey.answer("/reasons", "avstand").press("!next", "").answer("/distanceKm", "3,4");
        journey.press("!next", "");
        date(journey, "/period/from", "2027", "8", "18");
        date(journey, "/period/to", "2028", "6", "9");
        journey.press("!next", "").answer("/truth/confirm", "true").press("!next", "");
    }

    private static void date(Journey journey, String name, String year, String month, String day) {
        journey.answer(name + "~year", year).answer(name + "~month", month).answer(name + "~day", day);
    }
}
