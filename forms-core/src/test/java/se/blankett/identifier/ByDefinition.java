package se.blankett.identifier;

/**
 * SWEREF 99 TM by what it is, without Krüger's series: the projection is conformal, and true to scale along its central
 * meridian. So it is the length of the meridian, continued into the complex plane of the isometric latitude; here by
 * integrating its differential equation, first along the meridian and then away from it (Runge-Kutta of fourth order).
 */
final class ByDefinition {
    private static final int STEPS = 2_000;
    private static final double AXIS = 6_378_137;
    private static final double E2 = (2 - 1 / 298.257222101) / 298.257222101;

    private ByDefinition() {}

    private record Complex(double re, double im) {
        Complex plus(Complex other, double times) {
            return new Complex(re + times * other.re, im + times * other.im);
        }

        Complex times(Complex other) {
            return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
        }

        Complex sin() {
            return new Complex(Math.sin(re) * Math.cosh(im), Math.cos(re) * Math.sinh(im));
        }

        Complex cos() {
            return new Complex(Math.cos(re) * Math.cosh(im), -Math.sin(re) * Math.sinh(im));
        }

        Complex oneOverRoot() {
            double size = Math.pow(Math.hypot(re, im), -0.5);
            double angle = -Math.atan2(im, re) / 2;
            return new Complex(size * Math.cos(angle), size * Math.sin(angle));
        }
    }

    /** How far the point lies, of a latitude that is complex away from the central meridian. */
    private record Point(Complex latitude, Complex length) {
        /** Both change as the isometric latitude does: by cos φ (1 − e² sin² φ) / (1 − e²), and by a cos φ / √(1 − e² sin² φ). */
        Point slope(Complex direction) {
            Complex sine = latitude.sin();
            Complex w = new Complex(1, 0).plus(sine.times(sine), -E2);
            Complex cosine = latitude.cos().times(direction);
            return new Point(
                    new Complex(0, 0).plus(cosine.times(w), 1 / (1 - E2)),
                    new Complex(0, 0).plus(cosine.times(w.oneOverRoot()), AXIS));
        }

        Point plus(Point slope, double step) {
            return new Point(latitude.plus(slope.latitude, step), length.plus(slope.length, step));
        }
    }

    /** Returns north and east in metres, of degrees. */
    static double[] metres(double latitude, double longitude) {
        double isometric = isometric(Math.toRadians(latitude));
        Point equator = new Point(new Complex(0, 0), new Complex(0, 0));
        Point meridian = integrate(equator, new Complex(1, 0), isometric);
        Point point = integrate(meridian, new Complex(0, 1), Math.toRadians(longitude - 15));
        return new double[] {0.9996 * point.length.re, 500_000 + 0.9996 * point.length.im};
    }

    private static double isometric(double latitude) {
        double e = Math.sqrt(E2);
        double sine = Math.sin(latitude);
        return (Math.log((1 + sine) / (1 - sine)) - e * Math.log((1 + e * sine) / (1 - e * sine))) / 2;
    }

    private static Point integrate(Point from, Complex direction, double distance) {
        double step = distance / STEPS;
        Point at = from;
        for (int i = 0; i < STEPS; i++) {
            Point first = at.slope(direction);
            Point second = at.plus(first, step / 2).slope(direction);
            Point third = at.plus(second, step / 2).slope(direction);
            Point fourth = at.plus(third, step).slope(direction);
            at = at.plus(first, step / 6)
                    .plus(second, step / 3)
                    .plus(third, step / 3)
                    .plus(fourth, step / 6);
        }
        return at;
    }
}
