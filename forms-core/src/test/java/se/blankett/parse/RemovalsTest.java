package se.blankett.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.blankett.report.Problem;

class RemovalsTest {
    @TempDir
    private Path folder;

    @Test
    void tells_of_what_is_taken_away_and_still_named_where_it_is_taken_away() throws IOException {
        write(
                "a.form.json",
                "{'$id':'https://exempel.se/a','title':'Bas','x-form':{'version':'1.0.0','pages':[{'id':'p','title':'P','fields':['a','b']}]},"
                        + "'properties':{'a':{'title':'A','type':'string'},'b':{'title':'B','type':'string'}},'required':['b']}");
        write(
                "a.1780.overlay.json",
                "{'overlay':'https://exempel.se/a','base':'^1.0.0','merge':{'properties':{'b':null}}}");

        assertThat(FormParser.check(folder.resolve("a.1780.overlay.json")).stream()
                        .map(Problem::toString))
                .containsExactlyInAnyOrder(
                        "a.1780.overlay.json#/merge/properties/b: this is taken away, and a.form.json#/x-form/pages/0/fields/1 still names it; change that in the overlay too, or keep \"b\"",
                        "a.1780.overlay.json#/merge/properties/b: this is taken away, and a.form.json#/required still names it; change that in the overlay too, or keep \"b\"");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), Reading.json(text));
    }
}
