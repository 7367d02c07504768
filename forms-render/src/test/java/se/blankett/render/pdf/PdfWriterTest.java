package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import se.blankett.pdfproof.Tags;
import se.blankett.pdfproof.Vera;

class PdfWriterTest {
    @Test
    void a_document_of_every_kind_of_box_breaks_no_rule() {
        assertThat(Vera.failures(Documents.whole())).isEmpty();
    }

    @Test
    void an_empty_document_breaks_no_rule() {
        assertThat(Vera.failures(Documents.of(Documents.title("Tom")))).isEmpty();
    }

    @Test
    void a_table_over_pages_is_one_table_whose_columns_are_headed_once() {
        Tags.Tag document = Tags.read(Documents.of(Documents.title("Priser"), Documents.columns(100)));
        Tags.Tag table = document.children().get(1);

        assertThat(table.children()).extracting(Tags.Tag::type).containsExactly("Caption", "THead", "TBody");
        assertThat(table.children().get(1).toOutline()).isEqualTo("""
                THead
                  TR
                    TH Scope=Column: Vara
                    TH Scope=Column: Omdöme
                    TH Scope=Column: Pris
                """);
        assertThat(table.children().get(2).children()).hasSize(100);
        assertThat(table.all().flatMap(tag -> tag.pages().stream()).distinct()).containsExactly(1, 2, 3, 4);
        assertThat(table.all().filter(tag -> tag.text().equals("Vara"))).hasSize(1);
    }

    @Test
    void an_answer_over_pages_is_one_paragraph() {
        String answer = "Många ord. ".repeat(1000).strip();

        Tags.Tag paragraph = Tags.read(Documents.of(Documents.title("Lång"), Documents.paragraph(answer)))
                .children()
                .get(1);

        assertThat(paragraph.pages()).containsExactly(1, 2, 3);
        assertThat(paragraph.text()).isEqualTo(answer);
    }

    @Test
    void a_link_leads_where_it_says() throws IOException {
        try (PDDocument document = Loader.loadPDF(Documents.whole())) {
            PDAnnotationLink link =
                    (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);

            assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo("https://exempel.se/%C3%A5?a=1&b=(2)");
            assertThat(link.getContents()).isEqualTo("på vår webbplats, som har ett ganska långt namn");
        }
    }

    @Test
    void headings_are_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(Documents.whole())) {
            PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();

            assertThat(List.of(
                            first.getTitle(),
                            first.getFirstChild().getTitle(),
                            first.getFirstChild().getFirstChild().getTitle()))
                    .containsExactly("Prov på allt", "Del", "Mindre del");
            assertThat(document.getPages().indexOf(first.getFirstChild().findDestinationPage(document)))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_figure_says_what_it_shows() {
        assertThat(Tags.read(Documents.whole()).all().filter(tag -> tag.type().equals("Figure")))
                .singleElement()
                .satisfies(figure -> assertThat(figure.attributes())
                        .containsEntry("Alt", "En karta över \"Storköping\""));
    }
}
