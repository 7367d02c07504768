package se.blankett.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.submission.AttachmentStore;
import se.blankett.submission.Draft;
import se.blankett.submission.Post;
import se.blankett.submission.Upload;
import se.blankett.submission.UploadLimits;
import se.blankett.submission.Uploads;

/** What is told of files that were not taken, and what is left of the draft. */
class RefusedFilesTest {
    private final AttachmentStore store = AttachmentStore.inMemory(100_000);

    private Draft bind(Draft draft, Upload... files) {
        return FilesTest.BINDER.bind(
                draft, Uploads.post(store, List.of(files)), Set.of(FilesTest.INTYG, FilesTest.BILAGOR));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_will_not_do_is_told_and_leaves_the_draft_whole(Upload file, String sentence) {
        Draft before = bind(Draft.of(""), Uploads.of("/intyg", "intyg.pdf", Uploads.PDF));
        Post post = Post.of(Map.of("/namn", "Eva"), List.of(file), store, new UploadLimits(40, 1_000, 10));

        Draft after = FilesTest.BINDER.bind(before, post, Set.of(FilesTest.INTYG, FilesTest.BILAGOR));

        assertThat(after.attachments()).isEqualTo(before.attachments());
        assertThat(after.answers(FilesTest.FORM)).containsEntry("namn", "Eva").containsKey("intyg");
        assertThat(FilesTest.told(after)).containsExactly(sentence);
        assertThat(Draft.parse(after.toJson())).isEqualTo(after);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet(
                        "another type than its name says",
                        Uploads.of("/intyg", "bild.pdf", FilesTest.TXT),
                        "/intyg file.type: Välj en fil av typen PDF eller PNG för ”Intyg”."),
                argumentSet(
                        "larger than the question takes",
                        Uploads.of("/intyg", "stor.pdf", Uploads.PDF + "x".repeat(15)),
                        "/intyg file.tooBig: Välj en mindre fil för ”Intyg”. Filen ”stor.pdf” är större än 30 byte."),
                argumentSet(
                        "larger than the host takes",
                        Uploads.of("/intyg", "stor.pdf", Uploads.PDF + "x".repeat(50)),
                        "/intyg file.tooBig: Välj en mindre fil för ”Intyg”. Filen ”stor.pdf” är större än 30 byte."),
                argumentSet(
                        "empty",
                        Uploads.of("/intyg", "tom.pdf", ""),
                        "/intyg file.empty: Välj en annan fil för ”Intyg”. Filen ”tom.pdf” är tom."),
                argumentSet(
                        "broken off",
                        Uploads.broken("/intyg", "halv.pdf"),
                        "/intyg file.failed: Försök igen att lägga till filen ”halv.pdf” för ”Intyg”. Den kom inte fram."),
                argumentSet(
                        "a name that is turned around",
                        Uploads.of("/bilagor", "../x\u202Efdp.exe", FilesTest.TXT),
                        "/bilagor file.type: Välj en fil av typen PDF eller PNG för ”Bilagor”."));
    }

    @Test
    void each_of_several_is_told_by_its_name_and_those_that_will_do_are_added() {
        Draft draft = bind(
                Draft.of(""),
                Uploads.of("/bilagor", "a.txt", FilesTest.TXT),
                Uploads.of("/bilagor", "b.pdf", Uploads.PDF),
                Uploads.of("/bilagor", "c.pdf", ""),
                Uploads.of("/bilagor", "d.pdf", Uploads.PDF + "x".repeat(50)),
                Uploads.broken("/bilagor", "e.pdf"));

        assertThat(FilesTest.names(draft)).containsExactly("b.pdf");
        assertThat(FilesTest.told(draft))
                .containsExactly(
                        "/bilagor file.several: De här filerna lades inte till för ”Bilagor”: ”a.txt” är inte av"
                                + " typen PDF eller PNG; ”c.pdf” är tom; ”d.pdf” är större än 30 byte; ”e.pdf” kom inte fram."
                                + " Välj andra filer eller försök igen.");
        assertThat(Draft.parse(draft.toJson())).isEqualTo(draft);
    }

    @Test
    void the_only_one_of_several_that_will_not_do_is_named() {
        Draft draft = bind(
                Draft.of(""),
                Uploads.of("/bilagor", "a.txt", FilesTest.TXT),
                Uploads.of("/bilagor", "b.pdf", Uploads.PDF));

        assertThat(FilesTest.names(draft)).containsExactly("b.pdf");
        assertThat(FilesTest.told(draft))
                .containsExactly("/bilagor file.type: Välj en fil av typen PDF eller PNG för ”Bilagor” i stället för"
                        + " ”a.txt”.");
    }

    @Test
    void what_is_left_over_is_told_by_its_name() {
        Upload[] five = Stream.of("1", "2", "3", "4", "5")
                .map(name -> Uploads.of("/bilagor", name + ".pdf", Uploads.PDF + name))
                .toArray(Upload[]::new);

        Draft draft = bind(Draft.of(""), five);

        assertThat(FilesTest.names(draft)).containsExactly("1.pdf", "2.pdf", "3.pdf");
        assertThat(FilesTest.told(draft))
                .containsExactly("/bilagor file.several: De här filerna lades inte till för ”Bilagor”: med ”4.pdf” blir"
                        + " det fler än 3 filer; med ”5.pdf” blir det fler än 3 filer. Välj andra filer eller försök"
                        + " igen.");
    }

    @Test
    void the_next_post_of_the_page_does_not_tell_again_of_what_was_not_taken() {
        Draft refused = bind(Draft.of(""), Uploads.of("/intyg", "a.pdf", FilesTest.TXT));

        assertThat(FilesTest.told(refused)).hasSize(1);
        assertThat(bind(refused)).isEqualTo(Draft.of(""));
    }
}
