package se.blankett.workbench.preview;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import se.blankett.bind.FormBinder;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.render.html.HtmlRenderer;

/** One definition of a form in one language, ready for use. */
record Bench(Form form, FormBinder binder, Dialogue dialogue, HtmlRenderer renderer) {
    static Bench of(Form form, Optional<Path> templates, Clock clock) {
        return new Bench(
                form,
                FormBinder.of(form, clock),
                Dialogue.of(form, clock),
                templates.map(folder -> HtmlRenderer.of(form, folder)).orElseGet(() -> HtmlRenderer.of(form)));
    }

    /** Says whether both are of one definition, in whatever language. */
    boolean isOf(Bench other) {
        return form.identity().token().equals(other.form.identity().token());
    }
}
