package se.blankett.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A file of PDF 1.7 while it is written: numbered objects, packed and compressed together, and streams (ISO 32000-1,
 * section 7.5). Used once, by one thread.
 */
final class PdfFile implements AutoCloseable {
    /** Balances time and size: a higher level takes twice as long for a hundredth of the file. */
    private static final int LEVEL = 5;

    private static final int NOT_WRITTEN = Integer.MAX_VALUE;

    private final Bytes out = new Bytes(64_000).add("%PDF-1.7\n%\u00e5\u00e4\u00f6\u00c5\n");
    private final Bytes packed = new Bytes(32_000);
    private final Bytes packedAt = new Bytes(4_000);
    private final Deflater deflater = new Deflater(LEVEL);
    /** By number: where a stream begins, or, for an object, the complement of its place in the pack. */
    private final List<Integer> places = new ArrayList<>(500);

    private int packedCount;

    PdfFile() {
        places.add(NOT_WRITTEN);
    }

    /** Returns the number of an object that is written later. */
    int reserve() {
        places.add(NOT_WRITTEN);
        return places.size() - 1;
    }

    /** Writes an object and returns its number. */
    int add(Bytes object) {
        int number = reserve();
        put(number, object);
        return number;
    }

    /** Writes an object whose number was reserved. */
    void put(int number, Bytes object) {
        places.set(number, ~packedCount);
        packedAt.number(number).add(' ').number(packed.length()).add(' ');
        packed.add(object).add('\n');
        packedCount++;
    }

    /** Writes a stream, compressing it, and returns its number. */
    int addStream(String entries, Bytes content) {
        return addCompressed(entries, content.deflate(deflater));
    }

    /** Writes a stream that is compressed already, and returns its number. */
    int addCompressed(String entries, Bytes content) {
        return addRaw(entries + "/Filter/FlateDecode", content);
    }

    /** Writes a stream as it is, and returns its number. */
    int addRaw(String entries, Bytes content) {
        int number = reserve();
        places.set(number, out.length());
        out.number(number)
                .add(" 0 obj\n<<")
                .add(entries)
                .add("/Length ")
                .number(content.length())
                .add(">>\nstream\n");
        out.add(content).add("\nendstream\nendobj\n");
        return number;
    }

    /** Returns the whole file. */
    byte[] finish(int catalog, int info) {
        Bytes pack =
                new Bytes(packedAt.length() + packed.length()).add(packedAt).add(packed);
        int packNumber = addStream("/Type/ObjStm/N " + packedCount + "/First " + packedAt.length(), pack);
        int start = out.length();
        int number = reserve();
        places.set(number, start);
        Bytes table = table(packNumber).deflate(deflater);
        String id = Digests.hex(out.toArray());
        out.number(number).add(" 0 obj\n<</Type/XRef/Size ").number(places.size());
        out.add("/W[1 4 3]/Root ").reference(catalog).add("/Info ").reference(info);
        out.add("/ID[<")
                .add(id)
                .add("><")
                .add(id)
                .add(">]/Filter/FlateDecode/Length ")
                .number(table.length());
        out.add(">>\nstream\n")
                .add(table)
                .add("\nendstream\nendobj\nstartxref\n")
                .number(start)
                .add("\n%%EOF\n");
        return out.toArray();
    }

    private Bytes table(int pack) {
        Bytes table = new Bytes(8 * places.size()).add(0).add(new byte[] {0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF});
        for (int place : places.subList(1, places.size())) {
            if (place == NOT_WRITTEN) {
                throw new IllegalStateException("object: a number was reserved and never written");
            }
            boolean isStream = place >= 0;
            int first = isStream ? place : pack;
            int index = isStream ? 0 : ~place;
            table.add(isStream ? 1 : 2)
                    .add(first >> 24)
                    .add(first >> 16)
                    .add(first >> 8)
                    .add(first);
            table.add(index >> 16).add(index >> 8).add(index);
        }
        return table;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
