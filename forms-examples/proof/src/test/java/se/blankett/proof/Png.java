package se.blankett.proof;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as files, small, each with a note that nobody sees (PNG, third edition, section 11.3.3.2). */
final class Png {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final String KEYWORD = "Source";

    private Png() {}

    /** @param note in ASCII */
    static byte[] of(BufferedImage picture, String note) {
        BufferedImage small = Palette.reduced(picture);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0); // of a lossless format, the time that it may take
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(small), param);
            metadata.mergeTree(FORMAT, treeOf(note));
            writer.setOutput(out);
            writer.write(metadata, new IIOImage(small, null, metadata), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode treeOf(String note) {
        IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", KEYWORD);
        entry.setAttribute("value", note);
        IIOMetadataNode texts = new IIOMetadataNode("tEXt");
        texts.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(texts);
        return root;
    }

    /** Returns the note; empty where there is none. */
    static Optional<String> noteIn(byte[] png) {
        String latin = new String(png, StandardCharsets.ISO_8859_1);
        String begin = "tEXt" + KEYWORD + "\0";
        int at = latin.indexOf(begin);
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + begin.length();
        int length = ByteBuffer.wrap(png, at - Integer.BYTES, Integer.BYTES).getInt();
        return Optional.of(latin.substring(from, at + Integer.BYTES + length));
    }

    /** Returns the picture. */
    static BufferedImage read(byte[] png) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(png)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
