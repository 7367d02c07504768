package se.blankett.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.report.Report;

/**
 * Everything that was typed so far, asked for or not, so that toggling an answer back loses nothing; and where the
 * person is. Immutable; a JSON text that the host keeps where it likes.
 *
 * @param submissionId the host's, given when the draft is started; {@code ""} where there is none
 * @param page the id of the page that is shown, {@link #REVIEW}, or {@code ""} before the first
 * @param changing whether a page was opened from the review, which the person then returns to
 * @param led whether the page is shown for what an answer opened behind the person, on the way to a first review
 * @param pending questions that an answer opened behind the person, and that are not shown yet
 * @param entries what was typed, by the place of its answer
 * @param rows how many rows each repeat has; at most {@link #MAX_ROWS} in all
 * @param told what the page tells besides its questions since the last post
 * @param confirmed marks of the warnings that the person was told of and went on with; a changed answer has another
 */
public record Draft(
        String submissionId,
        String page,
        boolean changing,
        boolean led,
        List<Pointer> pending,
        Map<Pointer, Entry> entries,
        Map<Pointer, Integer> rows,
        Told told,
        Set<String> confirmed) {
    /** The id of the review page: no page of a form has it. */
    public static final String REVIEW = "review";

    /** Most rows in one draft, repeats within repeats included: as many as a post has parameters. */
    public static final int MAX_ROWS = Post.MAX_PARAMETERS;

    /** Most files in one draft. */
    public static final int MAX_FILES = 500;

    public Draft {
        pending = List.copyOf(pending);
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        rows = Collections.unmodifiableMap(counted(rows));
        confirmed = Collections.unmodifiableSet(new TreeSet<>(confirmed));
    }

    private static Map<Pointer, Integer> counted(Map<Pointer, Integer> rows) {
        Map<Pointer, Integer> counted = new TreeMap<>();
        long total = 0;
        for (Map.Entry<Pointer, Integer> repeat : rows.entrySet()) {
            int count = repeat.getValue();
            total += count;
            if (count < 0 || total > MAX_ROWS) {
                throw new IllegalArgumentException(repeat.getKey() + ": rows must be 0 or more, and " + MAX_ROWS
                        + " in all at most, was " + count);
            }
            if (count > 0) {
                counted.put(repeat.getKey(), count);
            }
        }
        return counted;
    }

    /** Returns a draft in which nothing is typed. */
    public static Draft of(String submissionId) {
        return new Draft(submissionId, "", false, false, List.of(), Map.of(), Map.of(), Told.NOTHING, Set.of());
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws se.blankett.json.JsonException where the text is no JSON
     * @throws IllegalArgumentException where it is no draft
     */
    public static Draft parse(String json) {
        return DraftJson.parse(json);
    }

    /** Returns the draft as a JSON object. */
    public String toJson() {
        return DraftJson.write(this);
    }

    /** Returns a copy on another page. */
    public Draft withPage(String other) {
        return new Draft(submissionId, other, changing, led, pending, entries, rows, told, confirmed);
    }

    /** Returns a copy that goes back to the review when the pending questions have been shown. */
    public Draft withChanging(boolean returns, List<Pointer> opened) {
        return new Draft(submissionId, page, returns, false, opened, entries, rows, told, confirmed);
    }

    /** Returns a copy that goes on to its first review when the pending questions have been shown. */
    public Draft withLed(List<Pointer> opened) {
        return new Draft(submissionId, page, false, true, opened, entries, rows, told, confirmed);
    }

    /** Returns a copy with other questions that are not shown yet. */
    public Draft withPending(List<Pointer> opened) {
        return new Draft(submissionId, page, changing, led, opened, entries, rows, told, confirmed);
    }

    /** Says whether the review comes after the page, unless something is opened: not the page after it. */
    public boolean isReturning() {
        return changing || led;
    }

    /** Returns a copy with other texts. */
    public Draft withEntries(Map<Pointer, Entry> typed, Map<Pointer, Integer> counts) {
        return new Draft(submissionId, page, changing, led, pending, typed, counts, told, confirmed);
    }

    /** Returns a copy whose page tells this. */
    public Draft withTold(Told other) {
        return new Draft(submissionId, page, changing, led, pending, entries, rows, other, confirmed);
    }

    /**
     * Returns a copy in which the warnings that its page tells are confirmed; those that the answers no longer give are
     * forgotten.
     *
     * @param outcome what the draft comes to
     */
    public Draft withWarningsConfirmed(Form form, Outcome outcome) {
        Set<String> marks = new TreeSet<>(confirmed);
        marks.addAll(told.warned());
        marks.retainAll(new WarningMarks(form, outcome.answers()).of(outcome.report()));
        return new Draft(submissionId, page, changing, led, pending, entries, rows, told, marks);
    }

    /**
     * Returns those of the findings that are not confirmed.
     *
     * @param outcome what the draft comes to
     */
    public Report unconfirmed(Form form, Outcome outcome) {
        WarningMarks marks = new WarningMarks(form, outcome.answers());
        return new Report(outcome.report().findings().stream()
                .filter(finding -> finding.isError() || !confirmed.contains(marks.of(finding)))
                .toList());
    }

    /** Returns the files that were added, asked for or not. */
    public List<Attachment> attachments() {
        return entries.values().stream()
                .flatMap(entry -> entry.attachments().stream())
                .toList();
    }

    /** Returns what was typed at the place, or empty where nothing was. */
    public Optional<Entry> entry(Pointer pointer) {
        return Optional.ofNullable(entries.get(pointer));
    }

    /** Returns how many rows the repeat at the place has. */
    public int rowsAt(Pointer pointer) {
        return rows.getOrDefault(pointer, 0);
    }

    /** Returns how many rows there are in all. */
    public int totalRows() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns everything that was typed as a browser would post it again: reading it gives the same entries and rows.
     * As rows in which nothing was typed post nothing, each repeat adds how many it has: {@code /barn~rows} is 2.
     */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        entries.forEach((pointer, entry) -> entry.texts()
                .forEach((part, texts) -> parameters.put(pointer + (part.isEmpty() ? "" : "~" + part), texts)));
        rows.forEach((pointer, count) -> parameters.put(pointer + "~rows", List.of(count.toString())));
        return parameters;
    }

    /** Returns how many characters {@link #toParameters} has, names included. */
    public long length() {
        long length = 0;
        for (Map.Entry<Pointer, Entry> entry : entries.entrySet()) {
            length += entry.getValue().length(entry.getKey().text().length());
        }
        return length + rows.size() * 10L;
    }

    /** Returns the typed answers as JSON objects and arrays, in page order; those that could not be read are left out. */
    public Map<String, Object> answers(Form form) {
        return new AnswerTree(this).objectOf(form.root(), Pointer.ROOT);
    }

    /** Returns what is wrong with the answers that could not be read, in page order; nothing else is judged. */
    public Report unreadable(Form form) {
        return new UnreadableTexts(this).reportOn(form.root());
    }

    /** Shows no answer: it may end in a log. */
    @Override
    public String toString() {
        return "Draft[submissionId=" + submissionId + ", page=" + page + ", entries=" + entries.size() + ", rows="
                + totalRows() + "]";
    }
}
