package se.blankett.identifier;

/**
 * The projection of SWEREF 99 TM: Gauss-Krüger on the ellipsoid GRS 80, central meridian 15° E, scale 0.9996, 500,000 m
 * added in the east (Lantmäteriet, "Gauss Conformal Projection (Transverse Mercator), Krüger's Formulas"). Written as
 * there; {@code StrictMath} gives the same digits on every machine.
 */
final class GaussKruger {
    private static final double AXIS = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double MERIDIAN = StrictMath.toRadians(15);
    private static final double SCALE = 0.9996;
    private static final double FALSE_EASTING = 500_000.0;

    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E4 = E2 * E2;
    private static final double E6 = E4 * E2;
    private static final double E8 = E4 * E4;
    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double N2 = N * N;
    private static final double N3 = N2 * N;
    private static final double N4 = N2 * N2;
    private static final double RADIUS = SCALE * AXIS / (1 + N) * (1 + N2 / 4 + N4 / 64);

    /** Powers of the sine of the latitude, there and back. */
    private static final double[] CONFORMAL = {E2, (5 * E4 - E6) / 6, (104 * E6 - 45 * E8) / 120, 1237 * E8 / 1260};

    private static final double[] GEODETIC = {
        E2 + E4 + E6 + E8, -(7 * E4 + 17 * E6 + 30 * E8) / 6, (224 * E6 + 889 * E8) / 120, -4279 * E8 / 1260
    };

    /** Multiples of the angle, there and back. */
    private static final double[] BETA = {
        N / 2 - 2 * N2 / 3 + 5 * N3 / 16 + 41 * N4 / 180,
        13 * N2 / 48 - 3 * N3 / 5 + 557 * N4 / 1440,
        61 * N3 / 240 - 103 * N4 / 140,
        49561 * N4 / 161280
    };

    private static final double[] DELTA = {
        N / 2 - 2 * N2 / 3 + 37 * N3 / 96 - N4 / 360,
        N2 / 48 + N3 / 15 - 437 * N4 / 1440,
        17 * N3 / 480 - 37 * N4 / 840,
        4397 * N4 / 161280
    };

    private GaussKruger() {}

    /** Returns north and east in metres. */
    static double[] toMetres(double latitude, double longitude) {
        double phi = StrictMath.toRadians(latitude);
        double lambda = StrictMath.toRadians(longitude) - MERIDIAN;
        double conformal = phi - bySine(phi, CONFORMAL);
        double xi = StrictMath.atan(StrictMath.tan(conformal) / StrictMath.cos(lambda));
        double eta = atanh(StrictMath.cos(conformal) * StrictMath.sin(lambda));
        return new double[] {
            RADIUS * (xi + northward(xi, eta, BETA)), RADIUS * (eta + eastward(xi, eta, BETA)) + FALSE_EASTING
        };
    }

    /** Returns latitude and longitude in degrees. */
    static double[] toDegrees(double north, double east) {
        double x = north / RADIUS;
        double y = (east - FALSE_EASTING) / RADIUS;
        double xi = x - northward(x, y, DELTA);
        double eta = y - eastward(x, y, DELTA);
        double conformal = StrictMath.asin(StrictMath.sin(xi) / StrictMath.cosh(eta));
        double lambda = StrictMath.atan(StrictMath.sinh(eta) / StrictMath.cos(xi));
        return new double[] {
            StrictMath.toDegrees(conformal + bySine(conformal, GEODETIC)), StrictMath.toDegrees(MERIDIAN + lambda)
        };
    }

    private static double bySine(double angle, double[] terms) {
        double square = StrictMath.sin(angle) * StrictMath.sin(angle);
        double sum = terms[0] + square * (terms[1] + square * (terms[2] + square * terms[3]));
        return StrictMath.sin(angle) * StrictMath.cos(angle) * sum;
    }

    private static double northward(double xi, double eta, double[] terms) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            double times = 2.0 * (i + 1);
            sum += terms[i] * StrictMath.sin(times * xi) * StrictMath.cosh(times * eta);
        }
        return sum;
    }

    private static double eastward(double xi, double eta, double[] terms) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            double times = 2.0 * (i + 1);
            sum += terms[i] * StrictMath.cos(times * xi) * StrictMath.sinh(times * eta);
        }
        return sum;
    }

    private static double atanh(double value) {
        return StrictMath.log((1 + value) / (1 - value)) / 2;
    }
}
