package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.report.Problem;

/** What lies in the folder of a form. */
class FolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void reads_no_document_of_more_than_4_mib() throws IOException {
        Path form = Files.write(folder.resolve("x.form.json"), new byte[(4 << 20) + 1]);

        assertThat(FormParser.check(form).stream().map(Problem::toString))
                .isEqualTo(List.of("x.form.json#: the document is larger than 4 MiB; split it"));
    }

    @Test
    void goes_past_a_neighbour_that_is_no_text() throws IOException {
        Files.write(folder.resolve("a.json"), new byte[] {(byte) 0xFF});
        Files.writeString(folder.resolve("b.json"), "{\"$id\": \"urn:x:b\", \"title\": \"B\", \"type\": \"string\"}");
        Path form = folder.resolve("x.form.json");
        Files.writeString(
                form, "{\"title\": \"X\", \"type\": \"object\", \"properties\": {\"b\": {\"$ref\": \"urn:x:b\"}}}");

        assertThat(FormParser.check(form)).isEmpty();
    }

    @Test
    void refuses_a_tree_that_another_document_would_extend() throws IOException {
        String draft = "\"$schema\": \"https://json-schema.org/draft/2019-09/schema\", \"$recursiveAnchor\": true";
        Files.writeString(
                folder.resolve("tree.json"),
                "{" + draft + ", \"$id\": \"urn:x:tree\", \"type\": \"object\", \"properties\": {\"namn\": {\"type\":"
                        + " \"string\"}, \"barn\": {\"type\": \"array\", \"items\": {\"$recursiveRef\": \"#\"}}}}");
        Path form = folder.resolve("x.form.json");
        String own = "\"properties\": {\"rot\": {\"$ref\": \"tree.json\"}}}";
        Files.writeString(form, "{" + draft + ", " + own);

        assertThat(FormParser.check(form)).extracting(Problem::toString).contains("tree.json#/$recursiveAnchor:"
                + " '$recursiveAnchor' stands in two documents of this form, and one would extend the other's tree;"
                + " use '$ref', and leave out '$recursiveAnchor'");

        Files.writeString(form, "{" + draft.substring(0, draft.lastIndexOf(',')) + ", " + own);
        assertThat(FormParser.check(form)).extracting(Problem::code).doesNotContain("ref.dynamic");
    }
}
