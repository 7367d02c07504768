package se.blankett.workbench.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.blankett.submission.Upload;

class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=----x";

    private static Multipart read(String body) throws IOException {
        return Multipart.read(TYPE, body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_fields_and_files_as_a_browser_sends_them() throws IOException {
        Multipart posted = read("""
                ------x
                Content-Disposition: form-data; name="/namn"

                Åsa & Eva=1
                ------x
                Content-Disposition: form-data; name="/a%22b"; filename="Läkar%22intyg.pdf"
                Content-Type: text/html

                %PDF-1.7
                ------x
                Content-Disposition: form-data; name="/tom"; filename=""
                Content-Type: application/octet-stream


                ------x--
                """);

        assertThat(posted.fields()).isEqualTo("%2Fnamn=%C3%85sa+%26+Eva%3D1");
        assertThat(posted.files()).map(Upload::field).containsExactly("/a\"b", "/tom");
        assertThat(posted.files()).map(Upload::fileName).containsExactly("Läkar\"intyg.pdf", "");
        assertThat(posted.files().get(0).content().getInputStream()).hasContent("%PDF-1.7");
    }

    @Test
    void refuses_what_ends_too_soon_or_is_none() {
        assertThatThrownBy(() -> read("------x\nContent-Disposition: form-data; name=\"/a\"\n\nhalf"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Multipart.read("multipart/form-data", new byte[0]))
                .hasMessage("no boundary");
    }

    @Test
    void is_told_by_the_type_of_the_body() {
        assertThat(Multipart.is("Multipart/Form-Data; boundary=x")).isTrue();
        assertThat(Multipart.is("application/x-www-form-urlencoded")).isFalse();
        assertThat(Multipart.is("")).isFalse();
    }

    @Test
    void is_told_by_how_the_body_begins() throws IOException {
        byte[] body = "------x\r\nContent-Disposition: form-data; name=\"/a\"\r\n\r\n1\r\n------x--\r\n"
                .getBytes(StandardCharsets.UTF_8);
        String type = Multipart.typeOf(body).orElseThrow();

        assertThat(type).isEqualTo("multipart/form-data; boundary=\"----x\"");
        assertThat(Multipart.read(type, body).fields()).isEqualTo("%2Fa=1");
        assertThat(Multipart.typeOf("--a=1&/b=2".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Multipart.typeOf(new byte[0])).isEmpty();
    }
}
