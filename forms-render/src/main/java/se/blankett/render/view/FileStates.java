package se.blankett.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.render.view.FileState.Added;
import se.blankett.submission.Attachment;
import se.blankett.submission.Entry;
import se.blankett.text.Display;
import se.blankett.text.Formats;
import se.blankett.text.ShownText;
import se.blankett.text.VisibleText;

/** Makes the state of a question of files. */
final class FileStates {
    private final Present present;
    private final HtmlIds ids;
    private final Marks marks;
    private final Display display;
    private final Formats formats;

    FileStates(Present present, HtmlIds ids, Marks marks, Display display, Formats formats) {
        this.present = present;
        this.ids = ids;
        this.marks = marks;
        this.display = display;
        this.formats = formats;
    }

    /** @param heading the level of the heading that the label is, or 0 */
    FileState of(Plan plan, Leaf leaf, FileView view, Pointer at, int heading) {
        String id = ids.of(at);
        ErrorMessage error = present.errorAt(at, id);
        List<Added> files = files(leaf, at, id);
        return new FileState(
                id,
                id,
                at.text(),
                describedBy(id, view, !files.isEmpty(), error),
                marks.of(leaf, at),
                error,
                heading,
                plan.followUp(),
                plan.opens(),
                present.isPlace(at),
                files);
    }

    /** A file that is there can be replaced, which is said with the limits. */
    private static String describedBy(String id, FileView view, boolean added, ErrorMessage error) {
        boolean limits = !view.limits().isEmpty() || (added && !view.several());
        return Stream.of(
                        Optional.of("hint").filter(part -> Labels.hasHint(view)),
                        Optional.of("limits").filter(part -> limits),
                        Optional.of("error").filter(part -> !error.text().isEmpty()))
                .flatMap(Optional::stream)
                .map(part -> HtmlIds.part(id, part))
                .collect(Collectors.joining(" "));
    }

    private List<Added> files(Leaf leaf, Pointer at, String id) {
        List<Attachment> attached = present.entry(at).map(Entry::attachments).orElse(List.of());
        List<Added> files = new ArrayList<>();
        for (Attachment file : attached) {
            Pointer place = leaf.type() == Leaf.Type.FILES ? at.child(files.size()) : at;
            String own = HtmlIds.part(id, "file-" + files.size());
            files.add(new Added(
                    own,
                    place.text(),
                    VisibleText.of(file.name()).replace('\n', ' '),
                    Phrase.of(display.typeOf(leaf, file.mediaType())
                            .then(ShownText.of(", " + formats.size(file.size())))),
                    place.equals(at) ? ErrorMessage.NONE : present.errorAt(place, own)));
        }
        return files;
    }
}
