package se.blankett.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The name of a font in its {@code name} table, as an ASCII name without spaces. */
final class PostScriptName {
    private static final int POSTSCRIPT = 6;
    private static final int WINDOWS = 3;

    private PostScriptName() {}

    static String read(ByteBuffer table) {
        int count = Short.toUnsignedInt(table.getShort(2));
        int strings = Short.toUnsignedInt(table.getShort(4));
        for (int at = 6; at < 6 + 12 * count; at += 12) {
            if (table.getShort(at) == WINDOWS && table.getShort(at + 6) == POSTSCRIPT) {
                byte[] name = new byte[Short.toUnsignedInt(table.getShort(at + 8))];
                table.get(strings + Short.toUnsignedInt(table.getShort(at + 10)), name);
                return new String(name, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        return "Font";
    }
}
