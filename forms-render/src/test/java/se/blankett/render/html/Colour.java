package se.blankett.render.html;

/**
 * A colour as a style sheet writes it, {@code #0b4f8a}.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {
    static Colour parse(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** Returns what is seen where this colour lies over the ground at the opacity, 0 to 1. */
    Colour over(Colour ground, double opacity) {
        return new Colour(
                mix(red, ground.red, opacity), mix(green, ground.green, opacity), mix(blue, ground.blue, opacity));
    }

    /** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio"). */
    double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int above, int below, double opacity) {
        return (int) Math.round(above * opacity + below * (1 - opacity));
    }
}
