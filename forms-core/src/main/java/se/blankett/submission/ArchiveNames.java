package se.blankett.submission;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in the directory of a ZIP archive, which stands at its end (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16).
 * Nothing is unpacked. The JDK has two readers of archives: one wants a file, which not every store has, and the other
 * unpacks all that stands before, which a bomb makes long.
 */
final class ArchiveNames {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int OFFSET = 16;

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int NAME = 28;
    private static final int EXTRA = 30;
    private static final int COMMENT = 32;

    private final ByteBuffer tail;

    private ArchiveNames(byte[] tail) {
        this.tail = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isArchive(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /**
     * Returns the names, in order; none where the directory is broken or longer than what there is of it.
     *
     * @param tail the last bytes of the archive
     * @param size how many bytes it has in all
     */
    static List<String> of(byte[] tail, long size) {
        ArchiveNames names = new ArchiveNames(tail);
        long start = names.directory() - (size - tail.length);
        return start < 0 || start > tail.length ? List.of() : names.from((int) start);
    }

    /** Returns where the directory begins in the archive, or -1 where no end of it tells. */
    private long directory() {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return Integer.toUnsignedLong(tail.getInt(at + OFFSET));
            }
        }
        return -1;
    }

    private List<String> from(int start) {
        List<String> names = new ArrayList<>();
        int at = start;
        while (at + ENTRY_LENGTH <= tail.limit() && tail.getInt(at) == ENTRY) {
            int name = shortAt(at + NAME);
            int next = at + ENTRY_LENGTH + name + shortAt(at + EXTRA) + shortAt(at + COMMENT);
            if (next > tail.limit()) {
                return List.of();
            }
            names.add(new String(tail.array(), at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
            at = next;
        }
        return List.copyOf(names);
    }

    private int shortAt(int at) {
        return Short.toUnsignedInt(tail.getShort(at));
    }
}
