package se.blankett.render.everywhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.dialogue.Dialogue;
import se.blankett.form.Form;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;
import se.blankett.pdfproof.Vera;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.pdf.PdfOptions;
import se.blankett.render.pdf.PdfRenderer;
import se.blankett.render.view.PageOptions;
import se.blankett.render.view.Recipient;
import se.blankett.submission.Post;
import se.blankett.submission.Prefill;
import se.blankett.submission.Submission;
import se.blankett.submission.Turn;

/**
 * A form with every kind of text, translated not at all, or every second text of it: whatever is drawn, each text is read
 * in its own language (WCAG 2.2, 3.1.2). In Swedish each text of the author has an å, in English none has, and no text of
 * ours, and no answer.
 */
class UntranslatedTest {
    private static final Path FORM = Path.of("src/test/resources/se/blankett/render/everywhere/all.form.json");
    private static final PageOptions OPTIONS = PageOptions.of("/prov");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final String RIGHT =
            "!next&/namn=Eva&/kod=abc&/langd=60&/vikt=8&/djur=f&/djur=g&/art=m&/land=Åland&/fri=hej&/intyg=true&/sant=true"
                    + "&/dag~day=3&/dag~month=5&/dag~year=2024&/manad~year=2024&/manad~month=maj&/klocka=9.05"
                    + "&/adress/gata=Gatan";

    /** Answers to the three pages: none, wrong ones of many kinds, and such as are accepted. */
    private static final List<String> POSTS = List.of(
            "!next",
            "!next&/namn=elvabokstaver&/kod=A1&/langd=x&/vikt=9&/djur=f&/djur=a&/sant=true&/dag~day=3&/dag~month=5"
                    + "&/dag~year=26&/manad~year=2024&/klocka=99&/adress/co=x&/art=m",
            "!next&/namn=Eva&/kod=ABC&/langd=120&/vikt=8&/adress/co=&/land=Narnia&/dag~day=3&/dag~month=mars&/dag~year=2024",
            RIGHT,
            RIGHT,
            "!add=/barn",
            "!next&/barn~rows=2&/barn/0/smek=&/barn/1/smek=Bo&/barn/1/ort=Oz&/barn/1/lekar~rows=1&/barn/1/lekar/0="
                    + "x".repeat(30)
                    + "&/orter~rows=1&/orter/0=" + "x".repeat(30)
                    + "&/poster~rows=1&/poster/0/antal=99&/kostnader/hyra/fore=99&/plats/lat=20&/tel=&/brev=",
            "!next&/barn~rows=2&/barn/0/smek=Alva&/barn/0/ort=Nå&/barn/1/smek=Bo&/barn/1/ort=&/barn/1/lekar~rows=2&/barn/1/lekar/0=Kula"
                    + "&/barn/1/lekar/1=Boll&/orter~rows=2&/orter/0=Hem&/orter/1=Bort&/poster~rows=2&/poster/0/antal=9"
                    + "&/poster/0/vad=Båt&/poster/1/vad=Låda&/kostnader/hyra/fore=9&/kostnader/hyra/efter=9"
                    + "&/kostnader/mat/fore=1&/plats/lat=59.3&/plats/lon=18.1&/plats/ord=Torg&/tel=070&/brev=",
            "!next",
            "!next&/kant=x",
            "!submit");

    @TempDir
    private Path folder;

    private final Map<String, List<Spoken>> drawn = new LinkedHashMap<>();

    static Stream<Arguments> translations() {
        return Stream.of(
                argumentSet("none", (IntPredicate) number -> false),
                argumentSet("every second", (IntPredicate) number -> number % 2 == 0),
                argumentSet("the others", (IntPredicate) number -> number % 2 == 1));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void each_text_is_read_in_its_own_language(IntPredicate translated) throws IOException {
        Path file = write(text -> text);
        Files.writeString(folder.resolve("all.en.json"), translation(file, translated));
        fillIn(FormParser.parse(file).in("en"), text -> text);

        assertThat(misread(text -> text.toLowerCase(Locale.ROOT).contains("å") ? "sv" : "en"))
                .isEmpty();
        assertThat(drawn.values())
                .hasSize(16)
                .allSatisfy(texts -> assertThat(texts).extracting(Spoken::lang).contains("en", "sv"));
    }

    /** In German every text of the author has a ß, and the interface is Swedish. */
    @Test
    void a_form_in_a_language_without_texts_of_ours_is_read_in_two() throws IOException {
        UnaryOperator<String> german = text -> text.replaceAll("[åÅ]", "ß");
        Path file = write(text -> german.apply(text).replace("\"lang\": \"sv\"", "\"lang\": \"de-AT\""));
        fillIn(FormParser.parse(file), german);

        assertThat(misread(text -> text.contains("ß") ? "de-AT" : "sv")).isEmpty();
        assertThat(drawn.values())
                .hasSize(16)
                .allSatisfy(texts -> assertThat(texts).extracting(Spoken::lang).contains("de-AT", "sv"));
    }

    private List<String> misread(UnaryOperator<String> langOf) {
        List<String> misread = new ArrayList<>();
        drawn.forEach((name, texts) -> texts.stream()
                .filter(text -> !text.lang().equals(langOf.apply(text.text())))
                .forEach(text -> misread.add(name + ": " + text)));
        return misread;
    }

    private Path write(UnaryOperator<String> change) throws IOException {
        return Files.writeString(folder.resolve("all.form.json"), change.apply(Files.readString(FORM)));
    }

    private String translation(Path form, IntPredicate translated) throws IOException {
        Files.writeString(folder.resolve("all.en.json"), "{}");
        List<String> texts =
                List.copyOf(new TreeSet<>(FormParser.parse(form).in("en").untranslated()));
        Map<String, Object> translation = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (translated.test(i)) {
                translation.put(texts.get(i), texts.get(i).replaceAll("[åÅ]", "oo"));
            }
        }
        return Json.write(translation);
    }

    private void fillIn(Form form, UnaryOperator<String> words) {
        Prefill known = Prefill.of(
                Map.of("val", words.apply("Åker"), "flera", List.of(words.apply("Åker"), words.apply("Blå"))));
        Dialogue dialogue = Dialogue.of(form, CLOCK);
        HtmlRenderer html = HtmlRenderer.of(form);
        draw("start", html.start(OPTIONS));
        Turn turn = dialogue.show(dialogue.start("A-1", known), "");
        for (String post : POSTS) {
            String page = turn.draft().page();
            draw(page + " " + drawn.size(), html.render(turn, OPTIONS));
            turn = dialogue.take(turn.draft(), Post.parse("!page=" + page + "&" + words.apply(post)));
        }
        assertThat(turn.kind()).as(html.render(turn, OPTIONS)).isEqualTo(Turn.Kind.DONE);
        read(turn.submission().orElseThrow(), html);
    }

    private void read(Submission submission, HtmlRenderer html) {
        drawn.put("stored", Spoken.inJson(submission.toJson()));
        Submission again = Submission.parse(submission.toJson());
        assertThat(again).isEqualTo(submission);
        draw("receipt", html.receipt(again, OPTIONS));
        for (Recipient recipient : Recipient.values()) {
            byte[] pdf =
                    PdfRenderer.of().receipt(again, PdfOptions.of(recipient)).bytes();
            drawn.put("pdf for the " + recipient, Spoken.inPdf(pdf));
            assertThat(Vera.failures(pdf)).isEmpty();
        }
    }

    private void draw(String name, String html) {
        drawn.put(name, Spoken.inHtml(html));
    }
}
