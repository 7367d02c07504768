package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;

/** This run has the versions that it is called by. */
class CombinationTest {
    @Test
    void the_versions_are_those_of_this_run() throws ClassNotFoundException {
        Class<?> provider = Class.forName("org.hibernate.validator.HibernateValidator");

        assertThat(jarOf(provider)).endsWith("/hibernate-validator-" + version("provider") + ".jar");
        assertThat(jarOf(Validation.class)).endsWith("/jakarta.validation-api-" + version("api") + ".jar");
        assertThat(jarOf(Provider.in("sv").unwrap(Validator.class).getClass())).isEqualTo(jarOf(provider));
    }

    @Test
    void the_validator_is_that_of_the_host_of_this_run() {
        assertThat(Provider.in("sv").getClass().getName())
                .isEqualTo(
                        System.getProperty("hosts.validator", "org.hibernate.validator.internal.engine.ValidatorImpl"));
    }

    @Test
    void there_is_an_expression_language_only_where_this_run_has_one() {
        assertThat(getClass().getClassLoader().getResource("jakarta/el/ExpressionFactory.class") != null)
                .isEqualTo(Provider.EXPRESSIONS);
    }

    private static String jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static String version(String of) {
        return System.getProperty("hosts." + of, "");
    }
}
