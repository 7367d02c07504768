package se.blankett.render.view;

import java.util.List;

/**
 * The page before the questions.
 *
 * @param lead the form in a sentence
 * @param text who may use it, and how
 * @param needed what to have at hand
 * @param minutes how long it takes, a sentence; or {@code ""}
 * @param login how one logs in, a sentence; or {@code ""}
 * @param contact whom to call, a sentence; or nothing
 * @param protectedIdentity what those do whose personal data are protected, a sentence; or nothing
 * @param paper how to get the form on paper
 * @param privacy what is done with the data: names and values
 */
public record StartPageView(
        PageFrameView frame,
        Phrase title,
        Prose lead,
        Prose text,
        List<Phrase> needed,
        String minutes,
        String login,
        Phrase contact,
        Phrase protectedIdentity,
        Prose paper,
        List<Fact> privacy) {
    public StartPageView {
        needed = List.copyOf(needed);
        privacy = List.copyOf(privacy);
    }
}
