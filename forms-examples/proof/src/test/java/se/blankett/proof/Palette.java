package se.blankett.proof;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Writes a picture of a page with at most 256 colours: like ones become the one that there is most of. */
final class Palette {
    private static final int MOST = 256;
    private static final int BITS = 8;

    private Palette() {}

    static BufferedImage reduced(BufferedImage picture) {
        Map<Integer, Integer> counts = counts(picture);
        for (int bits = BITS; bits > 0; bits--) {
            Map<Integer, Integer> chosen = chosen(counts, bits);
            List<Integer> colours = List.copyOf(new TreeSet<>(chosen.values()));
            if (colours.size() <= MOST) {
                return indexed(picture, colours, chosen, bits);
            }
        }
        throw new IllegalStateException("a picture has two colours at least");
    }

    private static Map<Integer, Integer> counts(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Returns the colour that stands for each group of those that are alike in as many bits. */
    private static Map<Integer, Integer> chosen(Map<Integer, Integer> counts, int bits) {
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .forEach(entry -> chosen.putIfAbsent(group(entry.getKey(), bits), entry.getKey()));
        return chosen;
    }

    private static int group(int colour, int bits) {
        int mask = (0xff << (BITS - bits)) & 0xff;
        return colour & (mask << 16 | mask << 8 | mask);
    }

    private static BufferedImage indexed(
            BufferedImage picture, List<Integer> colours, Map<Integer, Integer> chosen, int bits) {
        int[] rgb = colours.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(BITS, rgb.length, rgb, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage indexed =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> places = new HashMap<>();
        chosen.forEach((group, colour) -> places.put(group, colours.indexOf(colour)));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int place = places.getOrDefault(group(picture.getRGB(x, y), bits), 0);
                indexed.getRaster().setSample(x, y, 0, place);
            }
        }
        return indexed;
    }
}
