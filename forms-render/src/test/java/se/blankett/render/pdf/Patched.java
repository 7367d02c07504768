package se.blankett.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Font files made of Liberation Sans, with another table. */
final class Patched {
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private Patched() {}

    /** Returns a font whose only character looks like the letter. */
    static byte[] showing(int character, int letter) {
        ByteBuffer cmap = ByteBuffer.allocate(40)
                .putShort(2, (short) 1)
                .putShort(4, (short) 3)
                .putShort(6, (short) 10);
        cmap.putInt(8, 12).putShort(12, (short) 12).putInt(16, 28).putInt(24, 1);
        cmap.putInt(28, character)
                .putInt(32, character)
                .putInt(36, liberation().characters().glyph(letter));
        return with("cmap", cmap);
    }

    /** Returns a font that says that it may not be embedded. */
    static byte[] restricted() {
        ByteBuffer os2 = copy("OS/2");
        return with("OS/2", os2.putShort(8, (short) 2));
    }

    private static byte[] with(String tag, ByteBuffer table) {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        TABLES.forEach(each -> tables.put(each, each.equals(tag) ? table : copy(each)));
        int at = 12 + 16 * tables.size();
        ByteBuffer file = ByteBuffer.allocate(
                at + tables.values().stream().mapToInt(ByteBuffer::limit).sum());
        file.putInt(0x00010000).putShort((short) tables.size()).position(12);
        for (Map.Entry<String, ByteBuffer> each : tables.entrySet()) {
            file.put(each.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(at);
            file.putInt(each.getValue().limit()).put(at, each.getValue().array());
            at += each.getValue().limit();
        }
        return file.array();
    }

    private static ByteBuffer copy(String tag) {
        try (TrueTypeFont font = new TTFParser()
                .parse(new RandomAccessReadBuffer(
                        Fonts.class.getResourceAsStream("liberation/LiberationSans-Regular.ttf")))) {
            return ByteBuffer.wrap(font.getTableBytes(font.getTableMap().get(tag)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueType liberation() {
        return Fonts.liberation().all().get(0).file();
    }
}
