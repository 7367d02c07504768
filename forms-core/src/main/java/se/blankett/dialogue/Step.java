package se.blankett.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Page;
import se.blankett.form.Pointer;
import se.blankett.report.Report;
import se.blankett.submission.Draft;
import se.blankett.submission.Notice;
import se.blankett.submission.Outcome;

/**
 * What a post came to.
 *
 * @param draft with what was posted
 * @param outcome what it comes to
 * @param open what is wrong, and the warnings that are not confirmed
 * @param page the page that was posted; none for the review, which has no questions
 * @param shown the questions that stood on it
 * @param told the texts that stood on it
 * @param place the row that its button added or moved, or the repeat that lost one
 */
record Step(
        Draft draft,
        Outcome outcome,
        Report open,
        Optional<Page> page,
        List<Pointer> shown,
        Set<Notice> told,
        Optional<Pointer> place) {}
