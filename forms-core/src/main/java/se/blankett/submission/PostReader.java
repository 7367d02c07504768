package se.blankett.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers parameters one by one, and refuses the whole as soon as a limit is passed. */
final class PostReader {
    static final String TOO_LONG = "the post has more than " + Post.MAX_LENGTH + " characters";

    private static final String FORM = "!form";

    private static final String PAGE = "!page";

    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private Optional<Action> action = Optional.empty();
    private String form = "";
    private String page = "";
    private int count;
    private long length;

    void add(String name, String text) {
        count++;
        length += name.length() + (long) text.length();
        if (count > Post.MAX_PARAMETERS) {
            throw RefusedPostException.ofFields();
        }
        if (length > Post.MAX_LENGTH) {
            throw RefusedPostException.ofText(TOO_LONG);
        }
        if (name.startsWith("/")) {
            answers.computeIfAbsent(name, key -> new ArrayList<>(1)).add(text);
        } else if (name.equals(FORM)) {
            form = text;
        } else if (name.equals(PAGE)) {
            page = text;
        } else if (name.startsWith("!")) {
            press(name, text);
        }
    }

    /** The first button counts: a browser sends only one. */
    private void press(String name, String target) {
        if (action.isEmpty()) {
            action = Action.kindOf(name).map(kind -> new Action(kind, target));
        }
    }

    Post toPost() {
        answers.replaceAll((name, texts) -> List.copyOf(texts));
        return new Post(action.orElse(Action.of(Action.Kind.UPDATE)), form, page, answers);
    }
}
