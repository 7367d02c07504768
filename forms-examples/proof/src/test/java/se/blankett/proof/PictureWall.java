package se.blankett.proof;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Hangs pictures side by side on a quiet ground. */
final class PictureWall {
    /** Changes when pictures hang in another way. */
    static final String VERSION = "1\n";

    private static final int MARGIN = 28 * PictureShot.DENSITY;
    private static final int RADIUS = 10 * PictureShot.DENSITY;
    private static final Color GROUND = new Color(0xe6ebef);
    private static final Color EDGE = new Color(0xb9c4cd);

    private PictureWall() {}

    static BufferedImage of(List<PictureShot> shots) {
        return hung(shots.stream().map(PictureShot::taken).toList());
    }

    static BufferedImage hung(List<BufferedImage> pictures) {
        int width = pictures.stream().mapToInt(each -> each.getWidth() + MARGIN).sum() + MARGIN;
        int height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElse(0) + 2 * MARGIN;
        BufferedImage wall = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wall.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(GROUND);
        graphics.fillRect(0, 0, width, height);
        int x = MARGIN;
        for (BufferedImage picture : pictures) {
            hang(graphics, picture, x);
            x += picture.getWidth() + MARGIN;
        }
        graphics.dispose();
        return wall;
    }

    private static void hang(Graphics2D graphics, BufferedImage picture, int x) {
        Shape frame = new RoundRectangle2D.Float(x, MARGIN, picture.getWidth(), picture.getHeight(), RADIUS, RADIUS);
        graphics.setClip(frame);
        graphics.drawImage(picture, x, MARGIN, null);
        graphics.setClip(null);
        graphics.setColor(EDGE);
        graphics.setStroke(new BasicStroke(PictureShot.DENSITY));
        graphics.draw(frame);
    }
}
