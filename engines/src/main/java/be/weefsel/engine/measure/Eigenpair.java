package be.weefsel.engine.measure;

/// An eigenvalue, and the vector of length 1 that belongs to it.
final class Eigenpair {
    private final double value;
    private final double[] vector;

    Eigenpair(double value, double[] vector) {
        this.value = value;
        this.vector = vector;
    }

    double value() {
        return value;
    }

    double[] vector() {
        return vector;
    }
}
