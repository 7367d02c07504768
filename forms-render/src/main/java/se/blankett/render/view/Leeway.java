package se.blankett.render.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.blankett.form.Enough;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Group;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.form.Widget;
import se.blankett.text.ShownText;
import se.blankett.text.Texts;

/** Says in a sentence what marks on single questions cannot: that one of several is enough, that all may be left. Used once. */
final class Leeway {
    private final Form form;
    private final Present present;
    private final Texts texts;
    private final RequiredMarking marking;
    private final HtmlIds ids;
    private final Set<String> told = new HashSet<>();

    Leeway(Form form, Present present, Texts texts, RequiredMarking marking, HtmlIds ids) {
        this.form = form;
        this.present = present;
        this.texts = texts;
        this.marking = marking;
        this.ids = ids;
    }

    /** Returns what is said above a question that is the first of several of which one is enough. */
    List<Shown> above(Pointer question) {
        List<Shown> said = new ArrayList<>();
        for (Enough enough : present.enough(question.parent())) {
            String key = HtmlIds.part(
                    ids.of(question.parent()),
                    "enough" + present.enough(question.parent()).indexOf(enough));
            List<ShownText> ways = ways(enough, question.parent());
            if (enough.names(question.last()) && ways.size() > 1 && told.add(key)) {
                String sentence = enough.single() ? "ui.onlyOneOf" : "ui.atLeastOneOf";
                said.add(note(
                        key,
                        texts.shown(sentence, Map.of("ways", texts.formats().anyOf(ways)))));
            }
        }
        return said;
    }

    /** Returns what is said within a group that may be left empty, though not when something in it is answered. */
    Optional<Shown> within(Group group, Pointer at) {
        if (!isOptional(group, at)) {
            return Optional.empty();
        }
        return Optional.of(note(HtmlIds.part(ids.of(at), "optional"), ShownText.of(texts.text(sentence(group, at)))));
    }

    private String sentence(Group group, Pointer at) {
        if (!hasNeeded(group, at)) {
            return "ui.groupEmpty";
        }
        if (!hasOptional(group, at)) {
            return "ui.groupAll";
        }
        return marking == RequiredMarking.REQUIRED_SUFFIX ? "ui.groupMarked" : "ui.groupUnmarked";
    }

    /** Says whether a group need not be answered that has questions which then have to be. */
    boolean isOptional(Group group, Pointer at) {
        return group.isAnswerable()
                && !present.isRequired(at)
                && (hasNeeded(group, at) || !present.enough(at).isEmpty());
    }

    private boolean hasNeeded(Group group, Pointer at) {
        return group.fields().stream().anyMatch(field -> isNeeded(field, at.child(field.name())));
    }

    private boolean isNeeded(Field field, Pointer at) {
        boolean coordinate = field instanceof Leaf leaf && leaf.widget() == Widget.COORDINATE;
        return field.isAnswerable() && !coordinate && present.isAsked(at) && present.isRequired(at);
    }

    private boolean hasOptional(Group group, Pointer at) {
        return group.fields().stream().anyMatch(field -> {
            Pointer place = at.child(field.name());
            boolean inside = field instanceof Group inner && hasOptional(inner, place);
            return field.isAnswerable() && present.isAsked(place) && (inside || !present.isRequired(place));
        });
    }

    /** Returns each way that is asked, in words; a point is one thing to fill in. */
    private List<ShownText> ways(Enough enough, Pointer object) {
        return enough.ways().stream()
                .filter(way -> way.stream().allMatch(name -> present.isAsked(object.child(name))))
                .map(way -> texts.formats().allOf(labels(way, object)))
                .toList();
    }

    private List<ShownText> labels(List<String> way, Pointer object) {
        Group group =
                object.isRoot() ? form.root() : (Group) form.fieldAt(object).orElseThrow();
        Optional<MapPoint> point = group.point()
                .filter(coordinates -> way.contains(coordinates.north()) && way.contains(coordinates.east()));
        return way.stream()
                .map(name -> point.filter(coordinates -> coordinates.has(name))
                        .map(coordinates -> texts.formats()
                                .allOf(List.of(label(group, coordinates.north()), label(group, coordinates.east()))))
                        .orElseGet(() -> label(group, name)))
                .distinct()
                .map(texts.formats()::quoted)
                .toList();
    }

    private ShownText label(Group group, String name) {
        return texts.label(form, group.child(name).orElseThrow().wording());
    }

    private static Shown note(String key, ShownText sentence) {
        return Shown.of(Component.INSET_TEXT, new TextView(Prose.of(sentence)), new TextState(key));
    }
}
