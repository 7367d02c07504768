package se.blankett.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types is no part of a message, and is never evaluated. */
class TypedByAnyoneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "{label}",
                "{se.blankett.constraint.Postnummer.message}",
                "${validatedValue}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "{{7*7}}",
                "\\${7*7}",
                "{",
                "}",
                "$",
                "\\"
            })
    void a_text_is_refused_in_the_same_words_as_any_other(String typed) {
        assertThat(Named.messages("sv", "postnummer", typed))
                .containsExactly("Skriv ett postnummer med fem siffror i fältet ”Nummer”.");
        assertThat(Named.messages("sv", "fastighet", typed))
                .containsExactly("Kontrollera gärna fältet ”Nummer”. "
                        + "En fastighetsbeteckning skrivs oftast så här: Skoga 1:54.");
    }
}
