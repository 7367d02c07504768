package se.blankett.proof;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.blankett.pdfproof.Pixels;
import se.blankett.render.html.Assets;

/**
 * A picture in the documentation.
 *
 * @param name of its file, without {@code .png}
 * @param source SHA-256 of everything that it depends on, but for the fonts of the machine that takes it
 * @param taken makes it, at two pixels for one of CSS
 */
record Picture(String name, String source, Supplier<BufferedImage> taken) {
    /** Returns a picture of pages side by side. */
    static Picture of(String name, List<PictureShot> shots) {
        String source = shots.stream()
                .map(shot -> shot.visitor() + "\n" + shot.html())
                .collect(Collectors.joining(
                        "\n", PictureWall.VERSION + PictureLook.SOURCE, Assets.stylesheet() + Assets.script()));
        return new Picture(name, sha256(source.getBytes(StandardCharsets.UTF_8)), () -> PictureWall.of(shots));
    }

    /** Returns a picture of the first page of a PDF. */
    static Picture of(String name, byte[] pdf) {
        return new Picture(
                name,
                sha256(pdf),
                () -> PictureWall.hung(
                        List.of(Pixels.pages(pdf, PictureShot.DENSITY).get(0))));
    }

    private static String sha256(byte[] source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
