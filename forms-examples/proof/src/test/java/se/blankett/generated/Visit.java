package se.blankett.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Turn;
import se.blankett.submission.UploadLimits;

/** A form at a host: it is posted as a browser does it, and files are kept as a host keeps them. */
record Visit(GeneratedForm form, Shelf shelf) {
    static Visit of(GeneratedForm form) {
        return new Visit(form, new Shelf());
    }

    Turn start() {
        return form.dialogue().show(form.dialogue().start("id"), "");
    }

    /** Presses the button with these texts in the controls, and no file chosen. */
    Turn press(Draft draft, Sheet sheet, Map<String, List<String>> texts, String button, String value) {
        return press(draft, sheet, texts, Map.of(), button, value);
    }

    /** @param chosen files by the control */
    Turn press(
            Draft draft,
            Sheet sheet,
            Map<String, List<String>> texts,
            Map<String, List<Paper>> chosen,
            String button,
            String value) {
        Map<String, List<String>> sent = new LinkedHashMap<>(texts);
        sent.putAll(sheet.files().told(chosen));
        sent.put(button, List.of(value));
        return take(draft, Post.of(sent, sheet.files().sent(chosen), shelf, UploadLimits.DEFAULT));
    }

    Turn take(Draft draft, Post post) {
        Turn turn = form.dialogue().take(draft, post);
        try {
            shelf.removeUnused(draft, post, turn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return turn;
    }
}
