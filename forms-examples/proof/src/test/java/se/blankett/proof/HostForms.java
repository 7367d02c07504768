package se.blankett.proof;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.parse.Catalogue;
import se.blankett.render.html.HtmlRenderer;

/** The forms of a host, each compiled once for each of its languages. Safe to share between threads. */
final class HostForms {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private final List<Form> forms;
    private final Map<Form, Dialogue> dialogues = new ConcurrentHashMap<>();
    private final Map<Form, HtmlRenderer> renderers = new ConcurrentHashMap<>();

    private HostForms(List<Form> forms) {
        this.forms = forms;
    }

    /** Returns the forms of the catalogue, and those of the tests. */
    static HostForms of(Form... more) {
        List<Form> catalogue = Catalogue.of(Path.of("../catalogue/forms")).forms();
        return new HostForms(Stream.concat(catalogue.stream(), Stream.of(more)).toList());
    }

    /** Returns the form that applies today, in the language as far as it has it, or empty where there is none. */
    Optional<Form> find(String name, String lang) {
        return forms.stream()
                .filter(form -> form.identity().name().equals(name))
                .filter(form -> form.identity().appliesOn(LocalDate.now(CLOCK)))
                .map(form -> form.in(lang))
                .findFirst();
    }

    Dialogue dialogue(Form form) {
        return dialogues.computeIfAbsent(form, each -> Dialogue.of(each, CLOCK));
    }

    HtmlRenderer renderer(Form form) {
        return renderers.computeIfAbsent(form, HtmlRenderer::of);
    }
}
