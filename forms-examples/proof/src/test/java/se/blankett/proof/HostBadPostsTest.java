package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.form.Form;
import se.blankett.submission.Submission;

/** Posts that the page on the screen does not make: the right page comes, with everything that was typed. */
class HostBadPostsTest {
    private static final Form FORM = HostProbe.form();
    private static final String THIS = "!form=" + FORM.identity().token();
    private static final String OLDER =
            "!form=" + HostProbe.form("0.9.0").identity().token();
    private static final String BARN = "200 /prov/barn";
    private static final String HELD = "{/barn/0/fornamn=Alva, /barn/1/fornamn=Bo}";

    /** The draft: a cat called Misse, and two rows on the page of children, where the person is. */
    private static HostClient begun(Host host) {
        HostClient client = new HostClient(host).get("/prov");
        client.post("/prov", "!start=");
        client.post("/prov", THIS, "!page=djur", "!next=", "/djur=katt", "/namn=Misse");
        client.post("/prov", THIS, "!page=hjalp", "!next=");
        client.post("/prov", THIS, "!page=barn", "!update=", "/barn/0/fornamn=Alva", "/barn/1/fornamn=Bo");
        assertThat(client.answer()).isEqualTo(BARN);
        return client;
    }

    static Stream<Arguments> posts() {
        return Stream.of(
                bad("a page that is no longer asked", "200 /prov/hjalp", "{}", "!page=valp", "!update=", "/valp=true"),
                bad(
                        "another version",
                        BARN,
                        "{/barn/0/fornamn=Alva, /barn/1/fornamn=Cecilia}",
                        OLDER,
                        "!page=barn",
                        "!next=",
                        "/barn/1/fornamn=Cecilia"),
                bad("another form", BARN, HELD, "!form=0123456789abcdef", "!page=start", "!submit=", "/namn=Karo"),
                bad("no page named", "200 /prov/text", "{}", "!next=", "/barn/0/fornamn=Alva"),
                bad("a page that there is not", BARN, HELD, "!page=finns-inte", "!next="),
                bad("no button", BARN, HELD, "!page=barn"),
                bad("an unknown button", BARN, HELD, "!page=barn", "!drop=/barn"),
                bad("an unknown target to add", BARN, HELD, "!page=barn", "!add=/finns/inte"),
                bad("a target to add that is no pointer", BARN, HELD, "!page=barn", "!add=barn~~"),
                bad("a row to remove that is not there", BARN, HELD, "!page=barn", "!remove=/barn/7"),
                bad("a row to remove that is no number", BARN, HELD, "!page=barn", "!remove=/barn/-1"),
                bad("a row to remove that is no row", BARN, HELD, "!page=barn", "!remove=/namn"),
                bad("a row to move that is not there", BARN, HELD, "!page=barn", "!up=/barn/999999999999"),
                bad("a submit without a review", "200 /prov/text", "{}", "!page=review", "!submit="),
                bad("a forged value of what nobody changes", BARN, HELD, "!page=barn", "!update=", "/beslut=beviljat"),
                bad(
                        "a name with markup",
                        BARN,
                        HELD,
                        "!page=barn",
                        "!update=",
                        "/barn/0/<script>pwned=1</script>=x",
                        "\"><img src=x onerror=pwned=1>=x"),
                bad("a button with markup", BARN, HELD, "!page=barn", "!change=\"><script>pwned=1</script>"),
                bad(
                        "an option that there is not",
                        "200 /prov/djur",
                        "{/namn=Misse}",
                        "!page=djur",
                        "!next=",
                        "/djur=<b>fisk</b>",
                        "/namn=Misse"),
                bad(
                        "several texts of one field",
                        "200 /prov/djur",
                        "{/djur=katt, /namn=A}",
                        "!page=djur",
                        "!update=",
                        "/djur=katt",
                        "/namn=A",
                        "/namn=B"),
                bad(
                        "parts of what has none",
                        BARN,
                        HELD,
                        "!page=barn",
                        "!update=",
                        "/barn/0/fornamn~year=2020",
                        "/barn~x=3"),
                bad("a count of rows that is no number", BARN, HELD, "!page=barn", "!update=", "/barn~rows=-5"),
                bad(
                        "more rows than the form has",
                        "200 /prov/barn",
                        "{/barn/0/fornamn=Alva, /barn/1/fornamn=Bo, /barn/8/fornamn=Ida}",
                        "!page=barn",
                        "!next=",
                        "/barn/8/fornamn=Ida"));
    }

