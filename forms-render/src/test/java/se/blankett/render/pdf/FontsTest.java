package se.blankett.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.blankett.render.layout.Face;

class FontsTest {
    private static final Fonts FONTS = Fonts.liberation();

    @ParameterizedTest
    @MethodSource("alphabets")
    void each_face_has_every_letter(String letters) {
        String both = letters + letters.toUpperCase(Locale.ROOT);

        for (Face face : Face.values()) {
            assertThat(both.codePoints()
                            .filter(letter -> FONTS.glyph(face, letter) == Fonts.MISSING)
                            .mapToObj(Character::toString))
                    .as(face.toString())
                    .isEmpty();
        }
    }

    static Stream<Arguments> alphabets() {
        return Stream.of(
                argumentSet("Swedish", "abcdefghijklmnopqrstuvwxyzåäöéàü"),
                argumentSet("Finnish", "åäöšž"),
                argumentSet("Meänkieli", "åäöšžüß"),
                argumentSet("North Sami", "áčđŋšŧž"),
                argumentSet("Lule Sami", "áńåä\u014bö"),
                argumentSet("South Sami", "ïäöåæø"),
                argumentSet("Ume Sami", "áđïŋŧüåäö"),
                argumentSet("Pite Sami", "áđŋŧåäö"),
                argumentSet("Inari Sami", "áâäčđŋšž"),
                argumentSet("Skolt Sami", "âčʒǯđǧǥǩŋõšžåäʹʼˈ"),
                argumentSet("Polish", "ąćęłńóśźż"),
                argumentSet("Turkish", "çğıiöşüâîû"),
                argumentSet("Romanian", "ăâîșşțţ"),
                argumentSet("Icelandic", "áðéíóúýþæö"),
                argumentSet("German", "äöüß"),
                argumentSet("Danish and Norwegian", "æøå"),
                argumentSet("Spanish", "áéíñóúü¿¡"),
                argumentSet("Vietnamese", "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
                argumentSet("Greek", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ"),
                argumentSet("Russian and Ukrainian", "абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґ"),
                argumentSet("marks", "–—’‘”“„…•§°€£×±½²³·«»@&#%\u00a0"));
    }

    @Test
    void a_character_is_as_wide_as_the_font_says() {
        assertThat(FONTS.advance(Face.REGULAR, 'm')).isEqualTo(833);
        assertThat(FONTS.advance(Face.BOLD, 'i')).isEqualTo(278);
    }

    @Test
    void a_subset_has_its_glyphs_with_what_they_are_put_together_of_and_no_other() throws IOException {
        TrueType font = FONTS.all().get(0).file();
        int aring = font.characters().glyph('å');
        TrueType.Part part = font.part(only(aring));
        List<Integer> numbers = List.copyOf(part.glyphs().values());

        try (TrueTypeFont subset = read(bytes(part.file()));
                TrueTypeFont whole = read(Fonts.class
                        .getResourceAsStream("liberation/LiberationSans-Regular.ttf")
                        .readAllBytes())) {
            int number = numbers.indexOf(aring);
            assertThat(subset.getAdvanceWidth(number)).isEqualTo(whole.getAdvanceWidth(aring));
            assertThat(path(subset, number)).isEqualTo(path(whole, aring)).isNotEmpty();
            assertThat(numbers).contains(0, font.characters().glyph('a')).hasSize(4);
            assertThat(subset.getNumberOfGlyphs()).isEqualTo(4);
        }
    }

    private static BitSet only(int glyph) {
        BitSet glyphs = new BitSet();
        glyphs.set(glyph);
        return glyphs;
    }

    private static byte[] bytes(Bytes bytes) {
        byte[] copy = new byte[bytes.length()];
        bytes.view().get(copy);
        return copy;
    }

    private static TrueTypeFont read(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    /** Returns the points of an outline. */
    private static List<String> path(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        List<String> points = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = data.getPath().getPathIterator(null); !path.isDone(); path.next()) {
            points.add(path.currentSegment(at) + Arrays.toString(at));
        }
        return points;
    }

    @Test
    void what_a_subset_is_follows_from_what_is_asked_for_alone() {
        Font font = new Font(FONTS.all().get(0).file());
        BitSet few = new BitSet();
        few.set(36, 40);
        byte[] first = bytes(font.subset(few).file());
        for (int glyph = 100; glyph < 160; glyph++) { // more than are kept
            assertThat(font.subset(only(glyph)).name()).endsWith("+LiberationSans");
        }

        assertThat(bytes(font.subset(few).file())).isEqualTo(first);
    }

    /** A font file holds two dates. */
    @Test
    void a_subset_is_the_same_where_years_are_counted_otherwise() {
        TrueType font = FONTS.all().get(0).file();
        byte[] expected = bytes(font.part(only(36)).file());
        Locale language = Locale.getDefault(); // what a server is set to
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
            assertThat(bytes(font.part(only(36)).file())).isEqualTo(expected);
        } finally {
            Locale.setDefault(language);
        }
    }

    @ParameterizedTest
    @MethodSource("noFonts")
    void refuses_what_is_no_font(byte[] file, String message) {
        assertThatThrownBy(() -> PdfRenderer.of().withFallback(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> noFonts() {
        return Stream.of(
                argumentSet("nothing", new byte[0], "font: must be a whole TrueType file"),
                argumentSet("the head of one", new byte[] {0, 1, 0, 0, 0, 9}, "font: must be a whole TrueType file"),
                argumentSet(
                        "one that may not be embedded",
                        Patched.restricted(),
                        "font: LiberationSans may not be embedded, says its fsType"),
                argumentSet("no tables", new byte[] {0, 1, 0, 0, 0, 0}, "font: must be a whole TrueType file"),
                argumentSet(
                        "other outlines",
                        "OTTO....".getBytes(StandardCharsets.US_ASCII),
                        "font: must be one font with TrueType outlines (.ttf)"));
    }
}
