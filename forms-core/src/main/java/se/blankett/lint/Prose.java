package se.blankett.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.form.Pointer;
import se.blankett.form.TextMembers;
import se.blankett.json.Json;

/**
 * A text that citizens read.
 *
 * @param place where it is written
 * @param running whether it is a text in sentences, in which links work; else a label, a hint or a word
 * @param hint whether it stands under a label
 */
record Prose(Node place, String text, boolean running, boolean hint) {
    private static final Set<String> RUNNING =
            Set.of("help", "text", "info", "paper", "urgent", "purpose", "legalBasis", "message");

    /** Names of properties with braces around them: what they say is the citizen's. */
    private static final String SUMMARY = "summary";

    /** Returns every text of the form, in the order of its documents. */
    static List<Prose> of(Definition form) {
        List<Prose> found = new ArrayList<>();
        for (Node node : form.schemas()) {
            if (!node.text("title").isEmpty()) {
                found.add(new Prose(node.place("title"), node.text("title"), false, false));
            }
            if (!node.text("description").isEmpty()) {
                found.add(new Prose(node.place("description"), node.text("description"), false, true));
            }
            addMembers(node.form(), found);
        }
        return found;
    }

    private static void addMembers(Node node, List<Prose> found) {
        node.map().forEach((member, value) -> {
            Node place = node.place(member);
            if (TextMembers.hasTextsOnly(member)) {
                addAll(place, value, found);
            } else if (value instanceof String text && TextMembers.isText(member) && !member.equals(SUMMARY)) {
                found.add(new Prose(place, text, RUNNING.contains(member), false));
            } else if (!TextMembers.hasNoTexts(member)) {
                addBelow(place, value, found);
            }
        });
    }

    private static void addBelow(Node place, Object value, List<Prose> found) {
        if (value instanceof Map<?, ?> map) {
            addMembers(new Node(place.document(), place.uri(), place.pointer(), Json.object(map)), found);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                addBelow(place.place(Integer.toString(i)), list.get(i), found);
            }
        }
    }

    private static void addAll(Node place, Object value, List<Prose> found) {
        if (value instanceof Map<?, ?> map) {
            Json.object(map).forEach((name, text) -> addAll(place.place(name), text, found));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                addAll(place.place(Integer.toString(i)), list.get(i), found);
            }
        } else if (value instanceof String text) {
            found.add(new Prose(place, text, false, false));
        }
    }

    /** Says whether it is the author's own sentences, and neither words nor the names of laws. */
    boolean isSentences() {
        return (running || hint) && !pointer().last().equals("legalBasis");
    }

    Pointer pointer() {
        return place.pointer();
    }
}