    private static Arguments bad(String name, String answer, String typed, String... parameters) {
        return argumentSet(name, answer, typed, parameters);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void are_answered_with_the_right_page_and_lose_nothing(String answer, String typed, String[] parameters) {
        try (Host host = Host.of(Host.Script.SERVED, FORM)) {
            HostClient client = begun(host);

            client.post("/prov", parameters);

            assertThat(client.answer()).isEqualTo(answer);
            assertThat(client.typed()).hasToString(typed);
            assertThat(client.shown().select("script:not([src]), img, b")).isEmpty();
            assertThat(client.shown().html()).doesNotContain("pwned", "beviljat");
            client.get("/prov/djur");
            assertThat(client.typed()).containsKey("/namn");
            assertThat(host.failures()).isEmpty();
            assertThat(host.stored()).isZero();
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("6 000 parameters", "!page=barn&!next=&" + repeated("%2Fbarn%2F0%2Ffornamn=x", 6_000)),
                argumentSet(
                        "6 000 unknown parameters",
                        IntStream.range(0, 6_000)
                                .mapToObj(each -> "p" + each + "=x")
                                .collect(Collectors.joining("&"))),
                argumentSet(
                        "two million characters", "!page=barn&!next=&%2Fbarn%2F0%2Ffornamn=" + "x".repeat(2_000_000)),
                argumentSet("a name of two million characters", "%2F" + "x".repeat(2_000_000) + "=y"),
                argumentSet("a row with a large number", "!page=barn&!next=&%2Fbarn%2F99999%2Ffornamn=x"),
                argumentSet("a row beyond all numbers", "!page=barn&!next=&%2Fbarn%2F99999999999999999999%2Ffornamn=x"),
                argumentSet("a count of rows beyond all", "!page=barn&!next=&%2Fbarn~rows=4000000000"));
    }

    private static String repeated(String text, int times) {
        return IntStream.range(0, times).mapToObj(each -> text).collect(Collectors.joining("&"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void beyond_the_limits_are_refused_with_one_line_and_the_draft_is_kept(String body) {
        try (Host host = Host.of(Host.Script.SERVED, FORM)) {
            HostClient client = begun(host);

            client.raw("/prov", body);

            assertThat(client.answer())
                    .isEqualTo("413 /prov Det du skickade är för stort. Dina tidigare svar finns kvar.");
            assertThat(client.get("/prov/barn").typed()).hasToString(HELD);
            assertThat(host.failures()).isEmpty();
        }
    }

    static Stream<Arguments> bytes() {
        return Stream.of(
                argumentSet("Latin-1 in percent escapes", "%2Fnamn=K%E5re", "K\uFFFDre"),
                argumentSet("bytes of Latin-1", "%2Fnamn=K\u00e5re", "K\uFFFDre"),
                argumentSet("a percent sign that begins no escape", "%2Fnamn=100%+s%u00e4kert%", "100% s%u00e4kert%"),
                argumentSet("half a character", "%2Fnamn=a%F0%9F%98", "a\uFFFD"),
                argumentSet("a null character", "%2Fnamn=a%00b", "a\uFFFDb"),
                argumentSet("an escape character", "%2Fnamn=a%1Bb", "a\u001Bb"));
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void in_a_wrong_charset_are_read_as_far_as_they_can_be(String body, String shown) {
        try (Host host = Host.of(Host.Script.SERVED, FORM)) {
            HostClient client = begun(host);

            client.raw("/prov", "!page=djur&!update=&%2Fdjur=katt&" + body);

            assertThat(client.get("/prov/djur").typed())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("/djur", "katt", "/namn", shown));
            assertThat(host.failures()).isEmpty();
        }
    }

    @Test
    void of_an_old_tab_keep_what_was_typed_there_and_what_was_typed_elsewhere() {
        inReview(client -> {
            client.post("/prov", THIS, "!page=djur", "!next=", "/djur=hund", "/namn=Karo");
            assertThat(client.answer()).isEqualTo("200 /prov/djur");
            assertThat(client.typed()).hasToString("{/djur=hund, /namn=Karo}");
            client.post("/prov", THIS, "!page=review", "!submit=");
            assertThat(client.answer())
                    .as("a submit of the other tab, which does not show the dog")
                    .isEqualTo("200 /prov/valp");
        });
    }

    @Test
    void that_repeat_a_submit_show_the_same_receipt() {
        try (Host host = Host.of(Host.Script.SERVED, FORM)) {
            HostClient client = review(host);
            String[] submit = {THIS, "!page=review", "!submit="};
            client.post("/prov", submit);
            String receipt = client.answer();
            assertThat(receipt).startsWith("200 /kvitto/EX-");
            client.get("/prov"); // the token of the session stands on it
            assertThat(client.post("/prov", submit).answer()).isEqualTo(receipt);
            client.get("/prov");
            assertThat(client.post("/prov", THIS, "!page=djur", "!next=", "/namn=Annat")
                            .answer())
                    .isEqualTo(receipt);
            assertThat(host.stored()).isEqualTo(1);
            assertThat(host.submissions().values())
                    .singleElement()
                    .extracting(Submission::answers)
                    .hasToString("{djur=katt, namn=Misse, barn=[{fornamn=Alva}, {fornamn=Bo}], epost=kim@exempel.se}");
            client.get("/prov").post("/prov", "!start=");
            assertThat(client.typed()).as("a new one is begun").isEmpty();
        }
    }

    @Test
    void of_another_site_are_refused_and_read_by_nobody_else() {
        try (Host host = Host.of(Host.Script.SERVED, FORM)) {
            HostClient client = review(host);
            client.post("/prov", THIS, "!page=review", "!submit=");
            String receipt = client.answer().substring(4);
            HostClient stranger = new HostClient(host);
            assertThat(stranger.get(receipt).answer()).startsWith("404 ");
            assertThat(stranger.post("/prov", "!page=djur", "!next=").answer())
                    .isEqualTo("403 /prov Öppna e-tjänsten igen. Dina svar finns kvar.");
        }
    }

    private static void inReview(Consumer<HostClient> check) {
        try (Host host = Host.of(Host.Script.SERVED, FORM)) {
            check.accept(review(host));
            assertThat(host.failures()).isEmpty();
            assertThat(host.stored()).isZero();
        }
    }

    private static HostClient review(Host host) {
        HostClient client = begun(host);
        client.post("/prov", THIS, "!page=barn", "!next=", "/barn/0/fornamn=Alva", "/barn/1/fornamn=Bo");
        client.post("/prov", THIS, "!page=text", "!next=", "/epost=kim@exempel.se");
        assertThat(client.answer()).isEqualTo("200 /prov/review");
        return client;
    }
}
