package be.weefsel.engine.measure;

/// Below which value a gamma distribution with scale 1 has a given probability.
///
/// The probability is the regularised incomplete gamma function, by its series below the mean and
/// by its continued fraction above; the value is found by halving an interval that holds it.
///
/// Source: Press and others (2007), *Numerical Recipes*, 6.2.
final class GammaQuantile {
    private static final double SMALLEST_PART = 1e-17;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 100_000;
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        0.000009984369578019572,
        1.5056327351493116e-7
    };

    private GammaQuantile() {}

    /// @param shape above 0
    /// @param probability between 0 and 1
    static double of(double shape, double probability) {
        double low = 0;
        double high = shape + 1;
        while (below(high, shape) < probability) {
            high *= 2;
        }
        double middle = (low + high) / 2;
        while (low < middle && middle < high) {
            if (below(middle, shape) < probability) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }

    /// $P(a, x)$: how probable a value up to x is.
    static double below(double x, double shape) {
        if (x <= 0) {
            return 0;
        }
        return x < shape + 1 ? series(x, shape) : 1 - continuedFraction(x, shape);
    }

    private static double series(double x, double shape) {
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < MOST_TERMS && term > sum * SMALLEST_PART; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return sum * front(x, shape);
    }

    /// By the method of Lentz.
    private static double continuedFraction(double x, double shape) {
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < MOST_TERMS; i++) {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / notZero(a * d + b);
            c = notZero(b + a / c);
            double factor = d * c;
            h *= factor;
            if (Math.abs(factor - 1) < 1e-16) {
                break;
            }
        }
        return h * front(x, shape);
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /// $e^{-x} x^a / \Gamma(a)$.
    private static double front(double x, double shape) {
        return Math.exp(-x + shape * Math.log(x) - logGamma(shape));
    }

    /// By the approximation of Lanczos with g = 7, good to 15 digits.
    static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double t = x + 6.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
