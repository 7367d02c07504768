package se.blankett.browser;

/**
 * How a person meets the page: the window, and what the browser is set to.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param density how many pixels of the screen one CSS pixel is wide
 */
public record Visitor(
        int width,
        int height,
        int density,
        boolean script,
        boolean dark,
        boolean forcedColours,
        boolean reducedMotion) {
    /** A window of 1280 by 800, script on, light. */
    public static final Visitor DESKTOP = new Visitor(1280, 800, 1, true, false, false, false);

    /** A narrow phone, 320 by 568: also a desktop of 1280 at a zoom of 400 % (WCAG 1.4.10). */
    public static final Visitor PHONE = new Visitor(320, 568, 1, true, false, false, false);

    /** Returns a copy with a window of the width and height in CSS pixels. */
    public Visitor withWindow(int newWidth, int newHeight) {
        return new Visitor(newWidth, newHeight, density, script, dark, forcedColours, reducedMotion);
    }

    /** Returns a copy with a screen on which a CSS pixel is as many pixels wide: 2 on most phones. */
    public Visitor withDensity(int newDensity) {
        return new Visitor(width, height, newDensity, script, dark, forcedColours, reducedMotion);
    }

    /** Returns a copy whose browser runs no script of the page. */
    public Visitor withoutScript() {
        return new Visitor(width, height, density, false, dark, forcedColours, reducedMotion);
    }

    /** Returns a copy that prefers a dark colour scheme. */
    public Visitor withDark() {
        return new Visitor(width, height, density, script, true, forcedColours, reducedMotion);
    }

    /** Returns a copy whose own colours replace the page's. */
    public Visitor withForcedColours() {
        return new Visitor(width, height, density, script, dark, true, reducedMotion);
    }

    /** Returns a copy that prefers reduced motion. */
    public Visitor withReducedMotion() {
        return new Visitor(width, height, density, script, dark, forcedColours, true);
    }
}
