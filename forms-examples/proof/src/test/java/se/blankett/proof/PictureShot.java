package se.blankett.proof;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import se.blankett.browser.Visitor;

/**
 * A page in a window.
 *
 * @param html of a whole page
 */
record PictureShot(Visitor visitor, String html) {
    static final int DENSITY = 2;

    static PictureShot of(Visitor visitor, int width, int height, String html) {
        return new PictureShot(
                visitor.withWindow(width, height).withReducedMotion().withDensity(DENSITY), html);
    }

    BufferedImage taken() {
        PictureLook.serve();
        Page page = PageSite.show(visitor, html);
        page.evaluate("() => document.activeElement?.blur()"); // the ring that shows where one types is no part of it
        return Png.read(page.screenshot());
    }
}
