package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hibernate.validator.cdi.ValidationExtension;
import org.junit.jupiter.api.Test;
import se.blankett.bean.SubmissionForms;
import se.blankett.bean.ValidSubmission;
import se.blankett.parse.Catalogue;

/** With CDI a producer of the forms is all: the container makes the validators. */
class CdiTest {
    record Booking(@ValidSubmission(form = "vistelse") String answers) {}

    static final class Forms {
        @Produces
        @Singleton
        SubmissionForms forms() {
            return SubmissionForms.of(catalogue(), Provider.CLOCK);
        }
    }

    @Dependent
    static class Desk {
        private final Validator validator;

        @Inject
        Desk(Validator validator) {
            this.validator = validator;
        }

        Set<ConstraintViolation<Booking>> judge(String answers) {
            return validator.validate(new Booking(answers));
        }
    }

    @Test
    void the_container_gives_the_constraint_its_forms() {
        try (SeContainer container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new ValidationExtension())
                .addBeanClasses(Forms.class, Desk.class)
                .initialize()) {
            assertThat(container.select(Desk.class).get().judge("{\"departure\": \"2026-02-30\"}"))
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .containsExactly(
                            "answers.departure: Datumet för ”Avresa” finns inte i kalendern. Kontrollera år, månad och dag.");
        }
    }

    private static Catalogue catalogue() {
        try {
            Path folder = Files.createTempDirectory("forms");
            Files.writeString(folder.resolve("vistelse.form.json"), RecipeTest.STAY);
            return Catalogue.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
