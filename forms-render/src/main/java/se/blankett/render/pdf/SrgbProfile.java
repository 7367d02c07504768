package se.blankett.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile, version 4.2 (ISO 15076-1): what the colours of a file mean,
 * written here so that it is the same with each JDK.
 */
final class SrgbProfile {
    private static final int TAGS = 9;
    private static final int DATA = 128 + 4 + 12 * TAGS;

    private final ByteBuffer file = ByteBuffer.allocate(520);
    private int entries;
    private int end = DATA;

    private SrgbProfile() {}

    static byte[] bytes() {
        return new SrgbProfile().write();
    }

    private byte[] write() {
        header();
        file.putInt(128, TAGS);
        tag("desc", text("sRGB"));
        tag("cprt", text("No copyright, use freely"));
        tag("wtpt", xyz(0.9642, 1, 0.8249)); // D50, which all colours of a profile are relative to
        tag("rXYZ", xyz(0.4360, 0.2225, 0.0139));
        tag("gXYZ", xyz(0.3851, 0.7169, 0.0971));
        tag("bXYZ", xyz(0.1431, 0.0606, 0.7139));
        int curve = tag("rTRC", curve());
        same("gTRC", curve);
        same("bTRC", curve);
        file.putInt(0, end);
        return Arrays.copyOf(file.array(), end);
    }

    private void header() {
        file.putInt(8, 0x04200000);
        ascii(12, "mntrRGB XYZ ");
        file.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        ascii(36, "acsp");
        fixed(68, 0.9642);
        fixed(72, 1);
        fixed(76, 0.8249);
    }

    private int tag(String name, byte[] data) {
        int at = end;
        entry(name, at, data.length);
        file.put(at, data);
        end += data.length;
        return at;
    }

    private void same(String name, int at) {
        entry(name, at, end - at);
    }

    private void entry(String name, int at, int length) {
        int entry = 132 + 12 * entries++;
        ascii(entry, name);
        file.putInt(entry + 4, at).putInt(entry + 8, length);
    }

    private void ascii(int at, String text) {
        file.put(at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private void fixed(int at, double value) {
        file.putInt(at, fixed(value));
    }

    private static int fixed(double value) {
        return Math.toIntExact(Math.round(value * 65536));
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put("XYZ ".getBytes(StandardCharsets.US_ASCII))
                .putInt(8, fixed(x))
                .putInt(12, fixed(y))
                .putInt(16, fixed(z))
                .array();
    }

    private static byte[] text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer tag = ByteBuffer.allocate((28 + letters.length + 3) & ~3);
        tag.put("mluc".getBytes(StandardCharsets.US_ASCII)).putInt(8, 1).putInt(12, 12);
        tag.put(16, "enUS".getBytes(StandardCharsets.US_ASCII))
                .putInt(20, letters.length)
                .putInt(24, 28);
        return tag.put(28, letters).array();
    }

    /** The parts of the curve of sRGB: a power of 2.4, and a line near black. */
    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(32).put("para".getBytes(StandardCharsets.US_ASCII));
        tag.putShort(8, (short) 3).putInt(12, fixed(2.4)).putInt(16, fixed(1 / 1.055));
        return tag.putInt(20, fixed(0.055 / 1.055))
                .putInt(24, fixed(1 / 12.92))
                .putInt(28, fixed(0.04045))
                .array();
    }
}
