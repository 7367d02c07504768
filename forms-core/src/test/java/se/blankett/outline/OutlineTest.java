package se.blankett.outline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void x() {
        Outline outline = Outline.of(Parking.Application.class, VALIDATOR);
        assertThat(outline.text() + outline.problems().stream().map(Object::toString).collect(java.util.stream.Collectors.joining("\n"))).isEmpty();
    }
}
