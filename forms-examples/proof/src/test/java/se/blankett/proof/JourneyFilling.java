package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.blankett.submission.Post;

/** Answers the questions of a page by keys alone. */
final class JourneyFilling {
    private final JourneyTab tab;
    private final String prefix;

    JourneyFilling(JourneyTab tab, String prefix) {
        this.tab = tab;
        this.prefix = prefix;
    }

    List<JourneyControl> controls() {
        return JourneyControl.on(tab, prefix);
    }

    /** Answers every question that there is and that comes. */
    void fill(JourneyAnswers answers) {
        Set<String> done = new HashSet<>();
        Optional<JourneyControl> next = first(controls(), done);
        while (next.isPresent()) {
            boolean changed = false;
            for (JourneyControl control : controls()) {
                if (!changed && done.add(control.id())) {
                    changed = answer(control, answers) && control.opens();
                }
            }
            next = first(controls(), done);
        }
    }

    private static Optional<JourneyControl> first(List<JourneyControl> controls, Set<String> done) {
        return controls.stream().filter(each -> !done.contains(each.id())).findFirst();
    }

    private boolean answer(JourneyControl control, JourneyAnswers answers) {
        return control.isFile()
                ? choose(control, answers.files(control.name()))
                : set(control, answers.texts(control.name()));
    }

    /** Opens the browser's own window by the keyboard, and chooses there. */
    private boolean choose(JourneyControl control, List<Path> files) {
        boolean chosen = !control.value().isEmpty();
        if (files.isEmpty() || chosen) {
            return false;
        }
        tab.reach(control.selector());
        tab.page().waitForFileChooser(() -> tab.press("Space")).setFiles(files.toArray(Path[]::new));
        return true;
    }

    /** Says whether it was changed. */
    boolean set(JourneyControl control, List<String> texts) {
        if (control.isChoice()) {
            return choose(control, texts.contains(control.value()));
        }
        String text = texts.isEmpty() ? "" : texts.get(0);
        if (control.value().equals(text)) {
            return false;
        }
        tab.reach(control.selector());
        if (control.isTyped()) {
            tab.type(text);
        } else {
            answering(control, text, true, () -> select(control, text));
        }
        return true;
    }

    private void select(JourneyControl control, String text) {
        int steps = control.options().indexOf(text) - control.options().indexOf(control.value());
        for (int i = 0; i < Math.abs(steps); i++) {
            tab.press(steps > 0 ? "ArrowDown" : "ArrowUp");
        }
    }

    private boolean choose(JourneyControl control, boolean wanted) {
        if (control.checked() == wanted || (!wanted && control.type().equals("radio"))) {
            return false;
        }
        tab.reach(control.selector());
        int arrivals = tab.arrivals();
        answering(control, control.value(), wanted, () -> {
            if (control.type().equals("checkbox") || isFocused(control)) {
                tab.press("Space");
            } else {
                pass(control);
            }
        });
        assertThat(isFocused(control))
                .as("a choice moves no focus from " + control.id())
                .isTrue();
        assertThat(tab.arrivals()).as("a choice leads nowhere").isEqualTo(arrivals);
        return true;
    }

    private boolean isFocused(JourneyControl control) {
        return tab.text(JourneyScripts.FOCUS, "").equals(control.id());
    }

    /** Goes with the arrow keys from one radio of the group to another. */
    private void pass(JourneyControl wanted) {
        List<String> group = controls().stream()
                .filter(each -> each.name().equals(wanted.name()))
                .map(JourneyControl::id)
                .toList();
        int steps = group.indexOf(wanted.id()) - group.indexOf(tab.text(JourneyScripts.FOCUS, ""));
        for (int i = 0; i < Math.abs(steps); i++) {
            tab.press(steps > 0 ? "ArrowDown" : "ArrowUp");
        }
    }

    /** Chooses; where the script asks for what that opens, waits for it and judges what came. */
    private void answering(JourneyControl control, String value, boolean wanted, Runnable action) {
        if (!control.opens() || !tab.mode().updates()) {
            action.run();
            return;
        }
        assertThat(tab.is("id => document.querySelector(`#${id}--form [role=status]`) !== null", prefix))
                .as("a status region before the change")
                .isTrue();
        String blocks = blocks();
        Predicate<Post> hasAnswer = post -> post.texts(control.name()).contains(value) == wanted;
        Response answer = tab.page().waitForResponse(each -> isUpdate(each, hasAnswer), action);
        Map<String, String> held = JourneyControl.held(tab, prefix);
        String focus = tab.text(JourneyScripts.FOCUS, "");
        String fresh = blocksOf(answer.text());
        tab.await(() -> blocks().equals(fresh));
        assertThat(tab.text(JourneyScripts.FOCUS, ""))
                .as("focus after the questions changed")
                .isEqualTo(focus);
        judge(held, blocks, fresh);
    }

    private void judge(Map<String, String> held, String before, String after) {
        Map<String, String> now = JourneyControl.held(tab, prefix);
        held.keySet().retainAll(now.keySet());
        assertThat(now).as("what was typed before the questions changed").containsAllEntriesOf(held);
        if (!before.equals(after)) {
            tab.await(() -> tab.is(
                    "id => { const status = document.querySelector(`#${id}--form [data-bl-status]`);"
                            + " return status.textContent === status.dataset.blChanged; }",
                    prefix));
        }
    }

    private static boolean isUpdate(Response response, Predicate<Post> wanted) {
        Request request =
                Optional.ofNullable(response.request().redirectedFrom()).orElse(response.request());
        return response.status() != 303
                && request.method().equals("POST")
                && wanted.test(Post.parse(String.valueOf(request.postData())));
    }

    private String blocks() {
        return tab.text(JourneyScripts.BLOCKS, prefix);
    }

    private String blocksOf(String html) {
        return Jsoup.parse(html).select("#" + prefix + "--form [data-bl-block]").stream()
                .map((Element block) -> block.attr("data-bl-block"))
                .collect(Collectors.joining(" "));
    }
}
