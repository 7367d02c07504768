package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.blankett.render.view.Summary.Group;
import se.blankett.render.view.Summary.Part;
import se.blankett.render.view.Summary.Row;
import se.blankett.submission.Attachment;
import se.blankett.submission.ShownPage;
import se.blankett.submission.ShownPage.Question;
import se.blankett.submission.ShownText;

/** Makes summaries of answers. Immutable. */
final class Summaries {
    private static final int DEEPEST = 6;

    private final Map<String, Object> submitted;
    private final HtmlIds ids;
    private final Recipient recipient;
    private final int level;
    private final boolean change;

    /**
     * @param level of the headings of pages; what is deeper than 6 stays at 6
     * @param change whether each page can be changed
     * @param submitted the answers as data; none of what is not submitted yet
     */
    Summaries(HtmlIds ids, Recipient recipient, int level, boolean change, Map<String, Object> submitted) {
        this.submitted = submitted;
        this.ids = ids;
        this.recipient = recipient;
        this.level = Math.min(level, DEEPEST);
        this.change = change;
    }

    Summary of(List<ShownPage> pages) {
        List<Group> groups = new ArrayList<>();
        for (ShownPage page : pages) {
            String id = ids.whole("page-" + groups.size());
            List<Part> parts = page.parts().stream().map(this::part).toList();
            groups.add(new Group(id, phrase(page.title()), level, change ? page.id() : "", parts));
        }
        return new Summary(groups);
    }

    private Part part(ShownPage.Part part) {
        return new Part(
                phrase(part.title()),
                Math.min(level + part.depth(), DEEPEST),
                part.questions().stream().map(this::row).toList());
    }

    private Row row(Question question) {
        return new Row(
                phrase(question.label()), recipient == Recipient.CITIZEN ? question.masked() : inFull(question));
    }

    /** What a file is compared by stands under its name. */
    private String inFull(Question question) {
        List<Attachment> files =
                question.pointer().evaluate(submitted).map(Attachment::allIn).orElse(List.of());
        List<String> lines = question.answer().lines().toList();
        if (files.isEmpty() || files.size() != lines.size()) {
            return question.answer();
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + "\nSHA-256: " + files.get(i).sha256())
                .collect(Collectors.joining("\n"));
    }

    static Phrase phrase(ShownText text) {
        return new Phrase(text.text(), text.lang());
    }
}
