package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    private static final String LABEL = "a".repeat(61);

    static Stream<Arguments> addresses() {
        return Stream.of(
                argumentSet("plain", "anna@exempel.se", "anna@exempel.se"),
                argumentSet("only the domain in lower case", "Anna.B@Exempel.SE", "Anna.B@exempel.se"),
                argumentSet("blanks around", " \tanna@exempel.se\n", "anna@exempel.se"),
                argumentSet(
                        "pasted with what is not seen", "\u200banna\u2060@exem\u00adpel.se\ufeff", "anna@exempel.se"),
                argumentSet("marks of direction", "\u202aanna@exempel.se\u202c", "anna@exempel.se"),
                argumentSet("å ä ö in the local part", "åsa.öst@exempel.se", "åsa.öst@exempel.se"),
                argumentSet("å ä ö in the domain", "anna@Räksmörgås.se", "anna@räksmörgås.se"),
                argumentSet("spelt for the net", "anna@xn--rksmrgs-5wao1o.se", "anna@xn--rksmrgs-5wao1o.se"),
                argumentSet("full-width domain", "anna@\uff45xempel\uff0ese", "anna@exempel.se"),
                argumentSet("ideographic dot", "anna@exempel\u3002se", "anna@exempel.se"),
                argumentSet("sharp s stays", "anna@straße.de", "anna@straße.de"),
                argumentSet("plus", "anna+e-tjänst@exempel.se", "anna+e-tjänst@exempel.se"),
                argumentSet(
                        "odd but allowed",
                        "o'brien/x=y!#$%&*{}|~^`?_-@a.b-c.se",
                        "o'brien/x=y!#$%&*{}|~^`?_-@a.b-c.se"),
                argumentSet("one letter", "a@b.se", "a@b.se"),
                argumentSet("local part of 64", "a".repeat(64) + "@b.se", "a".repeat(64) + "@b.se"),
                argumentSet("254 characters", ofLength(254), ofLength(254)));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void reads_addresses(String typed, String stored) {
        assertThat(EmailAddress.read(typed)).isEqualTo(Reading.of(new EmailAddress(stored)));
        assertThat(EmailAddress.read(stored)).isEqualTo(Reading.of(new EmailAddress(stored)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "anna",
                "anna@",
                "@exempel.se",
                "anna@exempel",
                "a@b@exempel.se",
                "anna@@exempel.se",
                ".anna@exempel.se",
                "anna.@exempel.se",
                "an..na@exempel.se",
                "an na@exempel.se",
                "anna@exem pel.se",
                "an\u00a0na@exempel.se",
                "anna@exempel..se",
                "anna@.exempel.se",
                "anna@exempel.se.",
                "anna@-exempel.se",
                "anna@exempel-.se",
                "anna@exempel.s",
                "anna@exem_pel.se",
                "anna@[127.0.0.1]",
                "\"a b\"@exempel.se",
                "Anna <anna@exempel.se>",
                "anna@exempel.se, bo@exempel.se",
                "anna@exempel.se;bo@exempel.se",
                "anna\0@exempel.se",
                "an\ud83dna@exempel.se",
                "anna@exem\ude00pel.se",
                "anna@exempel.se\nBcc: x",
                "anna\nBcc: x@exempel.se",
                "mailto:anna@exempel.se"
            })
    void refuses_what_no_mail_system_takes(String typed) {
        assertThat(EmailAddress.read(typed)).isEqualTo(Reading.failed(Fault.FORMAT));
    }

    @Test
    void refuses_what_is_too_long() {
        assertThat(EmailAddress.read("a".repeat(65) + "@b.se").fault()).contains(Fault.FORMAT);
        assertThat(EmailAddress.read(ofLength(255)).fault()).contains(Fault.FORMAT);
        assertThat(EmailAddress.read("anna@" + "a".repeat(64) + ".se").fault()).contains(Fault.FORMAT);
        assertThat(EmailAddress.read("a@" + "ö.".repeat(60) + "se").fault()).contains(Fault.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "@", "a.", "a@", ".a@b.", "-", "ö", "\u0315\u0300", "\u200b", "\ufdfa", "\ud83d"})
    void a_long_text_is_refused_at_once(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(EmailAddress.read(part.repeat(100_000)).identifier()).isEmpty();
            assertThat(EmailAddress.read("anna@" + part.repeat(100_000) + ".se").identifier())
                    .isEqualTo(
                            part.equals("\u200b")
                                    ? EmailAddress.read("anna@.se").identifier()
                                    : java.util.Optional.empty());
        });
    }

    @Test
    void reading_never_throws_and_what_was_read_is_read_again() {
        Random random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("anna@exempel.se");
            for (int n = random.nextInt(3); n >= 0; n--) {
                text.insert(random.nextInt(text.length() + 1), Character.toChars(random.nextInt(0x3100)));
            }
            EmailAddress.read(text.toString())
                    .identifier()
                    .ifPresent(address ->
                            assertThat(EmailAddress.read(address.stored())).isEqualTo(Reading.of(address)));
        }
    }

    @Test
    void shows_and_masks() {
        EmailAddress address = new EmailAddress("åsa.öst@exempel.se");

        assertThat(address.display()).isEqualTo("åsa.öst@exempel.se");
        assertThat(address.masked()).isEqualTo("å***@exempel.se");
        assertThat(address).hasToString("å***@exempel.se");
        assertThat(new EmailAddress("😀a@exempel.se").masked()).isEqualTo("😀***@exempel.se");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@Exempel.se", "anna@exem\u200bpel.se", "anna @exempel.se"})
    void cannot_be_made_of_what_is_none_and_does_not_repeat_it(String stored) {
        assertThatThrownBy(() -> new EmailAddress(stored))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("e-mail address: must be local part, @ and domain");
    }

    /** An address of exactly so many characters. */
    private static String ofLength(int length) {
        String local = "a".repeat(length - 3 * (LABEL.length() + 1) - 3 - 1);
        return local + "@" + (LABEL + ".").repeat(3) + "com";
    }
}
