package se.blankett.render.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import se.blankett.render.layout.Picture;

/**
 * A picture on white paper, read and compressed once. Immutable.
 *
 * @param data red, green and blue of each pixel, compressed
 */
record Image(int width, int height, Bytes data) implements Picture {
    private static final int MOST_PIXELS = 4_000_000;

    /**
     * Reads a PNG, JPEG or GIF.
     *
     * @throws IllegalArgumentException where it is none, or larger than four million pixels
     */
    static Image parse(byte[] file) {
        try (MemoryCacheImageInputStream bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new IllegalArgumentException("picture: must be PNG, JPEG or GIF");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(bytes);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("picture: must be a whole PNG, JPEG or GIF", e);
        }
    }

    private static Image read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new IllegalArgumentException("picture: must have at most " + MOST_PIXELS + " pixels, has " + pixels);
        }
        return of(reader.read(0));
    }

    /** No drawing: that would load the fonts of the machine, which a small server may not have. */
    private static Image of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        Bytes rgb = new Bytes(3 * width * height);
        for (int pixel : picture.getRGB(0, 0, width, height, null, 0, width)) {
            rgb.add(onWhite(pixel, 16)).add(onWhite(pixel, 8)).add(onWhite(pixel, 0));
        }
        return new Image(width, height, rgb.deflate(Deflater.BEST_COMPRESSION));
    }

    private static int onWhite(int pixel, int shift) {
        int opaque = pixel >>> 24;
        return (((pixel >> shift) & 0xFF) * opaque + 0xFF * (0xFF - opaque)) / 0xFF;
    }

    COSStream toObject() {
        COSStream image = Cos.compressed(data);
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, width);
        image.setInt(COSName.HEIGHT, height);
        image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        return image;
    }
}
