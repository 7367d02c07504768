package se.blankett.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.blankett.render.view.AnswerState;
import se.blankett.render.view.DetailsView;
import se.blankett.render.view.ErrorMessage;
import se.blankett.render.view.FieldView;
import se.blankett.render.view.Phrase;
import se.blankett.render.view.Shown;

/** A host's folder of templates. */
record HostTemplates(Path folder) {
    static final String ANSWER = "hemligt svar";

    HostTemplates with(String component, String template) {
        try {
            Path file = folder.resolve(component).resolve("template.ftlh");
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String render(Shown shown) {
        return Engine.of(folder, Interface.in("sv")).render(shown);
    }

    /** Returns a box to tick, with the secret answer. */
    static Shown checkbox() {
        return new Shown(
                "checkbox",
                new FieldView(Phrase.of("Jag intygar"), Phrase.NONE, DetailsView.NONE),
                new AnswerState(
                        "f-a",
                        "f-a",
                        "/a",
                        ANSWER,
                        "",
                        "",
                        ErrorMessage.NONE,
                        0,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        Phrase.NONE,
                        Phrase.NONE));
    }
}
